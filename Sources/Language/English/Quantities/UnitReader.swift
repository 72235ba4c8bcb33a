/// Reads measures, temperatures and ages: "5 feet 2 inches", "98.6 degrees F", "ten years old".
struct UnitReader {
    let text: QuantityText
    let numbers: [NumberReading]
    let lexicon = UnitLexicon.shared

    private struct Measure {
        var tokens: Range<Int>
        var value: Double?
        var unit: MeasureUnit
        var rule = QuantityRule.measure
    }

    /// The measures in order.
    func entities() -> [Entity] {
        let isAngle = text.words.contains { $0.function == .angle }
        var entities: [Entity] = []
        var free = 0
        var index = 0
        var place = 0
        while place < numbers.count || index < text.count {
            // Units that tell something without a number stand between the numbers.
            let next = place < numbers.count ? numbers[place].start : text.count
            while index < next {
                if text.words[index].opensUnit, let alone = unitAlone(at: index) {
                    entities.append(entity(alone, isAngle: isAngle))
                    index = max(alone.tokens.upperBound, index + 1)
                } else {
                    index += 1
                }
            }
            guard place < numbers.count else { break }
            let number = numbers[place]
            place += 1
            index = max(index, number.end)
            guard number.start >= free, var measure = measure(number) ?? feet(number) else { continue }
            if place < numbers.count, let both = joined(measure, numbers[place]) {
                measure = both
                place += 1
            }
            free = measure.tokens.upperBound
            index = max(index, free)
            if let age = age(of: measure) {
                entities.append(age)
                free = max(free, index)
            } else if measure.unit.dimension != .time {
                entities.append(entity(measure, isAngle: isAngle))
            }
        }
        return entities
    }

    /// A number with the unit behind it.
    private func measure(_ number: NumberReading) -> Measure? {
        guard !number.isOrdinal, !isName(number) else { return nil }
        var index = number.end
        let isJoined = text.isSign(index, "-") && text.isTouching(index) && text.isTouching(index + 1)
        let isBracketed = text.isSign(index, "(")
        if isJoined || isBracketed { index += 1 }
        if text.isSign(index, "\""), isInchMark(index) {
            return Measure(
                tokens: number.start..<index + 1,
                value: number.value,
                unit: MeasureUnit(name: "Inch", dimension: .length, size: 0.0254, usage: [])
            )
        }
        guard text.word(index).opensUnit, let (unit, end) = unit(at: index, behind: number) else {
            return nil
        }
        if isBracketed, !text.isSign(end, ")") { return nil }
        return Measure(tokens: number.start..<(isBracketed ? end + 1 : end), value: number.value, unit: unit)
    }

    /// The unit at a token, as far as its usage allows it behind a number; nil as number: behind a larger unit.
    private func unit(
        at index: Int,
        behind number: NumberReading?,
        larger: Bool = false
    ) -> (MeasureUnit, end: Int)? {
        guard var found = lexicon.phrases.longest(in: text.tokens, at: index) else { return nil }
        // The digit of "feet2" touches; in "5 feet 2 inches" it counts inches.
        if let digit = (index..<found.end).first(where: { text.isNumber($0) && !text.isTouching($0) }) {
            guard let shorter = lexicon.phrases.longest(in: text.tokens, at: index, limit: digit) else {
                return nil
            }
            found = shorter
        }
        var unit = lexicon.units[found.place]
        let isTouching = text.isTouching(index)
        // "24703m212" is a name, not a length.
        if text.isTouching(found.end),
            text.isNumber(found.end) || text.isWord(found.end) || text.isSign(found.end, "_")
        {
            return nil
        }
        if unit.usage.contains(.touching), !isTouching, !larger { return nil }
        if unit.usage.contains(.small), text.isShouted(index) { return nil }
        if unit.usage.contains(.capital) {
            guard !isTouching, text.isShouted(index), number?.traits.contains(.digits) == true else {
                return nil
            }
        }
        if unit.usage.contains(.clock), let number,
            number.value < 60 || text.isShouted(index) || text.isSign(number.start - 1, ":")
        {
            return nil
        }
        if unit.usage.contains(.byteByCapital), lexicon.units.indices.contains(found.place + 1),
            text.scalar(text.span(index..<found.end).upperBound - 1) == "B"
        {
            unit = lexicon.units[found.place + 1]
        }
        return (unit, found.end)
    }

