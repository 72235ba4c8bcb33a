import GRDB

/// The numbers under which the database keeps the names of graphs, channels and nodes.
///
/// Names are added and never change or go, so that whatever is known here stays true.
struct NameBook: Sendable {
    private var numbers: [String: Int] = [:]
    private var names: [Int: String] = [:]

    /// The number of a name, if it is known.
    func number(of name: String) -> Int? { numbers[name] }

    /// The name of a number, if it is known.
    func name(_ number: Int) -> String? { names[number] }

    /// How many names are known.
    var count: Int { numbers.count }

    /// Learns what another book knows.
    mutating func learn(_ other: NameBook) {
        guard other.count > 0 else { return }
        numbers.merge(other.numbers) { $1 }
        names.merge(other.names) { $1 }
    }

    mutating func learn(_ name: String, _ number: Int) {
        numbers[name] = number
        names[number] = name
    }
}

extension NameBook {
    /// Gives numbers to names that have none yet.
    ///
    /// - Returns: The book with these names.
    static func numbering(_ names: Set<String>, in db: Database) throws -> NameBook {
        var book = NameBook()
        for name in names.sorted() { book.learn(name, try number(of: name, making: true, in: db) ?? 0) }
        return book
    }

    /// The number of a name, nil if it has none and none is to be made.
    static func number(of name: String, making isMaking: Bool, in db: Database) throws -> Int? {
        let statement = try db.cachedStatement(sql: "SELECT number FROM name WHERE text = ?")
        if let number = try Int.fetchOne(statement, arguments: [name]) { return number }
        guard isMaking else { return nil }
        try db.cachedStatement(sql: "INSERT INTO name (text) VALUES (?)").execute(arguments: [name])
        return Int(db.lastInsertedRowID)
    }

    /// The name of a number, known already or read and then known.
    ///
    /// - Throws: `corrupt` if the number has no name.
    mutating func name(_ number: Int, in db: Database) throws -> String {
        if let known = names[number] { return known }
        let statement = try db.cachedStatement(sql: "SELECT text FROM name WHERE number = ?")
        guard let name = try String.fetchOne(statement, arguments: [number]) else {
            throw StoreError.corrupt("the name with the number \(number) is missing")
        }
        learn(name, number)
        return name
    }
}
