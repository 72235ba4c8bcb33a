/// A function of rows of weights that is to be made small, with its slope.
protocol Objective<Row> {
    associatedtype Row: SIMD where Row.Scalar == Float

    /// How many rows of weights there are.
    var rowCount: Int { get }

    /// The value at some weights; fills in the slope there.
    func value(at weights: [Row], slope: inout [Row]) -> Double
}
