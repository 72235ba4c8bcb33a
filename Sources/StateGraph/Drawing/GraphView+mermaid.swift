extension GraphView {
    /// The graph as a Mermaid flowchart: dotted edges are conditional, subgraphs are blocks, and nodes bear what
    /// their options say of them.
    ///
    /// ```text
    /// graph TD;
    ///     __start__([<p>__start__</p>]):::first
    ///     ask(ask<hr/><small><em>__interrupt = before</em></small>)
    ///     __end__([<p>__end__</p>]):::last
    ///     __start__ --> ask;
    ///     ask -. &nbsp;again&nbsp; .-> ask;
    ///     ask -.-> __end__;
    /// ```
    ///
    /// Names, labels and metadata are escaped: none can add to the drawing or to the page around it.
    public var mermaid: String {
        var drawing = MermaidDrawing(self)
        drawing.draw()
        return drawing.text
    }
}
