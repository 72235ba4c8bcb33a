import Testing

@testable import train_language

@Suite struct LimitedMemoryDescentTests {
    /// A narrow valley: Σ (i + 1)·(x - i)².
    private struct Valley: Objective {
        let rowCount = 20

        func value(at weights: [SIMD2<Float>], slope: inout [SIMD2<Float>]) -> Double {
            var value = 0.0
            for index in weights.indices {
                let away = weights[index] - Float(index)
                value += Double((away * away).sum()) * Double(index + 1)
                slope[index] = away * Float(2 * (index + 1))
            }
            return value
        }
    }

    @Test func `it finds the bottom of a narrow valley`() {
        let start = [SIMD2<Float>](repeating: SIMD2(5, -5), count: 20)
        let bottom = LimitedMemoryDescent(tolerance: 1e-12).minimum(of: Valley(), from: start)
        for index in bottom.indices {
            #expect(abs(bottom[index].x - Float(index)) < 0.01 && abs(bottom[index].y - Float(index)) < 0.01)
        }
    }
}
