extension Reference {
    /// The moment when the clocks of a zone show a time; a zone that the system does not know is read as UTC.
    public init(wall: CivilDateTime, zone: String) {
        self.init(instant: Zone(named: zone).instant(of: wall), zone: zone)
    }
}
