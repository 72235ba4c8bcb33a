import StateGraph

/// A parcel on its way through one superstep of each kind; each turn sends it once more.
struct Parcel: GraphState {
    typealias Question = String
    typealias Answer = Int

    /// What the amounts depend on.
    var kind = 0
    /// The turn that runs, and the last one that is done.
    var turn = 0
    var done = 0
    var total = 0
    var highest = 0
    /// Bounded, so that it is stored as a whole.
    var log: [String] = []
    /// Stored as what was appended.
    var pieces: [String] = []
    var receipts: [String] = []
    var answers: [String: Int] = [:]

    static let kind = Channel("kind", \Self.kind)
    static let turn = Channel("turn", \Self.turn)
    static let done = Channel("done", \Self.done)
    static let total = Channel("total", \Self.total, reducer: .sum)
    static let highest = Channel("highest", \Self.highest, reducer: .maximum)
    static let log = Channel("log", \Self.log, reducer: .append(keepingLast: 7))
    static let pieces = Channel("pieces", \Self.pieces, reducer: .append)
    static let receipts = Channel("receipts", \Self.receipts, reducer: .append)
    static let answers = Channel("answers", \Self.answers, reducer: .merge())
    static var channels: [any StateChannel<Self>] {
        [kind, turn, done, total, highest, log, pieces, receipts, answers]
    }

    /// How many turns a thread takes.
    static var turns: Int { 2 }
    /// How many kinds of threads there are.
    static var kinds: Int { 5 }

    /// The input of a turn: the same each time it is given.
    static func input(turn: Int, kind: Int) -> Update<Parcel> {
        .set(Parcel.kind, kind).set(Parcel.turn, turn).set(total, kind + turn)
    }

    /// The answer to a question: the same each time it is asked.
    static func answer(to question: String) -> Int {
        question.utf8.reduce(0) { $0 * 3 % 1_009 + Int($1) }
    }
}

/// What a node is sent.
struct Piece: Codable, Sendable {
    let turn: Int
    let index: Int
    let weight: Int
}
