import Foundation
import Language
import Testing

/// Reads public evaluation data that may lie beside the project; it is no part of it.
@Suite struct PublicDataTests {
    private struct Row: Decodable {
        struct Entity: Decodable {
            struct Value: Decodable { let value: String? }
            let kind: String
            let values: [Value]
        }
        let text: String
        let expected: [Entity]
    }

    /// The day that the data counts from: 2019-03-01 00:00.
    private let reference = Reference(instant: 1_551_398_400, zone: "UTC")

    @Test func `nine of ten moments of public dialogues are read as a meeting's`() throws {
        let path = "../shared/language/dev/dt_sgd.jsonl"
        guard let data = FileManager.default.contents(atPath: path) else {
            print("Language: no evaluation data at \(path), nothing measured.")
            return
        }
        var right = 0
        var count = 0
        let decoder = JSONDecoder()
        // Every fourth row: a debug build reads a few hundred in a second.
        for (index, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() where index % 4 == 0 {
            let row = try decoder.decode(Row.self, from: line)
            let dates = row.expected.filter { $0.kind == "date" }.compactMap(\.values.first?.value)
            let times = row.expected.filter { $0.kind == "time" }.compactMap(\.values.first?.value)
            // One meeting has one moment: texts with two of a kind (there and back) are another task.
            guard dates.count <= 1, times.count <= 1, row.expected.count == dates.count + times.count else {
                continue
            }
            count += 1
            let time = Samples.reader.slots(in: row.text, reference: reference, purpose: .schedule).time?
                .value
            let wall = time?.wall.description ?? ""
            let isDateRight =
                dates.first.map { time?.hasDate == true && wall.hasPrefix($0) } ?? (time?.hasDate != true)
            let isTimeRight =
                times.first.map { time?.hasTime == true && wall.suffix(5) == $0.prefix(5) }
                ?? (time?.hasTime != true)
            if isDateRight, isTimeRight { right += 1 }
        }
        let share = Double(right) / Double(max(count, 1)) * 100
        #expect(share > 90)
        print(
            "Language: \(right) of \(count) texts of \(path) read right (\(String(format: "%.1f", share)) %)."
        )
    }
}
