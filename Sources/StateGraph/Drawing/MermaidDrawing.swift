/// Writes a view as a Mermaid flowchart, block by block.
struct MermaidDrawing {
    private(set) var text = """
        ---
        config:
          flowchart:
            curve: linear
        ---
        graph TD;

        """
    private let view: GraphView
    private var identifiers = MermaidIdentifiers()
    /// By block, in the order of the nodes; a block is the path of nodes whose subgraph it shows.
    private var blocks: [String] = []
    private var nodesByBlock: [String: [GraphView.Node]] = [:]
    private var edgesByBlock: [String: [GraphView.Edge]] = [:]

    init(_ view: GraphView) {
        self.view = view
        for node in view.nodes {
            let block = Self.block(of: node.id)
            nodesByBlock[block, default: []].append(node)
            add(block)
        }
        for edge in view.edges {
            let block = Self.common(Self.block(of: edge.source), Self.block(of: edge.target))
            edgesByBlock[block, default: []].append(edge)
        }
    }

    /// Writes the whole drawing.
    mutating func draw() {
        for node in view.nodes { identifiers.add(node.id, as: [node.id]) }
        for block in blocks { identifiers.add("\(block):", as: [Self.name(of: block), block]) }
        drawNodes(of: "")
        drawEdges(of: "")
        drawBlocks(in: "")
        text += """
            \tclassDef default fill:#f2f0ff,line-height:1.2
            \tclassDef first fill-opacity:0
            \tclassDef last fill:#bfb6fc

            """
    }

    /// Remembers a block and those around it.
    private mutating func add(_ block: String) {
        guard !block.isEmpty, !blocks.contains(block) else { return }
        add(Self.block(of: block))
        blocks.append(block)
    }

    private mutating func drawBlocks(in parent: String) {
        for block in blocks where Self.block(of: block) == parent {
            let name = Self.name(of: block)
            let identifier = identifiers["\(block):"]
            text += "\tsubgraph \(identifier)"
            if identifier != name { text += "[\"\(MermaidText.escaped(name))\"]" }
            text += "\n"
            drawNodes(of: block)
            drawEdges(of: block)
            drawBlocks(in: block)
            text += "\tend\n"
        }
    }

    private mutating func drawNodes(of block: String) {
        for node in nodesByBlock[block] ?? [] {
            let identifier = identifiers[node.id]
            switch node.id {
            case NodeName.start.text: text += "\t\(identifier)([<p>\(node.name)</p>]):::first\n"
            case NodeName.end.text: text += "\t\(identifier)([<p>\(node.name)</p>]):::last\n"
            default: text += "\t\(identifier)(\(MermaidText.label(of: node)))\n"
            }
        }
    }

    private mutating func drawEdges(of block: String) {
        for edge in edgesByBlock[block] ?? [] {
            let line = edge.isConditional ? ("-.", ".->", "-.->") : ("--", "-->", "-->")
            let arrow =
                edge.label.map { "\(line.0) \(MermaidText.edgeLabel($0)) \(line.1)" } ?? line.2
            text += "\t\(identifiers[edge.source]) \(arrow) \(identifiers[edge.target]);\n"
        }
    }

    /// The block that a node is in, or that a block is in; empty for the graph itself.
    private static func block(of id: String) -> String {
        id.lastIndex(of: ":").map { String(id[..<$0]) } ?? ""
    }

    private static func name(of block: String) -> String {
        block.lastIndex(of: ":").map { String(block[block.index(after: $0)...]) } ?? block
    }

    /// The innermost block that two blocks are in.
    private static func common(_ left: String, _ right: String) -> String {
        let pairs = zip(left.split(separator: ":"), right.split(separator: ":"))
        return pairs.prefix { $0.0 == $0.1 }.map { String($0.0) }.joined(separator: ":")
    }
}
