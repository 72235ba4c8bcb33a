/// Some of the kinds of entities, as one bit each: what a reading is asked for.
public struct EntityKindSet: OptionSet, Sendable, Hashable {
    /// One bit a kind, in the order of `EntityKind.allCases`.
    public let rawValue: UInt32

    /// The kinds of these bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// One kind alone.
    public init(_ kind: EntityKind) { self.init(rawValue: kind.bit) }

    /// Every kind.
    public static let all = EntityKindSet(EntityKind.allCases)
    /// Dates, times, durations, ranges of them and recurrences.
    public static let temporal = EntityKindSet([
        .date, .time, .dateTime, .duration, .dateRange, .timeRange, .dateTimeRange, .recurrence,
    ])
    /// Numbers and what is counted or measured with them.
    public static let quantities = EntityKindSet([
        .number, .ordinal, .percentage, .numberRange, .money, .age, .dimension, .temperature,
    ])
    /// Addresses, numbers to call and the like, which are read sign by sign.
    public static let sequences = EntityKindSet([
        .email, .url, .phoneNumber, .ipAddress, .mention, .hashtag, .guid,
    ])
    /// People, organisations and places.
    public static let names = EntityKindSet([.person, .organization, .location])

    /// These kinds.
    public init(_ kinds: some Sequence<EntityKind>) {
        self.init(rawValue: kinds.reduce(0) { $0 | $1.bit })
    }

    /// Whether a kind is among them.
    public func contains(_ kind: EntityKind) -> Bool { rawValue & kind.bit != 0 }
}

extension EntityKind {
    /// The bit of this kind in an `EntityKindSet`.
    fileprivate var bit: UInt32 {
        let place: UInt32 =
            switch self {
            case .date: 0
            case .time: 1
            case .dateTime: 2
            case .duration: 3
            case .dateRange: 4
            case .timeRange: 5
            case .dateTimeRange: 6
            case .recurrence: 7
            case .number: 8
            case .ordinal: 9
            case .percentage: 10
            case .numberRange: 11
            case .money: 12
            case .age: 13
            case .dimension: 14
            case .temperature: 15
            case .email: 16
            case .url: 17
            case .phoneNumber: 18
            case .ipAddress: 19
            case .mention: 20
            case .hashtag: 21
            case .guid: 22
            case .person: 23
            case .organization: 24
            case .location: 25
            }
        return 1 << place
    }
}
