import ArgumentParser

/// `fairway profile …`
struct ProfileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "Keeps the profile of a resident who agrees to it, shows it, and takes it back.",
        discussion: """
            Examples:
              fairway profile add cv.txt --consent matching=2027-05-24
              fairway profile show pmfrggzdfmztwq2lknnwg23tpobyxe43u
              fairway profile withdraw pmfrggzdfmztwq2lknnwg23tpobyxe43u matching
              fairway profile erase pmfrggzdfmztwq2lknnwg23tpobyxe43u

            Kept are skills, jobs and qualifications as identifiers and figures, never the
            text. The resident agrees to each purpose by itself, until a day:
              matching     matching the profile again, without the CV
              shortlists   showing it, without a name, for vacancies that it fits
              audit        counting the outcome in audits of fairness between areas
              travel       counting the way to work (only with matching)
            """,
        subcommands: [
            ProfileAddCommand.self, ProfileShowCommand.self, ProfileMatchCommand.self, ProfileListCommand.self,
            ProfileWithdrawCommand.self, ProfileEraseCommand.self, ProfileSweepCommand.self,
        ])
}
