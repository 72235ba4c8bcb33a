import StateGraph

/// A state with a channel of each kind.
struct Palette: GraphState, Equatable {
    typealias Question = String
    typealias Answer = String

    var sum = 0
    var least = 10
    var greatest = 0
    var tags: Set<String> = []
    var table: [String: Int] = [:]
    var news: [String] = []
    var archive: [String] = []
    var flash: String?
    var whim: String?
    var draft = ""
    var words: [String] = []
    var seen: [String] = []

    static let sum = Channel("sum", \Self.sum, reducer: .sum)
    static let least = Channel("least", \Self.least, reducer: .minimum)
    static let greatest = Channel("greatest", \Self.greatest, reducer: .maximum)
    static let tags = Channel("tags", \Self.tags, reducer: .union)
    static let table = Channel("table", \Self.table, reducer: .merge())
    static let news = Channel<Self, [String], String>("news", \Self.news, reducer: .topic())
    static let archive = Channel<Self, [String], String>(
        "archive",
        \Self.archive,
        reducer: .topic(accumulating: true)
    )
    static let flash = Channel<Self, String?, String>("flash", \Self.flash, reducer: .ephemeral)
    static let whim = Channel<Self, String?, String>("whim", \Self.whim, reducer: .anyValue)
    static let draft = Channel("draft", \Self.draft, reducer: .untrackedValue)
    static let words = Channel("words", \Self.words, reducer: .append.startingAnew())
    static let seen = Channel("seen", \Self.seen, reducer: .append)

    static var channels: [any StateChannel<Self>] {
        [sum, least, greatest, tags, table, news, archive, flash, whim, draft, words, seen]
    }
}

extension GraphBuilder<Palette> {
    /// A node that returns an update.
    mutating func addWriter(_ name: NodeName, _ update: Update<Palette>) {
        addNode(name) { _, _ in update }
    }

    /// A node that keeps what it sees.
    mutating func addWatcher(_ name: NodeName, _ look: @escaping @Sendable (Palette) -> String) {
        addNode(name) { state, _ in .append(Palette.seen, look(state)) }
    }

    /// A node that asks, so that the run goes on from what is stored.
    mutating func addPause(_ name: NodeName) {
        addNode(name) { _, context in
            _ = try await context.interrupt("Go on?")
            return .none
        }
    }

    mutating func addPath(_ names: NodeName...) {
        for (source, target) in zip([.start] + names, names) { addEdge(from: source, to: target) }
    }
}
