import ArgumentParser

/// No file was named and nothing is piped in: a person sits at the terminal and needs to know what to type.
struct NothingToRead: Error {
    let command: any ParsableCommand.Type

    var message: String {
        "There is nothing to read.\n  Name a file, or pipe text in.\n\n" + FairwayCommand.helpMessage(for: command)
    }
}
