/// Everything that the engine reports, a failed node included.
public struct GraphError: Error, Sendable {
    /// What kind of thing went wrong; compare with the constants.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The code's name, for logs.
        public let description: String
    }

    /// What kind of thing went wrong.
    public let code: Code
    /// A sentence for the log, without values of the state.
    public let message: String
    /// The node that it is about, if any.
    public let node: NodeName?
    /// The channel that it is about, if any.
    public let channel: String?
    /// The error that caused this one: the node's, the reducer's, the store's.
    public let underlying: (any Error)?

    init(
        _ code: Code,
        _ message: String,
        node: NodeName? = nil,
        channel: String? = nil,
        underlying: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.node = node
        self.channel = channel
        self.underlying = underlying
    }
}

extension GraphError.Code {
    init(_ description: String) {
        self.description = description
    }

    /// Two channels of a graph have one name.
    public static let duplicateChannel = GraphError.Code("duplicateChannel")
    /// Two nodes of a graph have one name.
    public static let duplicateNode = GraphError.Code("duplicateNode")
    /// A node's name has a character that ids and namespaces are joined with.
    public static let reservedCharacter = GraphError.Code("reservedCharacter")
    /// A node's name is empty or belongs to the engine.
    public static let reservedName = GraphError.Code("reservedName")
    /// An update or a stored thread names a node that the graph does not have.
    public static let unknownNode = GraphError.Code("unknownNode")
    /// An edge leaves a node that the graph does not have.
    public static let unknownSource = GraphError.Code("unknownSource")
    /// An edge, or a node's declared destination, leads to a node that the graph does not have.
    public static let unknownTarget = GraphError.Code("unknownTarget")
    /// A conditional edge declares a node that the graph does not have.
    public static let unknownBranchTarget = GraphError.Code("unknownBranchTarget")
    /// A join waits for a node that the graph does not have.
    public static let unknownJoinSource = GraphError.Code("unknownJoinSource")
    /// An edge leads to the start.
    public static let startAsTarget = GraphError.Code("startAsTarget")
    /// An edge leaves the end.
    public static let endAsSource = GraphError.Code("endAsSource")
    /// A join without sources.
    public static let emptyJoin = GraphError.Code("emptyJoin")
    /// No edge leaves the start.
    public static let noEntry = GraphError.Code("noEntry")
    /// A warning that the graph's options make an error; see ``LintLevel``.
    public static let lint = GraphError.Code("lint")
    /// Two writes in one superstep to a channel that takes one.
    public static let concurrentUpdate = GraphError.Code("concurrentUpdate")
    /// Two overwrites in one superstep of one channel.
    public static let concurrentOverwrite = GraphError.Code("concurrentOverwrite")
    /// A write to a channel that the graph does not have.
    public static let unknownChannel = GraphError.Code("unknownChannel")
    /// A reducer threw; see `underlying`.
    public static let reducerFailed = GraphError.Code("reducerFailed")
    /// A node or a conditional edge threw; see `node` and `underlying`.
    public static let nodeFailed = GraphError.Code("nodeFailed")
    /// A node or a conditional edge named a node that does not exist.
    public static let unknownDestination = GraphError.Code("unknownDestination")
    /// Two conditional edges of one node have one name.
    public static let duplicateBranch = GraphError.Code("duplicateBranch")
    /// A stop point names a node that does not exist.
    public static let unknownStop = GraphError.Code("unknownStop")
    /// A node was sent an input of another type, or triggered by an edge though it only takes sends.
    public static let wrongArgument = GraphError.Code("wrongArgument")
    /// A send to the end.
    public static let sendToEnd = GraphError.Code("sendToEnd")
    /// A command to the graph around, in a graph that has none.
    public static let missingParent = GraphError.Code("missingParent")
    /// A node took longer than its ``TimeoutPolicy/run``.
    public static let runTimedOut = GraphError.Code("runTimedOut")
    /// A node showed no progress for longer than its ``TimeoutPolicy/idle``.
    public static let idleTimedOut = GraphError.Code("idleTimedOut")
    /// A node threw a cancellation error although nobody cancelled it.
    public static let nodeCancelled = GraphError.Code("nodeCancelled")
    /// The run was asked to drain, and stopped at a superstep boundary; see ``RunControl``.
    public static let drained = GraphError.Code("drained")
    /// A limit of the run's configuration is below 1.
    public static let invalidConfiguration = GraphError.Code("invalidConfiguration")
    /// A command as input that neither writes, goes anywhere nor answers.
    public static let emptyInput = GraphError.Code("emptyInput")
    /// An update of the state without a node, and more than one or none that it could be from.
    public static let ambiguousNode = GraphError.Code("ambiguousNode")
    /// Updates of the state, but none of them.
    public static let emptyUpdate = GraphError.Code("emptyUpdate")
    /// Several updates in one superstep, and one of them does not say as which node.
    public static let missingNode = GraphError.Code("missingNode")
    /// Answers by question, but to none.
    public static let emptyAnswers = GraphError.Code("emptyAnswers")
    /// An update that must be alone in its superstep, or that can't be made.
    public static let invalidUpdate = GraphError.Code("invalidUpdate")
    /// A thread that was made by a graph of another state.
    public static let foreignThread = GraphError.Code("foreignThread")
    /// A checkpoint that is not kept was addressed.
    public static let unknownCheckpoint = GraphError.Code("unknownCheckpoint")
    /// The run used up its supersteps.
    public static let recursionLimit = GraphError.Code("recursionLimit")
    /// The caller was cancelled.
    public static let cancelled = GraphError.Code("cancelled")
    /// A run without input on a thread that has no checkpoint.
    public static let nothingToResume = GraphError.Code("nothingToResume")
    /// One answer, but several questions are waiting: answer by id.
    public static let ambiguousResume = GraphError.Code("ambiguousResume")
    /// An answer to a question that is not waiting.
    public static let unknownInterrupt = GraphError.Code("unknownInterrupt")
    /// The graph has a checkpointer, so a run needs a thread.
    public static let missingThread = GraphError.Code("missingThread")
    /// The operation needs a checkpointer.
    public static let missingCheckpointer = GraphError.Code("missingCheckpointer")
    /// The checkpointer threw; see `underlying`.
    public static let checkpointerFailed = GraphError.Code("checkpointerFailed")
    /// A checkpoint of a layout that this engine does not know.
    public static let unknownFormat = GraphError.Code("unknownFormat")
}

