/// The first eight bytes of every model: "MMLM", the version of the format (16 bits), the kind of model (16 bits).
///
/// A reader takes no model of another version or kind, so that a file of an older trainer is found by the tests and
/// never misread.
package enum ModelHeader {
    /// What kind of model follows.
    package enum Kind: UInt16, Sendable {
        /// A ``LinearModel``.
        case linear = 1
        /// A tagger of sequences.
        case sequence = 2
        /// A ``LayeredModel``.
        case layered = 3
    }

    /// "MMLM" read as a little-endian number.
    package static let magic: UInt32 = 0x4D4C_4D4D
    /// The version that this code writes and reads.
    package static let version: UInt16 = 1
    /// How many bytes the header has.
    package static let size = 8

    /// Whether the bytes are a model of this version and that kind.
    package static func isValid(_ bytes: ModelBytes, kind: Kind) -> Bool {
        bytes.uint32(0) == magic && bytes.uint16(4) == version && bytes.uint16(6) == kind.rawValue
    }
}
