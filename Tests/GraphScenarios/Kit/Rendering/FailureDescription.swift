import JSON
import StateGraph

/// An error in the words of the format.
struct FailureDescription {
    /// `node_error`, `invalid_update` and so on.
    private(set) var kind = "other"
    private var members = JSONObject()

    /// Describes an error, looking through those that only wrap it.
    init(_ error: any Error) {
        switch error {
        case let error as ScenarioFailure: describe(error)
        case let error as StoredFailure: describe(error)
        case let error as GraphError: describe(error)
        case let error as DocumentStoreError: describe(error)
        case is CancellationError: kind = "cancelled"
        default: members["message"] = .string("\(error)")
        }
    }

    /// The error as an outcome, a step or a task shows it.
    var json: JSONObject {
        var json = members
        json["kind"] = .string(kind)
        return json
    }

    /// The error as one of a graph that is refused: some codes mean another thing in a run.
    var compiling: JSONObject {
        kind == "invalid_branch_target" ? ["kind": "invalid_graph", "detail": "start_as_target"] : json
    }

    /// What `retry_on` and `$error` call it: the name that a `fail` raised, or the kind.
    var name: String { members["error"]?.stringValue ?? kind }

    /// The text.
    var message: String { members["message"]?.stringValue ?? "" }

    /// Whether the default retry policy takes it for a mistake in a program.
    var isProgrammingError: Bool {
        let mistakes: Set = [
            "type_error", "key_error", "reducer_error", "invalid_branch_target", "recursion_limit", "other",
            "invalid_namespace", "ttl_unsupported", "ambiguous_resume", "missing_thread_id",
        ]
        return name == "permanent" || mistakes.contains(kind)
    }

    private mutating func describe(_ failure: ScenarioFailure) {
        kind = failure.kind.rawValue
        members["error"] = failure.error.map(JSONValue.string)
        members["message"] = failure.message.map(JSONValue.string)
        members["detail"] = failure.detail.map(JSONValue.string)
    }

    private mutating func describe(_ failure: StoredFailure) {
        if let known = ScenarioFailure(failure) { return describe(known) }
        if failure.kind == "CancellationError" { return kind = "cancelled" }
        if let code = Self.known.first(where: { $0.key.description == failure.kind }) {
            (kind, members["detail"]) = (code.value.kind, code.value.detail.map(JSONValue.string))
            return
        }
        members["message"] = .string("\(failure.kind) \(failure.message)")
    }

    private mutating func describe(_ error: DocumentStoreError) {
        switch error.code {
        case .invalidNamespace: kind = "invalid_namespace"
        case .ttlUnsupported: kind = "ttl_unsupported"
        default: members["message"] = .string(error.description)
        }
    }

    private mutating func describe(_ error: GraphError) {
        if let (kind, detail) = Self.known[error.code] {
            self.kind = kind
            members["detail"] = detail.map(JSONValue.string)
            members["channel"] = error.channel.map(JSONValue.string)
            if error.code == .drained { members["reason"] = .string(error.message) }
            if [.runTimedOut, .idleTimedOut, .nodeCancelled].contains(error.code) {
                members["node"] = error.node.map { .string($0.text) }
            }
            if error.code == .runTimedOut { members["timeout"] = "run" }
            if error.code == .idleTimedOut { members["timeout"] = "idle" }
        } else if let underlying = error.underlying {
            self = FailureDescription(underlying)
        } else {
            members["message"] = .string(error.description)
        }
    }

    private static let known: [GraphError.Code: (kind: String, detail: String?)] = [
        .duplicateChannel: ("invalid_graph", "channel_conflict"),
        .duplicateNode: ("invalid_graph", "duplicate_node"),
        .duplicateBranch: ("invalid_graph", "duplicate_branch"),
        .reservedCharacter: ("invalid_graph", "reserved_character"),
        .reservedName: ("invalid_graph", "reserved_node_name"),
        .unknownSource: ("invalid_graph", "edge_from_unknown_node"),
        .unknownTarget: ("invalid_graph", "edge_to_unknown_node"),
        .unknownBranchTarget: ("invalid_graph", "branch_to_unknown_node"),
        .unknownJoinSource: ("invalid_graph", "join_with_unknown_node"),
        .emptyJoin: ("invalid_graph", "join_with_unknown_node"),
        .endAsSource: ("invalid_graph", "end_as_source"),
        .noEntry: ("invalid_graph", "no_entry_point"),
        .unknownStop: ("invalid_graph", "interrupt_unknown_node"),
        .startAsTarget: ("invalid_branch_target", nil),
        .concurrentUpdate: ("invalid_update", "concurrent_update"),
        .concurrentOverwrite: ("invalid_update", "concurrent_overwrite"),
        .sendToEnd: ("invalid_update", "send_to_end"),
        .missingParent: ("invalid_update", "no_parent_graph"),
        .ambiguousNode: ("invalid_update", "ambiguous_as_node"),
        .unknownNode: ("invalid_update", "unknown_as_node"),
        .missingNode: ("invalid_update", "as_node_required"),
        .invalidUpdate: ("invalid_update", nil),
        .emptyUpdate: ("empty_update", nil),
        .recursionLimit: ("recursion_limit", nil),
        .nothingToResume: ("empty_input", nil),
        .emptyInput: ("empty_input", nil),
        .invalidConfiguration: ("invalid_config", nil),
        .runTimedOut: ("node_timeout", nil),
        .idleTimedOut: ("node_timeout", nil),
        .nodeCancelled: ("node_cancelled", nil),
        .cancelled: ("cancelled", nil),
        .drained: ("drained", nil),
        .ambiguousResume: ("ambiguous_resume", nil),
        .unknownInterrupt: ("unknown_interrupt", "not_pending"),
        .emptyAnswers: ("unknown_interrupt", "empty_map"),
        .missingThread: ("missing_thread_id", nil),
        .missingCheckpointer: ("no_checkpointer", nil),
    ]
}

extension ScenarioFailure: DescribedFailure {
    /// Kind, error and detail in one text.
    var failureKind: String { "\(kind.rawValue)/\(error ?? "")/\(detail ?? "")" }

    /// The message.
    var failureMessage: String { message ?? "" }

    /// The failure that a checkpoint kept, nil if it kept another error.
    init?(_ stored: StoredFailure) {
        let parts = stored.kind.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let kind = Kind(rawValue: parts[0]) else { return nil }
        self.init(
            kind: kind,
            error: parts[1].isEmpty ? nil : parts[1],
            message: stored.message,
            detail: parts[2].isEmpty ? nil : parts[2]
        )
    }
}
