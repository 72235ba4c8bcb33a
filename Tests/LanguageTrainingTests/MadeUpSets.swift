import Foundation
import Language

@testable import train_language

/// A folder with small made-up sets in the form of the public ones, gone when the value is.
final class MadeUpSets {
    let folder: String
    var file: SetFile { SetFile(folder: folder) }

    init() throws {
        folder = NSTemporaryDirectory() + "made-up-sets-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for set in IntentTraining.sets { try write(set, Self.intents(set)) }
        for set in DialogueTraining.sets { try write(set, Self.turns) }
        try write("mtg_ami_sentences", Self.sentences("meeting", Self.minutes))
        try write("mtg_ami_acts", Self.sentences("dialogue", Self.minutes))
        try write("mail_parakweet", Self.sentences("id", Self.mail))
        try write("sent_vader", Self.feelings)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func write(_ set: String, _ lines: [String]) throws {
        try Data(lines.joined(separator: "\n").utf8)
            .write(to: URL(fileURLWithPath: "\(folder)/\(set).jsonl"))
    }

    private static let things = ["meeting", "lunch", "call", "review", "workshop", "interview", "demo"]

    private static func intents(_ set: String) -> [String] {
        things.enumerated().flatMap { index, thing in
            [
                ("book a \(thing) with ann", "schedule_meeting"), ("cancel the \(thing)", "cancel"),
                ("what is the weather at \(thing)", "unknown"), ("when is my \(thing)", "list_events"),
                ("thanks for the \(thing)", "unknown"),
            ].map { text, intent in
                #"{"id":"\#(set)-\#(index)-\#(text)","text":"\#(text)","intent":"\#(intent)","#
                    + #""intent_ext":\#(text.hasPrefix("thanks") ? #""thanks""# : "null"),"#
                    + #""source_intent":"\#(text.prefix(4))","intent_also":["greet","no intent"]}"#
            }
        }
    }

    /// Turns of dialogues: one that begins with something new, and one that goes on with it.
    private static let turns = things.flatMap { thing in
        [("When can I have a \(thing)?", #""check_availability""#), ("And after the \(thing)?", "null")].map {
            #"{"id":"\#($0)","dialogue":"\#(thing)","text":"\#($0)","intent":"check_availability","new_intent":\#($1)}"#
        }
    }

    private static let minutes = [
        ("The designer will look into the", "action_item"), ("They decided on the", "decision"),
        ("It was unclear whether to keep the", "risk"), ("Somebody presented the", "none"),
    ]
    private static let mail = [
        ("Could you send me the", "action_item"), ("Thank you so much for the", "none"),
    ]

    private static func sentences(_ group: String, _ frames: [(String, String)]) -> [String] {
        things.enumerated().flatMap { index, thing in
            frames.map { frame, label in
                #"{"id":"\#(label)-\#(index)","\#(group)":"g\#(index)","text":"\#(frame) \#(thing).","class":"\#(label)"}"#
            }
        }
    }

    private static let feelings = things.flatMap { thing in
        [
            #"{"id":"+\#(thing)","text":"I love this \#(thing)!","score":0.8,"sentiment":"positive"}"#,
            #"{"id":"0\#(thing)","text":"There is a \#(thing).","score":0,"sentiment":"neutral"}"#,
            #"{"id":"-\#(thing)","text":"What a terrible \#(thing) :(","score":-0.7,"sentiment":"negative"}"#,
        ]
    }
}
