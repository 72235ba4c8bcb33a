import CJanssonBaseline
import Foundation
import JSON

/// One thing to measure, over and over.
///
/// Each runs in a process of its own: once our module has read a text, jansson in C would use our allocator too.
enum Case: String, CaseIterable {
    case decodeOurs = "decode-ours"
    case decodeJansson = "decode-jansson"
    case decodeFoundation = "decode-foundation"
    case encodeOurs = "encode-ours"
    case encodeOursPython = "encode-ours-python"
    case encodeJansson = "encode-jansson"
    case encodeJanssonPacked = "encode-jansson-packed"
    case encodeFoundation = "encode-foundation"
    case valueOurs = "value-ours"
    case printOurs = "print-ours"

    /// Runs it that many times.
    ///
    /// - Returns: a number that depends on every result.
    func run(iterations: Int) throws -> Int {
        let bytes = Array(MESSAGE_TEXT.utf8)
        switch self {
        case .decodeOurs:
            let codec = JSONCodec()
            return try repeating(iterations) {
                try codec.decode(ChatMessage.self, from: bytes).content.utf8.count
            }
        case .decodeJansson: return baseline_decode(iterations)
        case .decodeFoundation:
            let decoder = JSONDecoder()
            let data = Data(bytes)
            return try repeating(iterations) {
                try decoder.decode(ChatMessage.self, from: data).content.utf8.count
            }
        case .encodeOurs, .encodeOursPython:
            let codec = JSONCodec(style: self == .encodeOurs ? .compact : .python)
            let reply = Reply()
            return try repeating(iterations) { try codec.encode(reply).count }
        case .encodeJansson: return baseline_encode(iterations)
        case .encodeJanssonPacked: return baseline_encode_packed(iterations)
        case .encodeFoundation:
            let encoder = JSONEncoder()
            let reply = Reply()
            return try repeating(iterations) { try encoder.encode(reply).count }
        case .valueOurs:
            let parser = JSONParser()
            return try repeating(iterations) { try parser.parse(bytes).objectValue?.count ?? 0 }
        case .printOurs:
            let value = try JSONParser().parse(bytes)
            return try repeating(iterations) { try JSONPrinter().bytes(value).count }
        }
    }

    private func repeating(_ iterations: Int, _ body: () throws -> Int) rethrows -> Int {
        var sum = 0
        for _ in 0..<iterations { sum &+= try body() }
        return sum
    }
}
