extension ProfileReceipt {
    /// The receipt as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        page.paragraph("Kept as \(id)", ink: .good)
        page.paragraph(
            "Note it down: whoever has it may read and erase the profile, and it cannot be found again.", indent: 2)
        page.heading("Agreed to")
        for consent in consents { page.bullet(consent.line) }
        page.heading("Kept")
        page.bullet("\(kept.skills) skills, \(kept.occupations) jobs, \(kept.qualifications) qualifications")
        if kept.areas { page.bullet("the codes of the area, without the postcode") }
        if kept.travelSector { page.bullet("the postcode sector to set out from") }
        if !leftOut.isEmpty {
            page.heading("Recognised in the text and dropped, with the text itself")
            for kind in PersonalDataKind.allCases {
                if let count = leftOut[kind.rawValue] { page.bullet("\(kind.words): \(count)") }
            }
        }
        return page.text
    }
}

extension Consent {
    /// The purpose and its last day on one line.
    var line: String { "\(purpose.rawValue), until \(expiresOn): \(purpose.words)" }
}

extension PersonalDataKind {
    /// The kind in the words of a form.
    public var words: String {
        switch self {
        case .name: "names"
        case .dateOfBirth: "dates of birth"
        case .nationalInsuranceNumber: "National Insurance numbers"
        case .telephone: "telephone numbers"
        case .emailAddress: "e-mail addresses"
        case .link: "links"
        case .postcode: "postcodes"
        }
    }
}
