import Communities

/// Where a job is done, as far as travel is concerned.
enum JobPlace: Hashable, Sendable {
    case unknown
    case home
    case at(Coordinate)
}
