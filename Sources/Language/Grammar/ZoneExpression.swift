/// The zone that a text names for its time.
enum ZoneExpression: Sendable, Hashable {
    /// Minutes ahead of UTC: "+02:00".
    case offset(Int)
    /// An IANA name.
    case named(String)
    /// A place whose zone is not known: "Klingon time".
    case unknown
}