    /// Whether a number belongs to a name: "SCP-173", "scp2-173".
    private func isName(_ number: NumberReading) -> Bool {
        if number.traits.contains(.gluedBefore) { return true }
        let before = number.start - 1
        guard text.isSign(before, "-"), text.isTouching(number.start), text.isTouching(before) else {
            return false
        }
        return text.isWord(before - 1) || (text.isNumber(before - 1) && text.isTouching(before - 1))
    }

    /// A quotation mark behind a number means inches unless it closes a quotation.
    private func isInchMark(_ index: Int) -> Bool {
        var count = 0
        // A quotation that was opened far away is closed by then.
        for place in max(0, index - 64)..<index where text.isSign(place, "\"") { count += 1 }
        return count % 2 == 0 && !text.isWord(index + 1) || count == 0
    }

    /// Reads a height such as 5'10" as far as the feet.
    private func feet(_ number: NumberReading) -> Measure? {
        guard number.traits.contains(.digits), text.isSign(number.end, "'"), text.isTouching(number.end),
            text.isNumber(number.end + 1), text.isTouching(number.end + 1)
        else { return nil }
        return Measure(
            tokens: number.start..<number.end + 1,
            value: number.value,
            unit: MeasureUnit(name: "Foot", dimension: .length, size: 0.3048, usage: [])
        )
    }

    /// "5 feet 2 inches", "6 pounds and 3 ounces".
    private func joined(_ large: Measure, _ number: NumberReading) -> Measure? {
        let end = large.tokens.upperBound
        let start = text.function(end) == .and ? end + 1 : end
        guard number.start == start, !number.isOrdinal, let value = large.value, value == value.rounded(),
            large.unit.size > 0, large.unit.dimension != .time, number.value >= 0
        else { return nil }
        var small: (unit: MeasureUnit, end: Int)?
        if text.isSign(number.end, "\"") {
            small = measure(number).map { ($0.unit, $0.tokens.upperBound) }
        } else if text.word(number.end).opensUnit,
            let found = unit(at: number.end, behind: number, larger: true)
        {
            small = (found.0, found.end)
        }
        guard let small, small.unit.dimension == large.unit.dimension, small.unit.size > 0,
            small.unit.size < large.unit.size, number.value * small.unit.size < large.unit.size
        else { return nil }
        return Measure(
            tokens: large.tokens.lowerBound..<small.end,
            value: value + number.value * small.unit.size / large.unit.size,
            unit: large.unit,
            rule: .measureOfTwo
        )
    }

    private func unitAlone(at index: Int) -> Measure? {
        guard let found = lexicon.phrases.longest(in: text.tokens, at: index),
            lexicon.units[found.place].usage.contains(.bare)
        else { return nil }
        return Measure(tokens: index..<found.end, value: nil, unit: lexicon.units[found.place])
    }

    /// "ten years old", "eighteen months of age", "87 yo", "5-year-old".
    private func age(of measure: Measure) -> Entity? {
        guard let value = measure.value else { return nil }
        if measure.unit.dimension == .age {
            return entity(.age, measure.tokens, value, measure.unit.name, .age)
        }
        guard measure.unit.dimension == .time else { return nil }
        var end = measure.tokens.upperBound
        if text.isSign(end, "-") { end += 1 }
        if text.function(end) == .old {
            end += 1
        } else if text.function(end) == .of, text.function(end + 1) == .age {
            end += 2
        } else {
            return nil
        }
        return entity(.age, measure.tokens.lowerBound..<end, value, measure.unit.name, .age)
    }

    private func entity(_ measure: Measure, isAngle: Bool) -> Entity {
        var kind = EntityKind.dimension
        if measure.unit.dimension == .temperature {
            kind = measure.unit.name == "Degree" && isAngle ? .dimension : .temperature
        }
        let rule = kind == .temperature ? .temperature : measure.rule
        return entity(kind, measure.tokens, measure.value, measure.unit.name, rule)
    }

    private func entity(
        _ kind: EntityKind,
        _ tokens: Range<Int>,
        _ value: Double?,
        _ unit: String,
        _ rule: QuantityRule
    ) -> Entity {
        Entity(
            kind,
            span: text.span(tokens),
            values: [.quantity(QuantityValue(value.map(NumberText.text), unit: unit))],
            rules: [rule.rawValue]
        )
    }
}
