import FairwayService

/// Shows a key with its secret: the key itself as data, so that it can be put straight where it belongs.
enum KeyOutput {
    static func write(_ answer: NewAccessKeyAnswer, format: PageFormat) throws {
        switch format {
        case .text:
            Console.write(answer.key + "\n")
            Console.note(
                "This is \(answer.details.id), for \(answer.details.name). It is shown this once; keep it safe, and "
                    + "send it as Authorization: Bearer.")
        case .json: try Console.write(json: answer)
        }
    }
}
