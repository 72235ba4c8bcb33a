/// A graph that is one function: its calls are checkpointed instead of supersteps.
///
/// ```swift
/// let essay = try Entrypoint<Essay>("essay", checkpointer: saver) { topic, previous, context in
///     let draft = try await context.task("draft", topic) { topic, _ in try await write(topic) }
///     let isGood = try await context.interrupt("Publish \(draft)?")
///     return isGood ? draft : ""
/// }
/// let outcome = try await essay.invoke(.start("cats"), thread: "7")
/// ```
///
/// After a question, a failure or a kill the function runs again from its top, and calls that have returned are
/// not made again (``NodeContext/task(_:_:options:_:)``). A run's input is the thread's checkpoint of step −1 of
/// that run, its end the next one.
public struct Entrypoint<Signature: EntrypointSignature>: Sendable {
    /// What its graph works on.
    public typealias State = EntrypointState<Signature>
    /// The function: gets the input, what the thread's last run saved (nil in the first), and its context.
    public typealias Body =
        @Sendable (Signature.Input, Signature.Saved?, NodeContext<State>) async throws -> EntrypointReturn<
            Signature
        >

    /// The graph of one node, for events, snapshots, history and time travel.
    public let graph: CompiledGraph<State>
    /// The node that runs the function.
    public let node: NodeName

    /// An entrypoint that says what it saves.
    ///
    /// - Parameters:
    ///   - name: of the node and, unless the options say otherwise, of the graph.
    ///   - checkpointer: keeps threads between runs.
    ///   - retry: what to do when the function throws.
    ///   - timeout: how long an attempt of the whole function may take.
    ///   - options: as for any graph.
    ///   - body: the function.
    /// - Throws: ``GraphError`` `.reservedName`, `.reservedCharacter`, `.unknownStop`.
    public init(
        _ name: NodeName,
        checkpointer: (any Checkpointer)? = nil,
        retry: [RetryPolicy] = [],
        timeout: TimeoutPolicy? = nil,
        options: CompileOptions<State> = CompileOptions(),
        returning body: @escaping Body
    ) throws(GraphError) {
        var builder = GraphBuilder<State>()
        let key = NodeKey<State, Signature.Input>(name)
        builder.nodes.append(
            NodeDefinition(
                name: name,
                body: { given, context in
                    guard let input = given.argument(as: Signature.Input.self) else {
                        throw GraphError(.wrongArgument, "the run has no input", node: name)
                    }
                    let result = try await body(input, given.state.previous, context)
                    return Command(update: State.update(result))
                },
                options: NodeOptions(retry: retry, timeout: timeout),
                decoder: TypedArgumentDecoder<Signature.Input>()
            )
        )
        builder.directEntry = DirectEntry(node: key.name) { update in
            update.writes(to: State.input).last.flatMap { $0 }.map { TypedArgument($0.value) }
        }
        var options = options
        if options.name == CompileOptions<State>().name { options.name = name.text }
        // Only what it returns makes an event of values.
        options.outputChannels = options.outputChannels ?? [State.returned.name]
        graph = try builder.compile(checkpointer: checkpointer, options: options)
        node = name
    }

    /// Runs the function, or goes on with it.
    ///
    /// - Parameters:
    ///   - input: ``RunInput/start(_:)``, answers, or ``RunInput/proceed``.
    ///   - thread: the thread that is continued or begun; needed when there is a checkpointer.
    ///   - context: what the function is given beside its input.
    ///   - configuration: durability and limits.
    ///   - observer: gets the run's events.
    /// - Returns: the function's value, or the questions that wait.
    /// - Throws: as ``CompiledGraph/invoke(_:thread:context:configuration:observer:)``.
    public func invoke(
        _ input: RunInput<State>,
        thread: String? = nil,
        context: Signature.Context,
        configuration: RunConfiguration<State> = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) async throws(GraphError) -> EntrypointOutcome<Signature> {
        EntrypointOutcome(
            try await graph.invoke(
                input,
                thread: thread,
                context: context,
                configuration: configuration,
                observer: observer
            )
        )
    }

    /// Says from outside what the last run returned and saved; what was pending is dropped.
    ///
    /// - Returns: the id of the checkpoint that was made.
    /// - Throws: as ``CompiledGraph/updateState(thread:_:as:)``.
    @discardableResult
    public func update(
        thread: String,
        _ result: EntrypointReturn<Signature>
    ) async throws(GraphError)
        -> CheckpointID
    {
        try await graph.updateState(thread: thread, State.update(result), as: node)
    }
}

extension Entrypoint where Signature.Saved == Signature.Output {
    /// An entrypoint whose value is what the thread's next run finds.
    ///
    /// - Parameters:
    ///   - name: of the node and, unless the options say otherwise, of the graph.
    ///   - checkpointer: keeps threads between runs.
    ///   - retry: what to do when the function throws.
    ///   - timeout: how long an attempt of the whole function may take.
    ///   - options: as for any graph.
    ///   - body: the function.
    /// - Throws: ``GraphError`` `.reservedName`, `.reservedCharacter`, `.unknownStop`.
    public init(
        _ name: NodeName,
        checkpointer: (any Checkpointer)? = nil,
        retry: [RetryPolicy] = [],
        timeout: TimeoutPolicy? = nil,
        options: CompileOptions<State> = CompileOptions(),
        _ body:
            @escaping @Sendable (Signature.Input, Signature.Saved?, NodeContext<State>) async throws ->
            Signature.Output
    ) throws(GraphError) {
        try self.init(
            name,
            checkpointer: checkpointer,
            retry: retry,
            timeout: timeout,
            options: options,
            returning: { input, previous, context in
                let value = try await body(input, previous, context)
                return .final(value, saving: value)
            }
        )
    }
}

extension Entrypoint where Signature.Context == NoContext {
    /// Runs the function, or goes on with it.
    ///
    /// - Parameters:
    ///   - input: ``RunInput/start(_:)``, answers, or ``RunInput/proceed``.
    ///   - thread: the thread that is continued or begun; needed when there is a checkpointer.
    ///   - configuration: durability and limits.
    ///   - observer: gets the run's events.
    /// - Returns: the function's value, or the questions that wait.
    /// - Throws: as ``CompiledGraph/invoke(_:thread:context:configuration:observer:)``.
    public func invoke(
        _ input: RunInput<State>,
        thread: String? = nil,
        configuration: RunConfiguration<State> = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) async throws(GraphError) -> EntrypointOutcome<Signature> {
        try await invoke(
            input,
            thread: thread,
            context: NoContext(),
            configuration: configuration,
            observer: observer
        )
    }
}

extension EntrypointState {
    /// What the end of a run writes.
    fileprivate static func update(_ result: EntrypointReturn<Signature>) -> Update<Self> {
        .set(returned, Kept(result.value)).set(saved, Kept(result.saved))
    }
}
