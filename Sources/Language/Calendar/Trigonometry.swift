/// The sine, for which the standard library alone has no function.
enum Trigonometry {
    /// The sine of an angle between -2π and 2π, by its series around zero; right to some 1e-9.
    static func sine(_ angle: Double) -> Double {
        var angle = angle
        if angle > .pi { angle -= 2 * .pi }
        if angle < -.pi { angle += 2 * .pi }
        if angle > .pi / 2 { angle = .pi - angle }
        if angle < -.pi / 2 { angle = -.pi - angle }
        let square = angle * angle
        var term = angle
        var sum = angle
        for index in 1...7 {
            term *= -square / Double(2 * index * (2 * index + 1))
            sum += term
        }
        return sum
    }
}
