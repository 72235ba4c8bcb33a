/// Where a decoder or an encoder is: a link to the place around it, up to the outermost value.
///
/// When reading, the outermost place is the document itself, so whoever holds a place keeps its nodes alive.
class JSONPlace {
    private let parent: JSONPlace?
    private let key: (any CodingKey)?

    /// The outermost value.
    init() {
        parent = nil
        key = nil
    }

    /// A member or an element of the value at `parent`.
    init(_ parent: JSONPlace, _ key: any CodingKey) {
        self.parent = parent
        self.key = key
    }

    /// The keys from the outermost value to here.
    final var codingPath: [any CodingKey] {
        var keys: [any CodingKey] = []
        var place: JSONPlace? = self
        while let here = place {
            if let key = here.key { keys.append(key) }
            place = here.parent
        }
        return keys.reversed()
    }

    /// The document, when reading.
    final var document: JSONDocument? {
        var place = self
        while let parent = place.parent { place = parent }
        return place as? JSONDocument
    }

    /// The way from the outermost value to here, or to something in here.
    final func path(_ key: (any CodingKey)? = nil) -> JSONPath {
        JSONPath(codingPath + (key.map { [$0] } ?? []))
    }
}
