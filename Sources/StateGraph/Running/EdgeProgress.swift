/// How far joins and deferred nodes have come.
struct EdgeProgress: Sendable {
    /// For each join of the plan, the sources that have run since it last fired.
    var arrived: [[Int]]
    /// The joins that may fire though their edges alone would not let them: to deferred nodes, or tolerant ones.
    var releasedJoins = BitSet()
    /// The deferred nodes that were triggered.
    var waiting: [Int] = []
    /// The deferred nodes whose wait is over.
    var released: [Int] = []

    init(joins count: Int) {
        arrived = count == 0 ? [] : Array(repeating: [], count: count)
    }
}
