import StateGraph

/// The first version of a trip.
struct FirstTrip: GraphState, Equatable {
    typealias Question = String
    typealias Answer = String

    var titel = ""
    var log: [String] = []
    var days = 0
    var person = ""
    var scratch = "x"

    static let titel = Channel("titel", \Self.titel)
    static let log = Channel("log", \Self.log, reducer: .append)
    static let days = Channel("days", \Self.days, reducer: .custom { $0 + $1 })
    static let person = Channel("person", \Self.person)
    static let scratch = Channel("scratch", \Self.scratch)
    static var channels: [any StateChannel<Self>] { [titel, log, days, person, scratch] }
}

/// An entry of a later trip's log.
struct TripEntry: Codable, Hashable, Sendable {
    var text: String
}

/// A later version of a trip.
struct Trip: GraphState, Equatable {
    typealias Question = String
    typealias Answer = String

    var title = ""
    var log: [TripEntry] = []
    var hours = 0
    var first = ""
    var last = ""
    var currency = "USD"

    static let title = Channel("title", \Self.title)
    static let log = Channel("log", \Self.log, reducer: .append)
    static let hours = Channel("hours", \Self.hours, reducer: .custom { $0 + $1 })
    static let first = Channel("first", \Self.first)
    static let last = Channel("last", \Self.last)
    static let currency = Channel("currency", \Self.currency)
    static var channels: [any StateChannel<Self>] { [title, log, hours, first, last, currency] }

    /// What the third version of the graph says of the first and the second.
    static var migrations: [Migration<Trip>] {
        [
            Migration(from: 1)
                .renamingChannel("titel", to: "title")
                .droppingChannel("scratch")
                .addingChannel("currency", "EUR")
                .transformingChannel("log", from: [String].self) { $0.map { TripEntry(text: $0) } }
                .renamingNode("ask", to: "question"),
            Migration(from: 2)
                .renamingChannel("days", to: "hours")
                .transformingChannel("hours", from: Int.self) { $0 * 24 }
                .editing { values in
                    let names = try values.decode(String.self, "person")?.split(separator: " ") ?? []
                    try values.set("first", to: names.first.map { String($0) } ?? "")
                    try values.set("last", to: names.last.map { String($0) } ?? "")
                    values.drop("person")
                }
                .renamingNode("question", to: "place"),
        ]
    }
}

extension CompiledGraph<FirstTrip> {
    /// The first version: `ask` asks beside `tell`, and then `pack`.
    static func firstTrip(_ store: any Checkpointer) throws -> CompiledGraph {
        var builder = GraphBuilder<FirstTrip>()
        builder.addNode("ask") { _, context in .append(FirstTrip.log, try await context.interrupt("Where?")) }
        builder.addNode("tell") { _, _ in
            .append(FirstTrip.log, "told").set(FirstTrip.titel, "By tell").set(FirstTrip.days, 1)
        }
        builder.addNode("pack") { _, _ in .append(FirstTrip.log, "packed") }
        builder.addEdge(from: .start, to: "ask")
        builder.addEdge(from: .start, to: "tell")
        builder.addEdge(from: ["ask", "tell"], to: "pack")
        return try builder.compile(checkpointer: store)
    }

    /// A thread that was run once, up to its question.
    static func begun(_ store: any Checkpointer, thread: String = "t") async throws -> Outcome<FirstTrip> {
        try await firstTrip(store).invoke(
            .input(
                .append(FirstTrip.log, "in").set(FirstTrip.titel, "Rome").set(FirstTrip.days, 2)
                    .set(FirstTrip.person, "Ada Lovelace").set(FirstTrip.scratch, "y")
            ),
            thread: thread
        )
    }
}

extension CompiledGraph<Trip> {
    /// A later version: `ask` is called `place`.
    static func trip(
        _ store: any Checkpointer,
        version: Int = 3,
        migrations: [Migration<Trip>] = Trip.migrations,
        asking name: NodeName = "place"
    ) throws -> CompiledGraph {
        var builder = GraphBuilder<Trip>()
        builder.addNode(name) { _, context in
            .append(Trip.log, TripEntry(text: try await context.interrupt("Where?")))
        }
        builder.addNode("tell") { _, _ in .append(Trip.log, TripEntry(text: "told")).set(Trip.hours, 1) }
        builder.addNode("pack") { _, _ in .append(Trip.log, TripEntry(text: "packed")) }
        builder.addEdge(from: .start, to: name)
        builder.addEdge(from: .start, to: "tell")
        builder.addEdge(from: [name, "tell"], to: "pack")
        var options = CompileOptions<Trip>()
        options.version = version
        options.migrations = migrations
        return try builder.compile(checkpointer: store, options: options)
    }
}
