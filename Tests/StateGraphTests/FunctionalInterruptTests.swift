import StateGraph
import Testing

@Suite struct `Questions in calls` {
    private let diary = Diary()
    private let checkpointer = StoredFormCheckpointer()

    private func story(
        _ body: @escaping @Sendable (Int, StoryContext) async throws -> String
    ) throws -> Entrypoint<Story> {
        try Entrypoint("story", checkpointer: checkpointer) { try await body($0, $2) }
    }

    @Test func `a finished call is not made again after a question`() async throws {
        let story = try story { [diary] input, context in
            let double = try await context.task("double", input) { number, _ in
                await diary.note("double")
                return number * 2
            }
            let answer = try await context.interrupt("is \(double) right?")
            let more = try await context.task("more", double) { number, _ in
                await diary.note("more")
                return number + 1
            }
            return "\(answer) \(more)"
        }
        let asked = try await story.invoke(.start(5), thread: "1")
        #expect(asked.interrupts.map(\.question) == ["is 10 right?"])
        #expect(asked.value == nil)
        #expect(try await story.invoke(.resume("yes"), thread: "1").value == "yes 11")
        #expect(await diary.entries == ["double", "more"])
    }

    @Test func `a call asks, and its answers are its own`() async throws {
        let story = try story { [diary] input, context in
            let name = try await context.task("ask", "name") { what, inner in
                await diary.note("ask")
                let first = try await inner.interrupt("\(what)?")
                return first + (try await inner.interrupt("\(what) again?"))
            }
            let place = try await context.interrupt("place?")
            return "\(name) in \(place)"
        }
        #expect(try await story.invoke(.start(0), thread: "1").interrupts.map(\.question) == ["name?"])
        #expect(
            try await story.invoke(.resume("A"), thread: "1").interrupts.map(\.question) == ["name again?"]
        )
        #expect(try await story.invoke(.resume("B"), thread: "1").interrupts.map(\.question) == ["place?"])
        #expect(try await story.invoke(.resume("C"), thread: "1").value == "AB in C")
        #expect(await diary.count(of: "ask") == 3)
    }

    @Test func `when several calls ask, the first is reported and the others run to their ends`() async throws
    {
        let story = try story { [diary] _, context in
            try await context.tasks("ask", over: ["p", "q", "-"]) { question, inner in
                if question != "-" { return try await inner.interrupt(question) }
                await diary.note("silent")
                return question
            }.joined()
        }
        let asked = try await story.invoke(.start(0), thread: "1")
        #expect(asked.interrupts.map(\.question) == ["p"])
        // Both calls wait, so that one answer alone would be a guess.
        await #expect { try await story.invoke(.resume("one"), thread: "1") } throws: {
            ($0 as? GraphError)?.code == .ambiguousResume
        }
        let next = try await story.invoke(.answers([asked.interrupts[0].id: "P"]), thread: "1")
        #expect(next.interrupts.map(\.question) == ["q"])
        #expect(try await story.invoke(.resume("Q"), thread: "1").value == "PQ-")
        #expect(await diary.entries == ["silent"])
    }

    @Test func `calls that ask have ids apart, the same when they ask again`() async throws {
        let story = try story { _, context in
            try await context.tasks("ask", over: ["p", "q"]) { try await $1.interrupt($0) }.joined()
        }
        let asked = try await story.invoke(.start(0), thread: "1").interrupts
        let again = try await story.invoke(.proceed, thread: "1").interrupts
        #expect(asked.map(\.id) == again.map(\.id))
        let next = try await story.invoke(.answers([asked[0].id: "P"]), thread: "1").interrupts
        #expect(next[0].id != asked[0].id)
    }

    @Test func `an interrupt in a started call pauses the node that waits for it`() async throws {
        let story = try story { [diary] _, context in
            let asking = try await context.start(TaskCall("ask", "who?") { try await $1.interrupt($0) })
            let quiet = try await context.start(
                TaskCall("quiet", 1) { number, _ in
                    await Task.yield()
                    await diary.note(Task.isCancelled ? "cancelled" : "done")
                    return number
                }
            )
            return try await asking.value() + "\(try await quiet.value())"
        }
        #expect(try await story.invoke(.start(0), thread: "1").interrupts.map(\.question) == ["who?"])
        #expect(try await story.invoke(.resume("me"), thread: "1").value == "me1")
        #expect(await diary.entries == ["done"])
    }

    @Test func `questions in a loop are answered one by one`() async throws {
        let story = try story { _, context in
            var all = ""
            for item in ["a", "b", "c"] { all += try await context.interrupt(item) }
            return all
        }
        #expect(try await story.invoke(.start(0), thread: "1").interrupts.map(\.question) == ["a"])
        #expect(try await story.invoke(.resume("1"), thread: "1").interrupts.map(\.question) == ["b"])
        #expect(try await story.invoke(.resume("2"), thread: "1").interrupts.map(\.question) == ["c"])
        #expect(try await story.invoke(.resume("3"), thread: "1").value == "123")
    }

    @Test func `an interrupt that is caught pauses all the same`() async throws {
        let story = try story { _, context in
            let answer = try? await context.task("ask", "who?") { try await $1.interrupt($0) }
            return answer ?? "nobody"
        }
        #expect(try await story.invoke(.start(0), thread: "1").interrupts.map(\.question) == ["who?"])
        #expect(try await story.invoke(.resume("me"), thread: "1").value == "me")
    }

    @Test func `nested calls keep their results and answers`() async throws {
        let story = try story { [diary] _, context in
            try await context.task("outer", 1) { _, outer in
                let first = try await outer.task("inner", 1) { number, _ in
                    await diary.note("inner")
                    return "\(number)"
                }
                return first + (try await outer.task("ask", "more?") { try await $1.interrupt($0) })
            }
        }
        #expect(try await story.invoke(.start(0), thread: "1").interrupts.map(\.question) == ["more?"])
        #expect(try await story.invoke(.resume("+"), thread: "1").value == "1+")
        #expect(await diary.entries == ["inner"])
    }

    @Test func `a call of another name in the same place is made anew`() async throws {
        let names = ["old", "new"]
        let count = Counter()
        let story = try story { [diary] _, context in
            let name = names[await count.next() - 1]
            let result = try await context.task(name, 0) { _, _ in
                await diary.note(name)
                return name
            }
            return result + (try await context.interrupt("?"))
        }
        _ = try await story.invoke(.start(0), thread: "1")
        #expect(try await story.invoke(.resume("!"), thread: "1").value == "new!")
        #expect(await diary.entries == ["old", "new"])
    }

    @Test func `a result of another type than before is an error`() async throws {
        let count = Counter()
        let story = try Entrypoint<Story>("story", checkpointer: MemoryCheckpointer()) { _, _, context in
            if await count.next() == 1 {
                _ = try await context.task("t", 0) { _, _ in 1 }
            } else {
                _ = try await context.task("t", 0) { _, _ in "text" }
            }
            return try await context.interrupt("?")
        }
        _ = try await story.invoke(.start(0), thread: "1")
        let error = try await #require(throws: GraphError.self) {
            try await story.invoke(.resume("!"), thread: "1")
        }
        #expect((error.underlying as? GraphError)?.code == .wrongArgument)
    }
}
