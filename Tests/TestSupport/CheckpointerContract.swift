public import StateGraph

/// What every checkpointer promises; run it over each with `@Test(arguments: CheckpointerContract.allCases)`.
public enum CheckpointerContract: String, CaseIterable, Sendable {
    case unknownThreadsAreEmpty
    case everythingIsReadBack
    case everyCheckpointHasItsOwnValues
    case storedWritesAreFoldedAgain
    case historyIsNewestFirstWithinItsBounds
    case branchesAreOrderedByTheirIds
    case aKnownIdIsReplaced
    case tasksAreReplacedAndAdded
    case questionsAnswersAndPendingWritesSurvive
    case sendsSurvive
    case failuresAndTheirHandlersSurvive
    case joinsSurvive
    case subgraphsAreKeptApart
    case deletingAThreadLeavesTheOthers
    case threadsAreWrittenConcurrently
    case aRunGoesOnFromTheStore

    /// The contract's own state: each kind of channel, and values that are hard to store.
    public struct State: GraphState, Equatable {
        /// A question with structure.
        public struct Question: Codable, Sendable, Equatable {
            var text: String
            var choices: [String]?
        }

        /// An answer that may be anything of two kinds.
        public enum Answer: Codable, Sendable, Equatable {
            case text(String)
            case number(Int)
        }

        var title = ""
        var number = Int.min
        var ratio = 0.1
        var note: String?
        var log: [String] = []
        var draft = ""

        static let title = Channel("title", \Self.title)
        static let number = Channel("number", \Self.number)
        static let ratio = Channel("ratio", \Self.ratio)
        static let note = Channel("note", \Self.note)
        static let log = Channel("log", \Self.log, reducer: .append)
        static let draft = Channel("draft", \Self.draft, reducer: .untrackedValue)

        /// All of them.
        public static var channels: [any StateChannel<Self>] { [title, number, ratio, note, log, draft] }

        /// The defaults.
        public init() {}
    }

    /// A promise that was not kept.
    public struct Broken: Error, CustomStringConvertible {
        /// What was expected where.
        public let description: String
    }

    /// Checks this promise.
    ///
    /// - Parameter checkpointer: an empty store.
    /// - Throws: ``Broken``, and what the store throws.
    public func check(_ checkpointer: any Checkpointer) async throws {
        switch self {
        case .unknownThreadsAreEmpty: try await Self.unknownThreads(checkpointer)
        case .everythingIsReadBack: try await Self.readBack(checkpointer)
        case .everyCheckpointHasItsOwnValues: try await Self.ownValues(checkpointer)
        case .storedWritesAreFoldedAgain: try await Self.foldedWrites(checkpointer)
        case .historyIsNewestFirstWithinItsBounds: try await Self.history(checkpointer)
        case .branchesAreOrderedByTheirIds: try await Self.branches(checkpointer)
        case .aKnownIdIsReplaced: try await Self.replacement(checkpointer)
        case .tasksAreReplacedAndAdded: try await Self.changedTasks(checkpointer)
        case .questionsAnswersAndPendingWritesSurvive: try await Self.pendingTasks(checkpointer)
        case .sendsSurvive: try await Self.sends(checkpointer)
        case .failuresAndTheirHandlersSurvive: try await Self.failures(checkpointer)
        case .joinsSurvive: try await Self.joins(checkpointer)
        case .subgraphsAreKeptApart: try await Self.subgraphs(checkpointer)
        case .deletingAThreadLeavesTheOthers: try await Self.deletion(checkpointer)
        case .threadsAreWrittenConcurrently: try await Self.concurrency(checkpointer)
        case .aRunGoesOnFromTheStore: try await Self.goingOn(checkpointer)
        }
    }
}
