import Foundation
import Language
import Testing

@testable import train_language

/// The trainer's parts for slots, names and dialogues on small made-up sets.
@Suite struct SequencePartTests {
    private static let people = ["Ann", "Bob", "Carol", "Dave", "Erin"]
    private static let matters = ["lunch", "budget review"]

    /// Writes the made-up sets to a folder of their own, and gives it while `body` runs.
    private func withSets(_ body: (SetFile, String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (set, lines) in Self.sets {
            try Data(lines.joined(separator: "\n").utf8).write(
                to: folder.appendingPathComponent("\(set).jsonl")
            )
        }
        try body(SetFile(folder: folder.path), folder.path)
    }

    private static var sets: [String: [String]] {
        var sets: [String: [String]] = [:]
        for set in SlotCustomsTraining.sets { sets[set] = messages(set) }
        for (set, _) in NameTraining.sets { sets[set] = sentences(set) }
        for set in DialogueTraining.sets { sets[set] = people.prefix(2).flatMap { dialogue($0, set) } }
        return sets
    }

    private static func messages(_ set: String) -> [String] {
        people.flatMap { person in
            matters.map { matter in
                """
                {"id":"\(set)-\(person)-\(matter)","text":"book \(matter) with \(person)","slot_spans":[\
                {"slot":"title","start":5,"length":\(matter.count)},\
                {"slot":"attendees","start":\(11 + matter.count),"length":\(person.count)}]}
                """
            }
        }
    }

    private static func sentences(_ set: String) -> [String] {
        people.map { person in
            """
            {"id":"\(set)-\(person)","text":"Then \(person)'s car stopped.","expected":[\
            {"kind":"person","start":5,"length":\(person.count)}]}
            """
        }
    }

    /// A dialogue in which an event is asked for, taken, and another one added.
    private static func dialogue(_ person: String, _ set: String) -> [String] {
        let head = "\"dialogue\":\"\(set)-\(person)\""
        return [
            """
            {"id":"\(set)-\(person)/0",\(head),"text":"What is on my calendar on Monday?","intent":"list_events",\
            "acts":["INFORM"],"slot_spans":[{"slot":"date","start":26,"length":6}],"state":{"date":["Monday"]}}
            """,
            """
            {"id":"\(set)-\(person)/1",\(head),"text":"Great, when am I free?","intent":"check_availability",\
            "acts":["SELECT"],"previous_system":"You have Lunch with \(person) at 5 pm.","slot_spans":[],\
            "state":{"date":["Monday"],"title":["Lunch with \(person)"],"time":["5 pm"]}}
            """,
            """
            {"id":"\(set)-\(person)/2",\(head),"text":"Title it tea.","intent":"schedule_meeting","acts":[],\
            "slot_spans":[{"slot":"title","start":9,"length":3}],"state":{"title":["tea"]}}
            """,
            """
            {"id":"\(set)-\(person)/3",\(head),"text":"No, thanks.","intent":"unknown","acts":[],"slot_spans":[]}
            """,
        ]
    }

    @Test func `slots are trained from sets, and read what they were trained on`() throws {
        try withSets { sets, _ in
            let files = try #require(try SlotTraining().train(sets) { _ in })
            #expect(files.map(\.file) == ["slot-customs-share-alike.bin", "slots-share-alike.bin"])
            let reader = SlotReader(
                model: SequenceModel(ModelBytes(files[1].bytes)),
                customs: SlotCustoms(model: LinearModel(ModelBytes(files[0].bytes)))
            )
            let mentions = reader.slots(in: "book budget review with Erin")
            #expect(mentions.map(\.label) == [.title, .attendees])
            #expect(mentions.map(\.text) == ["budget review", "Erin"])
        }
    }

    @Test(arguments: ["slots", "names", "dialogue"]) func `cross-validation reports each set`(
        part: String
    )
        throws
    {
        let part = try #require(TrainLanguage.parts.first { $0.name == part })
        try withSets { sets, _ in
            var lines: [String] = []
            try part.crossValidate(sets) { lines.append($0) }
            #expect(!lines.isEmpty && lines.allSatisfy { $0.contains("F1") || $0.contains("joint goal") })
        }
    }

    @Test func `names and dialogues are trained from sets`() throws {
        try withSets { sets, _ in
            let names = try #require(try NameTraining().train(sets) { _ in }?.first)
            let reader = NameReader(model: SequenceModel(ModelBytes(names.bytes)))
            #expect(reader.names(in: "Then Bob's car stopped.").map(\.span) == [5..<8])
            let moves = try #require(try DialogueTraining().train(sets) { _ in }?.first)
            #expect(LinearModel(ModelBytes(moves.bytes))?.columns == DialogueMove.allCases.count)
        }
    }

    @Test func `hidden features come back, and each is hidden as often as told`() {
        var choice = FeatureChoice(hidden: 0.3)
        let features = [Int32](0..<1000)
        let rounds = (0..<20).map { _ in choice.kept(of: features).count }
        #expect(rounds.allSatisfy { (600...800).contains($0) } && Set(rounds).count > 1)
        var all = FeatureChoice(hidden: 0)
        #expect(all.kept(of: features) == features)
    }

    @Test func `the assistant's words are annotated where the agreed title stands in them`() throws {
        try withSets { sets, _ in
            let examples = try #require(try SlotRows(sets: sets).examples())
            let told = examples.filter { $0.context.source == .assistant }
            #expect(!told.isEmpty)
            for example in told {
                let spans = example.labels[0].map(SequenceLayer.spans) ?? []
                #expect(spans.map(\.kind) == [0] && spans.first?.tokens == 2..<5, "\(example.raw)")
            }
        }
    }
}
