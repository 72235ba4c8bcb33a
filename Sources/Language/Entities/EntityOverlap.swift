/// Decides between entities that claim the same words.
enum EntityOverlap {
    /// The entities in order, none overlapping.
    ///
    /// A kind that tells more wins over one that tells less, of one kind the longer; of equals the earlier.
    static func resolved(_ entities: [Entity]) -> [Entity] {
        let isResolved = zip(entities, entities.dropFirst()).allSatisfy {
            $0.span.upperBound <= $1.span.lowerBound
        }
        if isResolved { return entities }
        let sorted = entities.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.span.lowerBound != b.span.lowerBound { return a.span.lowerBound < b.span.lowerBound }
            return left.offset < right.offset
        }
        var kept: [Entity] = []
        kept.reserveCapacity(entities.count)
        for (_, entity) in sorted {
            var isBeaten = false
            // What is kept does not overlap, so its ends rise and only the last few can touch this one.
            var beaten = 0
            for other in kept.reversed() {
                if other.span.upperBound <= entity.span.lowerBound { break }
                if isStronger(entity, than: other) {
                    beaten += 1
                } else {
                    isBeaten = true
                    break
                }
            }
            if isBeaten { continue }
            kept.removeLast(beaten)
            kept.append(entity)
        }
        return kept
    }

    private static func isStronger(_ entity: Entity, than other: Entity) -> Bool {
        let (mine, theirs) = (rank(entity.kind), rank(other.kind))
        if mine != theirs { return mine > theirs }
        return entity.span.count > other.span.count
    }

    private static func rank(_ kind: EntityKind) -> Int {
        switch kind {
        case .guid, .url, .email: 9
        case .ipAddress, .hashtag, .mention: 8
        case .phoneNumber: 7
        case .money, .percentage, .temperature, .age: 6
        case .recurrence: 5
        case .date, .time, .dateTime, .duration, .dateRange, .timeRange, .dateTimeRange: 5
        case .person, .organization, .location: 4
        case .dimension: 3
        case .numberRange: 2
        case .ordinal: 1
        case .number: 0
        }
    }
}
