/// How two lists of numbers go together.
enum Correlation {
    /// Pearson's coefficient of pairs, 0 if one side does not vary.
    static func pearson(_ pairs: [(Float, Float)]) -> Double {
        let count = Double(max(1, pairs.count))
        let left = pairs.reduce(0.0) { $0 + Double($1.0) } / count
        let right = pairs.reduce(0.0) { $0 + Double($1.1) } / count
        var (both, leftSquares, rightSquares) = (0.0, 0.0, 0.0)
        for pair in pairs {
            let (x, y) = (Double(pair.0) - left, Double(pair.1) - right)
            both += x * y
            leftSquares += x * x
            rightSquares += y * y
        }
        let size = (leftSquares * rightSquares).squareRoot()
        return size > 0 ? both / size : 0
    }
}