extension GraphError {
    static func duplicateChannel(_ name: String) -> GraphError {
        GraphError(.duplicateChannel, "two channels are named \(name)")
    }

    /// A node's error, or its path's, under the node's name; also that of a graph which the node ran itself.
    static func thrown(_ error: any Error, by node: NodeName) -> GraphError {
        GraphError(.nodeFailed, "the node threw", node: node, underlying: error)
    }

    /// The same error as a cancellation, if a cancelled node gave up for that reason.
    var asCancellation: GraphError {
        let isOwn = underlying is CancellationError
        let isNested = (underlying as? GraphError)?.code == .cancelled
        guard code == .nodeFailed, isOwn || isNested else { return self }
        return GraphError(.cancelled, "the caller was cancelled", node: node, underlying: underlying)
    }

    static func conflict(_ code: Code, _ channel: String, _ node: NodeName) -> GraphError {
        GraphError(
            code,
            "channel \(channel) takes one such write in a superstep",
            node: node,
            channel: channel
        )
    }

    static func unknownFormat(_ format: Int) -> GraphError {
        GraphError(.unknownFormat, "the checkpoint has format \(format)")
    }
}

extension GraphError: CustomStringConvertible {
    /// For logs: code, node and message; of an underlying error its type only, since it may carry user text.
    public var description: String {
        let place = node.map { " (node \($0))" } ?? ""
        let cause = underlying.map { ", caused by \(type(of: $0))" } ?? ""
        return "\(code)\(place): \(message)\(cause)"
    }
}
