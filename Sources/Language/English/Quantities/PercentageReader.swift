/// Reads percentages: "5 %", "minus five percent", "percent of 10"; "percent" alone has no value.
struct PercentageReader {
    let text: QuantityText
    let numbers: [NumberReading]

    /// The percentages in order.
    func entities() -> [Entity] {
        guard text.words.contains(where: { $0.function == .percent || $0.function == .cent }) else {
            return []
        }
        var entities: [Entity] = []
        var ends: [Int: NumberReading] = [:]
        var starts: [Int: NumberReading] = [:]
        for number in numbers where !number.isOrdinal {
            ends[number.end] = number
            starts[number.start] = number
        }
        var index = 0
        while index < text.count {
            guard let end = sign(at: index) else {
                index += 1
                continue
            }
            var tokens = index..<end
            var value: Double?
            let before = text.isSign(index - 1, "-") ? index - 1 : index
            if let number = ends[index] ?? ends[before] {
                tokens = number.start..<end
                value = number.value
            } else if text.function(end) == .of, let number = starts[end + 1] {
                tokens = index..<number.end
                value = number.value
            }
            // A sign within an address ("%20") is no percentage.
            if value != nil || !(text.isTouching(index) && text.isTouching(end)) {
                entities.append(
                    Entity(
                        .percentage,
                        span: text.span(tokens),
                        values: value.map { [.quantity(QuantityValue(NumberText.text($0)))] } ?? [],
                        rules: [QuantityRule.percentage.rawValue]
                    )
                )
            }
            index = tokens.upperBound
        }
        return entities
    }

    /// Behind "%", "percent" or "per cent".
    private func sign(at index: Int) -> Int? {
        switch text.function(index) {
        case .percent: index + 1
        case .per: text.function(index + 1) == .cent ? index + 2 : nil
        default: nil
        }
    }
}
