/// The names of a graph's nodes by their numbers, the start's behind them.
final class NodeNames: Sendable {
    private let names: [NodeName]

    init(_ names: [NodeName]) {
        self.names = names
    }

    subscript(number: Int) -> NodeName { names[number] }
}
