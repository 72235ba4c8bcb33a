import JSON
import TestSupport
import Testing
import Web

@testable import Server

@Suite(.timeLimit(.minutes(1)))
struct `Processing steps of a chat` {
    /// The operator's setting, the client's query, the message's `metadata`, and whether steps are sent.
    typealias Sample = (setting: Bool?, query: String, metadata: JSONValue?, isStepping: Bool)

    static let samples: [Sample] = [
        (nil, "", nil, false),
        (nil, "stream=1", nil, true),
        (nil, "stream=0", nil, false),
        (nil, "", ["stream": true], true),
        (nil, "", ["stream": false], false),
        (nil, "", ["stream": 1], false),
        (true, "", nil, true),
        (false, "stream=1", ["stream": true], false),
    ]

    @Test(arguments: samples)
    func `are sent to those who ask, unless the operator decides for all`(sample: Sample) async throws {
        try await RouteHarness.run({ $0.conversation.isStreamingEnabled = sample.setting }) { harness in
            let peer = try await harness.join("abc", query: sample.query)
            try peer.say("Hello", more: sample.metadata.map { ["metadata": $0] } ?? [:])
            #expect(try await peer.frame()["content"] == "processing")
            var frame = try await peer.frame()
            #expect((frame["content"] == "processing_step") == sample.isStepping)
            if sample.isStepping {
                #expect(frame["metadata"]?["step"] == "intent_classification")
                #expect(frame["metadata"]?["progress"] == "Analyzing your request...")
            }
            while frame["content"] == "processing_step" { frame = try await peer.frame() }
            #expect(frame["session_id"] == "abc")
            #expect(await peer.leave() == [])
        }
    }
}
