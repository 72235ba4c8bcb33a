import StateGraph
import Testing

@Suite struct `Events of calls` {
    private func story() throws -> Entrypoint<Story> {
        try Entrypoint("story", checkpointer: MemoryCheckpointer()) { input, _, context in
            await context.emit("begin")
            let double = try await context.task("double", input) { number, inner in
                await inner.emit("in double")
                return number * 2
            }
            let answer = try await context.interrupt("is it \(double)?")
            let more = try await context.task("more", double) { number, _ in number + 1 }
            return "\(more) \(answer)"
        }
    }

    @Test func `calls start, and end before their caller does`() async throws {
        let story = try story()
        #expect(
            await story.told(.start(2)) == [
                "checkpoint -1 input", "start story", "custom story begin", "call double 2",
                "custom double in double", "return double 4", "asks [\"is it 4?\"]", "end story",
            ]
        )
        #expect(
            await story.told(.resume("yes")) == [
                "values -", "checkpoint -1 input", "start story", "custom story begin", "call double 2",
                "call more 4", "return more 5", "update story 5 yes", "end story", "values 5 yes",
                "checkpoint 0 loop",
            ]
        )
    }

    @Test func `a failed call says so`() async throws {
        let story = try Entrypoint<Story>("story") { input, _, context in
            "\(try await context.task("bad", input) { _, _ -> Int in throw Mishap() })"
        }
        #expect(
            await story.told(.start(2), thread: nil) == [
                "start story", "call bad 2", "failed bad nodeFailed", "end story", "error nodeFailed",
            ]
        )
    }

    @Test func `a reused result says so`() async throws {
        var options = CompileOptions<EntrypointState<Story>>()
        options.cache = MemoryNodeCache()
        let story = try Entrypoint<Story>("story", options: options) { input, _, context in
            let options = CallOptions<Int>(cache: CallCache { "\($0)" })
            return "\(try await context.task("c", input, options: options) { number, _ in number })"
        }
        let first = await story.told(.start(2), thread: nil)
        let second = await story.told(.start(2), thread: nil)
        #expect(first.contains("return c 2"))
        #expect(second.contains("return c 2 cached"))
    }
}
