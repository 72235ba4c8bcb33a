import Foundation
import Language
import Testing

/// Reads public evaluation data that may lie beside the project; it is no part of it.
@Suite struct PublicTimeTests {
    private struct Row: Decodable {
        struct Entity: Decodable {
            struct Value: Decodable {
                let value: String?
                let rrule: String?
            }
            let kind: String
            let values: [Value]
        }
        let text: String
        let expected: [Entity]
    }

    @Test func `nearly all dates and times of public dialogues are read`() throws {
        let path = "../shared/language/dev/dt_sgd.jsonl"
        guard let data = FileManager.default.contents(atPath: path) else {
            print("Language: no evaluation data at \(path), nothing measured.")
            return
        }
        let reference = CivilDateTime(year: 2019, month: 3, day: 1, hour: 0, minute: 0)
        var right = 0
        var count = 0
        let decoder = JSONDecoder()
        for line in data.split(separator: UInt8(ascii: "\n")) {
            let row = try decoder.decode(Row.self, from: line)
            let parts = Set(TemporalReader().entities(in: row.text, reference: reference).flatMap(parts))
            count += 1
            let isRight = row.expected.allSatisfy { entity in
                entity.values.contains { $0.value.map { parts.contains($0) } ?? false }
            }
            if isRight { right += 1 }
        }
        let share = Double(right) / Double(max(count, 1)) * 100
        #expect(share > 97)
        print(
            "Language: \(right) of \(count) texts of \(path) read right (\(String(format: "%.1f", share)) %)."
        )
    }

    /// The days and times of an entity's likeliest reading; of a range of days the last one too.
    private func parts(_ entity: Entity) -> [String] {
        guard case .temporal(let value) = entity.values.first else { return [] }
        switch value {
        case .date(let date): return [date.iso]
        case .time(_, _, let resolved): return [clock(resolved)]
        case .dateTime(let moment): return parts(moment)
        case .dateRange(let start, let end):
            // The end is the first day behind.
            let last = end.map {
                CivilDateTime(year: $0.year, month: $0.month, day: $0.day, hour: 0, minute: 0)
            }
            return [start?.iso, last.map { dayBefore($0) }].compactMap { $0 }
        case .timeRange(let start, let end): return [start, end].compactMap { $0.map(clock) }
        case .dateTimeRange(let start, let end): return [start, end].compactMap { $0 }.flatMap(parts)
        case .duration, .recurrence: return []
        }
    }

    private func parts(_ moment: CivilDateTime) -> [String] {
        [CivilDate(year: moment.year, month: moment.month, day: moment.day).iso, clock(moment)]
    }

    private func clock(_ moment: CivilDateTime) -> String {
        String(format: "%02d:%02d:00", moment.hour, moment.minute)
    }

    private func dayBefore(_ moment: CivilDateTime) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = DateComponents(year: moment.year, month: moment.month, day: moment.day)
        guard let date = calendar.date(from: parts),
            let before = calendar.date(byAdding: .day, value: -1, to: date)
        else {
            return ""
        }
        let day = calendar.dateComponents([.year, .month, .day], from: before)
        return CivilDate(year: day.year ?? 1, month: day.month ?? 1, day: day.day ?? 1).iso
    }
}
