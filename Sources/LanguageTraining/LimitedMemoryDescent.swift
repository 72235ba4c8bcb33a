/// The L-BFGS method (Nocedal 1980): goes down by the slope, bent by what the last steps told of the curvature.
///
/// There is no chance in it: the same examples give the same weights.
struct LimitedMemoryDescent {
    /// How many steps are taken at most.
    var maximumSteps = 100
    /// It ends when a step makes the value smaller by less than this share.
    var tolerance = 1e-5
    /// How many steps are remembered.
    var memory = 6

    /// Weights at which the function is near its least value, from those given.
    func minimum<Row, Function: Objective<Row>>(of function: Function, from start: [Row]) -> [Row] {
        var weights = start
        var slope = [Row](repeating: Row(), count: function.rowCount)
        var value = function.value(at: weights, slope: &slope)
        var past: [(step: [Row], change: [Row], scale: Double)] = []
        for round in 0..<maximumSteps {
            var direction = bent(slope, by: past)
            var descent = dot(direction, slope)
            if descent <= 0 {
                direction = slope
                descent = dot(slope, slope)
                past.removeAll()
            }
            guard descent > 0 else { return weights }
            var length: Float = round == 0 ? Float(1 / max(1, descent.squareRoot())) : 1
            var next = weights
            var nextSlope = slope
            var nextValue = value
            for _ in 0..<20 {
                for index in weights.indices { next[index] = weights[index] - direction[index] * length }
                nextValue = function.value(at: next, slope: &nextSlope)
                if nextValue <= value - 1e-4 * Double(length) * descent { break }
                length *= 0.5
            }
            guard nextValue < value else { return weights }
            remember(weights, next, slope, nextSlope, in: &past)
            let gain = (value - nextValue) / max(abs(value), 1e-12)
            (weights, slope, value) = (next, nextSlope, nextValue)
            if gain < tolerance { return weights }
        }
        return weights
    }

    private func remember<Row: SIMD>(
        _ weights: [Row],
        _ next: [Row],
        _ slope: [Row],
        _ nextSlope: [Row],
        in past: inout [(step: [Row], change: [Row], scale: Double)]
    ) where Row.Scalar == Float {
        var step = next
        var change = nextSlope
        for index in step.indices {
            step[index] -= weights[index]
            change[index] -= slope[index]
        }
        let product = dot(step, change)
        guard product > 1e-12 else { return }
        past.append((step, change, 1 / product))
        if past.count > memory { past.removeFirst() }
    }

    private func bent<Row: SIMD>(
        _ slope: [Row],
        by past: [(step: [Row], change: [Row], scale: Double)]
    ) -> [Row] where Row.Scalar == Float {
        var direction = slope
        var factors: [Double] = []
        for (step, change, scale) in past.reversed() {
            let factor = scale * dot(step, direction)
            factors.append(factor)
            for index in direction.indices { direction[index] -= change[index] * Float(factor) }
        }
        if let (_, change, scale) = past.last {
            let size = Float(1 / (scale * max(dot(change, change), 1e-30)))
            for index in direction.indices { direction[index] *= size }
        }
        for (step, change, scale) in past {
            let factor = (factors.popLast() ?? 0) - scale * dot(change, direction)
            for index in direction.indices { direction[index] += step[index] * Float(factor) }
        }
        return direction
    }

    private func dot<Row: SIMD>(_ left: [Row], _ right: [Row]) -> Double where Row.Scalar == Float {
        var sum = 0.0
        for index in left.indices { sum += Double((left[index] * right[index]).sum()) }
        return sum
    }
}
