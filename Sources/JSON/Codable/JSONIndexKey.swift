/// The coding key of an array's element, or of the `super` in an object.
struct JSONIndexKey: CodingKey {
    private let index: Int

    init(_ index: Int) { self.index = index }

    init?(intValue: Int) { index = intValue }

    init?(stringValue: String) { nil }

    var intValue: Int? { index }
    var stringValue: String { "Index \(index)" }
}

/// The name under which `superEncoder()` and `superDecoder()` keep a superclass's members.
enum JSONSuperKey: String, CodingKey {
    case `super`
}
