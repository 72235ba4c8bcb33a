internal import CLanguageModels

/// The bytes of a model: of one in the binary, or of one that was just trained.
///
/// Integers are little-endian; what lies outside reads as 0.
package struct ModelBytes: Sendable {
    /// How many bytes there are.
    package let count: Int
    /// The number of a model in the binary, or the number of none while `memory` holds the bytes.
    private let model: UInt32
    private let memory: [UInt8]

    /// A model in the binary.
    package init(_ file: ModelFile) {
        model = file.rawValue
        memory = []
        count = Int(meetingmuse_model_size(file.rawValue))
    }

    /// A model in memory.
    package init(_ bytes: [UInt8]) {
        model = .max
        memory = bytes
        count = bytes.count
    }

    /// The byte at an offset.
    package func uint8(_ offset: Int) -> UInt8 {
        if model != .max { return meetingmuse_model_uint8(model, offset) }
        return memory.indices.contains(offset) ? memory[offset] : 0
    }

    /// The 16 bits at an offset.
    package func uint16(_ offset: Int) -> UInt16 {
        if model != .max { return meetingmuse_model_uint16(model, offset) }
        return UInt16(truncatingIfNeeded: integer(offset, width: 2))
    }

    /// The 32 bits at an offset.
    package func uint32(_ offset: Int) -> UInt32 {
        if model != .max { return meetingmuse_model_uint32(model, offset) }
        return UInt32(truncatingIfNeeded: integer(offset, width: 4))
    }

    /// The 64 bits at an offset.
    package func uint64(_ offset: Int) -> UInt64 {
        if model != .max { return meetingmuse_model_uint64(model, offset) }
        return integer(offset, width: 8)
    }

    /// The number whose bits lie at an offset.
    package func float(_ offset: Int) -> Float { Float(bitPattern: uint32(offset)) }

    private func integer(_ offset: Int, width: Int) -> UInt64 {
        guard offset >= 0, offset <= memory.count - width else { return 0 }
        var value: UInt64 = 0
        for index in 0..<width { value |= UInt64(memory[offset + index]) << UInt64(8 * index) }
        return value
    }
}
