extension Reference {
    /// The moment when the clocks of a zone show a time; a zone that the system does not know is read as UTC.
    public init(wall: CivilDateTime, zone: String) {
        self.init(instant: Zone(named: zone).instant(of: wall), zone: zone)
    }

    /// What the clocks show at that moment, and by how many minutes they are ahead of UTC.
    var clock: (wall: CivilDateTime, offsetMinutes: Int) {
        let offset = Zone(named: zone).offset(at: instant)
        var wall = CivilDateTime(secondsOfWall: instant &+ offset)
        wall.second = Int(((instant &+ offset) % 60 + 60) % 60)
        return (wall, Int(offset / 60))
    }
}
