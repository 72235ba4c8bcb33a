/// The moment and place that a text was written at.
public struct Reference: Sendable, Hashable {
    /// Seconds since 1970 UTC.
    public var instant: Int64
    /// The IANA name of the writer's zone; a name that the system does not know is read as UTC.
    ///
    /// An empty name leaves the zone open: times with a zone of their own ("4pm CET") then stay as they are said.
    public var zone: String

    /// A moment in a zone.
    public init(instant: Int64, zone: String) {
        self.instant = instant
        self.zone = zone
    }
}
