import FairwayService

/// Shows one vacancy.
enum VacancyOutput {
    static func write(_ answer: VacancyAnswer, format: PageFormat) throws {
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: try Console.write(json: answer)
        }
    }
}
