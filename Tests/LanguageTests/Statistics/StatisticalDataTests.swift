import Foundation
import Language
import Testing

/// Reads public evaluation data that may lie beside the project; it is no part of it.
///
/// The models were trained on it, so this does not tell how good they are (`train-language --cross-validate` does); it tells
/// when the models and what they are read with no longer belong together.
@Suite struct StatisticalDataTests {
    private struct Row: Decodable {
        var text: String
        var intent: String?
        var intentAlso: [String]?
        var label: String?
        var sentiment: String?

        enum CodingKeys: String, CodingKey {
            case text, intent, sentiment
            case intentAlso = "intent_also"
            case label = "class"
        }
    }

    static let floors: [(String, Double)] = [
        ("intent_clinc150", 0.96), ("intent_hwu64", 0.96), ("intent_calskill", 0.94), ("intent_slurp", 0.93),
        ("intent_smcalflow", 0.93), ("intent_fbnlu", 0.97), ("mtg_ami_sentences", 0.9),
        ("mail_parakweet", 0.85),
        ("sent_vader", 0.7),
    ]

    @Test(arguments: floors) func `the models fit what they were trained on`(
        set: String,
        floor: Double
    ) throws {
        let path = "../shared/language/dev/\(set).jsonl"
        guard let data = FileManager.default.contents(atPath: path) else {
            print("Language: no evaluation data at \(path), nothing measured.")
            return
        }
        let understanding = Understanding()
        let decoder = JSONDecoder()
        // Every fifth row is enough to see a model that does not fit.
        let lines = data.split(separator: UInt8(ascii: "\n")).enumerated().filter { $0.offset % 5 == 0 }
        let right = try lines.count { line in
            let row = try decoder.decode(Row.self, from: line.element)
            if let intent = row.intent {
                let answer = understanding.intent(of: row.text).intent.rawValue
                return answer == intent || row.intentAlso?.contains(answer) == true
            }
            if let label = row.label {
                return understanding.classification(of: row.text).label.rawValue == label
            }
            return understanding.sentiment(of: row.text).label.rawValue == row.sentiment
        }
        #expect(Double(right) >= floor * Double(lines.count), "\(right) of \(lines.count)")
    }
}
