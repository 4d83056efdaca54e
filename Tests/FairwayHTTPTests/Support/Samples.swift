import Foundation

/// Texts that the tests send; all invented.
enum Samples {
    static let resume = """
        Jordan Example
        Warehouse operative, Midland Parts Depot, Jan 2019 - present
        Stock control with spreadsheets in Excel. Trained new starters and wrote the rota.
        Volunteer, food bank, 2016 - 2018: kept the records, customer service.
        """

    static let jsonResume = Data(
        #"""
        {"basics": {"name": "Jordan Example"},
         "work": [{"position": "Warehouse operative", "startDate": "2019-01", "summary": "Stock control with spreadsheets in Excel."}],
         "skills": [{"name": "Python"}, {"name": "SQL"}]}
        """#.utf8)

    /// Adverts of different employers that have no three words in common but the first few.
    static func distinct(_ number: Int) -> String {
        let words = (0..<40).map { "word\(number)x\($0)" }.joined(separator: " ")
        return #"{"title": "Job \#(number)", "description": "Essential: spreadsheets, Python. \#(words)", "#
            + #""hiringOrganization": "Employer \#(number)"}"#
    }

    static func posting(title: String = "Data assistant") -> Data {
        Data(
            """
            {"@context": "https://schema.org", "@type": "JobPosting", "title": "\(title)",
             "hiringOrganization": {"@type": "Organization", "name": "Example Housing"},
             "description": "You will check data that trains our machine learning models. Essential: spreadsheets, stock control, customer service. Desirable: Python.",
             "jobLocation": {"@type": "Place", "address": {"addressLocality": "Birmingham", "postalCode": "B11 1AA"}},
             "employmentType": "FULL_TIME", "datePosted": "2026-11-20", "validThrough": "2027-01-31",
             "x-own": {"kept": true}}
            """.utf8)
    }
}
