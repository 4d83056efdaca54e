import ArgumentParser

/// `fairway audit …`
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Shows whether every community gets the same chance of a good match.",
        discussion: """
            Examples:
              fairway audit
              fairway audit --by ward --format csv > wards.csv
              fairway audit --by borough --format html > report.html
              fairway audit --by ethnicity
              fairway audit --input records.csv --format json
              fairway audit --input records.csv --publish --format html > r.html
              fairway audit --gate "no disparity-lower; R1.ratio > 0.8"

            It audits the matches recorded with `fairway match --record`, or those of a
            file: every figure of the definitions. Of recorded matches, small counts are
            hidden and the others rounded, so that what you see may be published; of a
            file, only with --publish. What was published is remembered, so that no two
            tables together give a small count away. Postcode sectors are too fine to
            be published. What residents answered about themselves (`fairway audit
            monitoring`) is only ever shown as it may be published. A gate that fails
            ends with exit code 4.

            `fairway help audit records` lists the options.
            """,
        subcommands: [
            AuditRecordsCommand.self, AuditCounterfactualCommand.self, AuditCalibrationCommand.self,
            AuditSweepCommand.self, MonitoringCommand.self,
        ],
        defaultSubcommand: AuditRecordsCommand.self)
}
