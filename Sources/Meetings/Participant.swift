/// Somebody who is invited to a meeting.
public struct Participant: Codable, Sendable, Hashable {
    /// The e-mail address, which is what invites them.
    public var email: String
    /// The name, where one is known.
    public var name: String?

    /// A participant with an address.
    public init(email: String, name: String? = nil) {
        self.email = email
        self.name = name
    }

    /// Whether both are the same person: addresses are compared without regard to case.
    public func isSamePerson(as other: Participant) -> Bool {
        email == other.email || email.lowercased() == other.email.lowercased()
    }
}
