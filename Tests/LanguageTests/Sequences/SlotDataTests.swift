import Foundation
import Language
import Testing

/// Reads public evaluation data that may lie beside the project; it is no part of it.
@Suite struct SlotDataTests {
    private struct Row: Decodable {
        struct Span: Decodable {
            let slot: String
            let start: Int
            let length: Int
        }
        let text: String
        let slot_spans: [Span]?
    }

    private struct Named: Decodable {
        struct Span: Decodable {
            let kind: String
            let start: Int
            let length: Int
        }
        let text: String
        let expected: [Span]
    }

    private func rows<Item: Decodable>(_ set: String, _: Item.Type) throws -> [Item]? {
        let path = "../shared/language/dev/\(set).jsonl"
        guard let data = FileManager.default.contents(atPath: path) else {
            print("Language: no evaluation data at \(path), nothing measured.")
            return nil
        }
        return try data.split(separator: UInt8(ascii: "\n")).prefix(300).map {
            try JSONDecoder().decode(Item.self, from: $0)
        }
    }

    // The models were trained on these texts: the floors show that the files in the binary are whole and are read as
    // they were written, not how well new texts are read.
    @Test(arguments: [
        ("intent_calskill", ["title", "date", "time"]),
        ("intent_smcalflow", ["title", "attendees", "location"]),
        ("intent_fbnlu", ["title", "datetime", "recurrence"]),
    ]) func `the slots of public messages are found`(set: String, slots: [String]) throws {
        guard let rows = try rows(set, Row.self) else { return }
        let reader = SlotReader()
        var (both, either) = (0, 0)
        for row in rows {
            guard let spans = row.slot_spans else { continue }
            let right = Set(
                spans.filter { slots.contains($0.slot) }.map { "\($0.slot) \($0.start) \($0.length)" }
            )
            let mentions = reader.slots(in: row.text).filter { slots.contains($0.label.rawValue) }
            let found = Set(mentions.map { "\($0.label.rawValue) \($0.span.lowerBound) \($0.span.count)" })
            both += right.intersection(found).count
            either += right.count + found.count
        }
        #expect(2 * Double(both) / Double(max(1, either)) > 0.85)
    }

    @Test func `the names of public sentences are found`() throws {
        guard let rows = try rows("ner_wikigold", Named.self) else { return }
        let reader = NameReader()
        var (both, either) = (0, 0)
        for row in rows {
            let right = Set(row.expected.map { "\($0.kind) \($0.start) \($0.length)" })
            let names = reader.names(in: row.text)
            let found = Set(names.map { "\($0.kind.rawValue) \($0.span.lowerBound) \($0.span.count)" })
            both += right.intersection(found).count
            either += right.count + found.count
        }
        #expect(2 * Double(both) / Double(max(1, either)) > 0.85)
    }
}
