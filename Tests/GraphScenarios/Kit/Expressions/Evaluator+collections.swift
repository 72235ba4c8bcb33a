import JSON

extension Evaluator {
    /// Lists and objects; nil for any other name.
    func collections(_ name: String, _ operand: JSONValue) throws -> JSONValue? {
        switch name {
        case "$concat": try Self.concatenation(list(operand))
        case "$flatten": .array(try list(operand).flatMap { $0.arrayValue ?? [$0] })
        case "$len": .integer(Int64(try Self.length(evaluate(operand))))
        case "$get": try element(operand)
        case "$range": .array((0..<max(0, try integer(operand))).map { .integer(Int64($0)) })
        case "$sort": .array(try list(operand).sorted { $0.precedes($1) })
        case "$map": .array(try mapped(operand))
        default: nil
        }
    }

    private static func concatenation(_ values: [JSONValue]) throws -> JSONValue {
        if values.contains(where: { $0.stringValue != nil }) {
            return .string(
                try values.map { value in
                    guard let text = value.stringValue else {
                        throw ScenarioFailure.type("no text: \(value.printed)")
                    }
                    return text
                }.joined()
            )
        }
        return .array(
            try values.flatMap { value in
                guard let list = value.arrayValue else {
                    throw ScenarioFailure.type("no list: \(value.printed)")
                }
                return list
            }
        )
    }

    private static func length(_ value: JSONValue) throws -> Int {
        switch value {
        case .string(let text): text.unicodeScalars.count
        case .array(let elements): elements.count
        case .object(let members): members.count
        default: throw ScenarioFailure.type("no length: \(value.printed)")
        }
    }

    private func element(_ operand: JSONValue) throws -> JSONValue {
        let (whole, key) = try pair(operand)
        switch (whole, key) {
        case (.object(let members), .string(let name)): return members[name] ?? .null
        case (.array(let elements), .integer(let index)):
            let place = index < 0 ? Int(index) + elements.count : Int(index)
            return elements.indices.contains(place) ? elements[place] : .null
        default: return .null
        }
    }

    private func mapped(_ operand: JSONValue) throws -> [JSONValue] {
        guard let over = operand["over"], let body = operand["do"] else {
            throw ScenarioFailure.type("$map takes over and do")
        }
        return try list(over).enumerated().map { index, item in
            try Evaluator(scope: scope.looping(item, at: index)).evaluate(body)
        }
    }
}
