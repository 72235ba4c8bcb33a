import Foundation
import Language
import Testing

/// Reads public evaluation data that may lie beside the project; it is no part of it.
@Suite struct QuantityDataTests {
    private struct Row: Decodable {
        struct Entity: Decodable {
            let kind: String
            let start: Int
            let length: Int
        }
        let text: String
        let scope: [String]?
        let expected: [Entity]
    }

    @Test(
        arguments: [
            ("currency_recognizers", 85.0), ("num_recognizers", 85), ("unit_recognizers", 85),
            ("seq_recognizers", 95),
        ]
    )
    func `public texts' quantities are mostly found`(set: String, goal: Double) throws {
        let path = "../shared/language/dev/\(set).jsonl"
        guard let data = FileManager.default.contents(atPath: path) else {
            print("Language: no evaluation data at \(path), nothing measured.")
            return
        }
        let decoder = JSONDecoder()
        let rows = try data.split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(Row.self, from: $0)
        }
        let right = rows.count { row in
            let kinds = EntityKindSet((row.scope ?? []).compactMap(EntityKind.init(rawValue:)))
            let found = QuantitySamples.entities(row.text, kinds).map { "\($0.kind.rawValue) \($0.span)" }
            return Set(found) == Set(row.expected.map { "\($0.kind) \($0.start..<$0.start + $0.length)" })
        }
        let share = Double(right) / Double(max(1, rows.count)) * 100
        print(
            "Language: \(right) of \(rows.count) texts of \(path) found (\(String(format: "%.1f", share)) %)."
        )
        #expect(share >= goal)
    }
}
