import Foundation
import StateGraph

/// What a scenario file says of graphs and their drawings.
struct DrawingScenario: Decodable {
    struct Graph: Decodable {
        struct Node: Decodable {
            var name: String
            var subgraph: String?
            var isDeferred: Bool?
            var destinations: Destinations?
            var metadata: [String: Text]?

            enum CodingKeys: String, CodingKey {
                case name, subgraph, destinations, metadata
                case isDeferred = "defer"
            }
        }

        struct Branch: Decodable {
            var source: String
            var destinations: Destinations?

            enum CodingKeys: String, CodingKey {
                case source
                case destinations = "path_map"
            }
        }

        struct Edge: Decodable {
            var sources: [String]
            var isJoin: Bool
            var target: String

            init(from decoder: any Decoder) throws {
                var container = try decoder.unkeyedContainer()
                if let source = try? container.decode(String.self) {
                    sources = [source]
                    isJoin = false
                } else {
                    sources = try container.decode([String].self)
                    isJoin = true
                }
                target = try container.decode(String.self)
            }
        }

        struct Options: Decodable {
            var stopsBefore: [String]?
            var stopsAfter: [String]?

            enum CodingKeys: String, CodingKey {
                case stopsBefore = "interrupt_before"
                case stopsAfter = "interrupt_after"
            }
        }

        var nodes: [Node]
        var edges: [Edge]
        var branches: [Branch]?
        var compile: Options?
    }

    /// Names, or targets by the path's results; the other way round for a node's commands.
    struct Destinations: Decodable {
        var pairs: [(key: String, value: String?)]

        init(from decoder: any Decoder) throws {
            if let names = try? [String](from: decoder) {
                pairs = names.map { ($0, nil) }
            } else {
                pairs = try [String: String](from: decoder).map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
            }
        }
    }

    /// A string, or a number as text.
    struct Text: Decodable {
        var text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let string = try? container.decode(String.self) {
                text = string
            } else {
                text = "\(try container.decode(Int.self))"
            }
        }
    }

    struct Step: Decodable {
        struct Expectation: Decodable {
            struct Edge: Decodable, Hashable {
                var source: String
                var target: String
                var conditional: Bool
                var label: String?
            }

            var nodes: [String]
            var edges: Set<Edge>
            var mermaid: String?
        }

        var xray: Bool?
        var expect: Expectation
    }

    var id: String
    var main: String
    var graphs: [String: Graph]
    var steps: [Step]

    /// A graph of the scenario, whose nodes do nothing.
    func graph(_ name: String) throws -> CompiledGraph<Conversation> {
        guard let graph = graphs[name] else { throw Failure() }
        var builder = GraphBuilder<Conversation>()
        for node in graph.nodes {
            let destinations = (node.destinations?.pairs ?? []).map {
                NodeDestination(NodeName($0.key), label: $0.value)
            }
            let options = NodeOptions<Conversation>(
                isDeferred: node.isDeferred ?? false,
                destinations: destinations,
                metadata: (node.metadata ?? [:]).mapValues(\.text)
            )
            if let subgraph = node.subgraph {
                builder.addSubgraph(
                    NodeName(node.name),
                    try self.graph(subgraph),
                    options: options,
                    input: { _ in .none },
                    output: { _ in .none }
                )
            } else {
                builder.addNode(NodeName(node.name), options: options) { _, _ in Command() }
            }
        }
        for edge in graph.edges {
            if edge.isJoin {
                builder.addEdge(from: edge.sources.map { NodeName($0) }, to: NodeName(edge.target))
            } else {
                builder.addEdge(from: NodeName(edge.sources[0]), to: NodeName(edge.target))
            }
        }
        for branch in graph.branches ?? [] {
            let destinations = branch.destinations?.pairs.map { pair in
                pair.value.map { NodeDestination(NodeName($0), label: pair.key) }
                    ?? NodeDestination(NodeName(pair.key))
            }
            builder.addRoute(from: NodeName(branch.source), to: destinations) { _, _ in Route() }
        }
        var options = CompileOptions<Conversation>()
        options.stopsBefore = .nodes((graph.compile?.stopsBefore ?? []).map { NodeName($0) })
        options.stopsAfter = .nodes((graph.compile?.stopsAfter ?? []).map { NodeName($0) })
        return try builder.compile(options: options)
    }
}
