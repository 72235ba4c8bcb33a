/// What speaks for a label behind another one.
package struct SequenceTransitions: Sendable {
    /// How many labels there are.
    package let labels: Int
    /// The logarithms: a row for the start, then a row for each label before.
    package let weights: [Float]
    /// `e` to the power of the weights.
    package let factors: [Float]

    /// The weight of what is not allowed.
    package static let forbidden: Float = -10_000

    /// Transitions of a layer.
    ///
    /// `weights` has a row for the start, then one for each label before. What the layer does not allow is forbidden
    /// whatever its weight.
    package init(_ layer: SequenceLayer, weights: [Float]) {
        let labels = layer.labels
        self.labels = labels
        self.weights = (0..<(labels + 1) * labels).map { index in
            let before = index < labels ? nil : index / labels - 1
            guard SequenceLayer.isAllowed(index % labels, after: before) else { return Self.forbidden }
            return index < weights.count ? weights[index] : 0
        }
        factors = self.weights.map { weight in
            weight <= 0 ? Probabilities.exponential(weight) : 1 / Probabilities.exponential(-weight)
        }
    }

    /// The weight of a label behind another, or at the start.
    @inline(__always)
    package subscript(from before: Int?, to label: Int) -> Float {
        weights[((before ?? -1) + 1) * labels + label]
    }

    /// `e` to the power of that weight.
    @inline(__always)
    package func factor(from before: Int?, to label: Int) -> Float {
        factors[((before ?? -1) + 1) * labels + label]
    }
}
