/// The lowest lawful pay an hour, in pounds.
struct PayFloor: Sendable, Equatable {
    /// First day it holds, ISO date.
    let from: String
    /// National Living Wage: aged 21 and over.
    let adult: Double
    /// Aged 18 to 20.
    let youngAdult: Double
    /// Under 18 and over school leaving age.
    let under18: Double
    /// Apprentices under 19 or in their first year.
    let apprentice: Double

    /// Oldest first. Source: "National Minimum Wage and National Living Wage rates",
    /// https://www.gov.uk/national-minimum-wage-rates; the rates change each April, and a new row goes at the end.
    static let table = [
        PayFloor(from: "2024-04-01", adult: 11.44, youngAdult: 8.60, under18: 6.40, apprentice: 6.40),
        PayFloor(from: "2025-04-01", adult: 12.21, youngAdult: 10.00, under18: 7.55, apprentice: 7.55),
        PayFloor(from: "2026-04-01", adult: 12.71, youngAdult: 10.85, under18: 8.00, apprentice: 8.00),
    ]

    /// The rates of a day; nil before the table begins. After its last row the last rates go on, since rates only rise.
    ///
    /// - Parameter day: ISO date.
    static func on(_ day: String) -> PayFloor? { table.last { $0.from <= day } }
}
