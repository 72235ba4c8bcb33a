import Testing
import Web

struct MessageAssemblerTests {
    @Test(arguments: [0, 1, 125, 126, 65_535, 65_536])
    func `a message of one piece is that piece`(length: Int) {
        var assembler = MessageAssembler(maximumBytes: 65_536)
        let bytes = [UInt8](repeating: 7, count: length)
        #expect(assembler.receive(bytes, kind: .binary, isLast: true) == .message(.binary(bytes)))
        #expect(assembler.pendingBytes == 0)
    }

    @Test func `empty pieces anywhere change nothing`() {
        var assembler = MessageAssembler(maximumBytes: 10)
        #expect(assembler.receive([], kind: .text, isLast: false) == .incomplete)
        #expect(assembler.receive([97], kind: .text, isLast: false) == .incomplete)
        #expect(assembler.receive([], kind: .text, isLast: false) == .incomplete)
        #expect(assembler.receive([98], kind: .text, isLast: false) == .incomplete)
        #expect(assembler.receive([], kind: .text, isLast: true) == .message(.text("ab")))
        #expect(assembler.receive([], kind: .text, isLast: true) == .message(.text("")))
    }

    @Test func `one byte over the bound is too big, in one piece or many, and stays so`() {
        var whole = MessageAssembler(maximumBytes: 3)
        #expect(whole.receive([1, 2, 3], kind: .binary, isLast: true) == .message(.binary([1, 2, 3])))
        #expect(whole.receive([1, 2, 3, 4], kind: .binary, isLast: true) == .tooBig)
        #expect(whole.receive([1], kind: .binary, isLast: true) == .tooBig)
        var pieces = MessageAssembler(maximumBytes: 3)
        #expect(pieces.receive([1, 2], kind: .binary, isLast: false) == .incomplete)
        #expect(pieces.receive([3, 4], kind: .binary, isLast: false) == .tooBig)
        #expect(pieces.pendingBytes == 0)
        #expect(pieces.receive([], kind: .binary, isLast: true) == .tooBig)
    }

    @Test(arguments: 0..<20)
    func `any cut of any messages gives the same messages`(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var assembler = MessageAssembler(maximumBytes: 5000)
        for _ in 0..<200 {
            let length = Int.random(
                in: 0...([0, 3, 200, 5000].randomElement(using: &random) ?? 0),
                using: &random
            )
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            var rest = bytes[...]
            var outcome = MessageAssembler.Outcome.incomplete
            repeat {
                let piece = rest.prefix(Int.random(in: 0...max(1, rest.count), using: &random))
                rest = rest.dropFirst(piece.count)
                let isLast = rest.isEmpty && Bool.random(using: &random)
                #expect(outcome == .incomplete)
                outcome = assembler.receive(Array(piece), kind: .binary, isLast: isLast)
                if isLast { break }
            } while true
            #expect(outcome == .message(.binary(bytes)))
        }
    }
}

/// A generator that gives the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
