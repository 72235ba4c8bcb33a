/// A text that is compared but never shown: printing, logging and reflecting it give asterisks.
public struct Secret: Sendable, Equatable {
    private let bytes: [UInt8]

    /// Keeps a secret.
    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The number of bytes, for the check of its strength.
    var length: Int { bytes.count }

    /// True when the candidate is the secret; takes the same time wherever they differ, so that nobody can find
    /// it byte by byte.
    public func matches(_ candidate: String) -> Bool {
        let other = Array(candidate.utf8)
        var difference = UInt8(bytes.count == other.count ? 0 : 1)
        for (index, byte) in other.enumerated() where !bytes.isEmpty {
            difference |= byte ^ bytes[index % bytes.count]
        }
        return difference == 0 && !bytes.isEmpty
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Asterisks.
    public var description: String { "********" }

    /// Asterisks.
    public var debugDescription: String { description }

    /// Nothing, since `dump` would show the stored bytes.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
