/// Names that are known before a text is read; they are recognised first.
public struct MeetingNames: Sendable, Hashable {
    /// The people who take part, in full: "Ann Smith" is also recognised as "Ann" if there is one Ann.
    public var participants: [String]
    /// The customers and partners that the meeting is about; they are never competitors.
    public var accounts: [String]
    /// The other suppliers that are known.
    public var competitors: [String]

    /// Names by what they are.
    public init(participants: [String] = [], accounts: [String] = [], competitors: [String] = []) {
        self.participants = participants
        self.accounts = accounts
        self.competitors = competitors
    }

    /// The same names as a reader of entities takes them.
    public var known: KnownNames {
        KnownNames(
            participants.map { KnownNames.Name($0, .person) }
                + (accounts + competitors).map { KnownNames.Name($0, .organization) }
        )
    }
}
