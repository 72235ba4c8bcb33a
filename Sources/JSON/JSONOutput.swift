/// A JSON text that is being written: by the printer value by value, by an encoder as its containers are filled.
///
/// An encoder's containers are never told that they are complete. So each value that is encoded is one call
/// here, which closes what the value has opened, and only containers asked for explicitly (`nestedContainer`,
/// `superEncoder`) get an output of their own, to be put in at the end.
final class JSONOutput {
    /// What the value that is being encoded right now has become so far.
    enum Shape {
        case nothing, scalar, array, object
    }

    /// Stands where another output goes; no JSON text contains it.
    private static let gap: UInt8 = 0

    private var buffer = JSONByteBuffer()
    private var gaps: [(offset: Int, output: JSONOutput)] = []
    private var failure: JSONError?
    private let style: JSONStyle
    private let maximumDepth: Int
    /// How many arrays and objects are open.
    private var depth: Int
    /// The number of `encode(to:)` calls around the current one.
    private(set) var level: Int
    private var shape = Shape.nothing

    /// The text of a whole value.
    init(style: JSONStyle, maximumDepth: Int) {
        self.style = style
        self.maximumDepth = maximumDepth
        depth = 0
        level = 0
    }

    /// The text of a part that goes into a gap of another.
    private init(within parent: JSONOutput) {
        style = parent.style
        maximumDepth = parent.maximumDepth
        depth = parent.depth
        level = parent.level
    }

    // MARK: Whole values

    /// Writes a value and everything in it.
    ///
    /// - Throws: `tooDeep`; `outOfRange` for a double that is not finite.
    func write(_ value: JSONValue, place: JSONPlace) throws(JSONError) {
        switch value {
        case .null: buffer.append("null")
        case .bool(let value): write(value)
        case .integer(let value): write(value)
        case .double(let value): try write(value, place: place)
        case .string(let value): write(value)
        case .array(let elements):
            try descend(place)
            buffer.append(UInt8(ascii: "["))
            for element in elements {
                separate()
                try write(element, place: place)
            }
            buffer.append(UInt8(ascii: "]"))
            depth -= 1
        case .object(let members):
            try descend(place)
            buffer.append(UInt8(ascii: "{"))
            for (name, member) in members {
                writeName(name)
                try write(member, place: place)
            }
            buffer.append(UInt8(ascii: "}"))
            depth -= 1
        }
    }

    private func descend(_ place: JSONPlace) throws(JSONError) {
        guard depth < maximumDepth else { throw .tooDeep(maximumDepth, path: place.path()) }
        depth += 1
    }

    // MARK: Scalars

    /// Writes `null`.
    func writeNull() { buffer.append("null") }

    /// Writes a truth value.
    func write(_ value: Bool) { buffer.append(value ? "true" : "false") }

    /// Writes an integer.
    func write(_ value: Int64) { buffer.append(value) }

    /// Writes a text.
    func write(_ value: String) { buffer.append(quoted: value, isASCII: style == .python) }

    /// Writes a real.
    ///
    /// - Throws: `outOfRange` if it is not finite.
    func write(_ value: Double, place: JSONPlace, key: (any CodingKey)? = nil) throws(JSONError) {
        guard value.isFinite else { throw .notFinite(path: place.path(key)) }
        buffer.append(verbatim: JSONReal.text(of: value))
    }

    // MARK: Containers

    /// Writes the comma that an element or a member needs unless it is the first.
    private func separate() {
        let last = buffer.last
        if last == UInt8(ascii: "[") || last == UInt8(ascii: "{") { return }
        buffer.append(UInt8(ascii: ","))
        if style == .python { buffer.append(UInt8(ascii: " ")) }
    }

    private func writeName(_ name: String) {
        separate()
        buffer.append(quoted: name, isASCII: style == .python)
        buffer.append(UInt8(ascii: ":"))
        if style == .python { buffer.append(UInt8(ascii: " ")) }
    }

    /// Makes the value that is being encoded an object or an array, if it is not yet.
    ///
    /// Asking for a container cannot throw, so an error waits for the next call that can.
    func open(_ wanted: Shape, place: JSONPlace, level: Int) {
        check(level)
        if shape == .nothing {
            if depth == maximumDepth { failure = failure ?? .tooDeep(maximumDepth, path: place.path()) }
            depth += 1
            shape = wanted
            buffer.append(wanted == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
        }
        precondition(shape == wanted, "a value is encoded as one kind: an object, an array or a scalar")
    }

    /// Makes the value that is being encoded a scalar.
    func openScalar(level: Int) {
        check(level)
        precondition(shape == .nothing, "a single value is encoded once")
        shape = .scalar
    }

    /// Begins a member of the object that is being encoded.
    ///
    /// - Returns: where to go back to if its value fails.
    func beginMember(_ name: String, level: Int) throws(JSONError) -> Int {
        check(level)
        if let failure { throw failure }
        let start = buffer.count
        writeName(name)
        return start
    }

    /// Begins an element of the array that is being encoded.
    ///
    /// - Returns: where to go back to if it fails.
    func beginElement(level: Int) throws(JSONError) -> Int {
        check(level)
        if let failure { throw failure }
        let start = buffer.count
        separate()
        return start
    }

    /// Writes a member's or an element's value by its own `encode(to:)`.
    func encode(_ value: some Encodable, at place: JSONPlace, startingFrom start: Int) throws {
        let outerShape = shape
        shape = .nothing
        level += 1
        do {
            // Containers count in `depth`; values that encode as another value, endlessly, only here.
            if level > 2 * maximumDepth { throw JSONError.tooDeep(maximumDepth, path: place.path()) }
            try value.encode(to: JSONTextEncoder(output: self, place: place, level: level))
            if let failure { throw failure }
            close()
        } catch {
            if shape == .array || shape == .object { depth -= 1 }
            abandon(to: start)
            shape = outerShape
            level -= 1
            throw error
        }
        shape = outerShape
        level -= 1
    }

    /// Takes back what was written of a member or element, whose error its owner may catch and survive.
    func abandon(to start: Int) {
        buffer.truncate(to: start)
        gaps.removeAll { $0.offset >= start }
        failure = nil
    }

    /// An output for a member that is filled later than it is asked for.
    func memberGap(_ name: String, level: Int) -> JSONOutput {
        check(level)
        writeName(name)
        return gap()
    }

    /// An output for an element that is filled later than it is asked for.
    func elementGap(level: Int) -> JSONOutput {
        check(level)
        separate()
        return gap()
    }

    private func gap() -> JSONOutput {
        let part = JSONOutput(within: self)
        gaps.append((buffer.count, part))
        buffer.append(Self.gap)
        return part
    }

    private func close() {
        switch shape {
        case .scalar: return
        case .nothing: buffer.append("{}")
        case .array:
            buffer.append(UInt8(ascii: "]"))
            depth -= 1
        case .object:
            buffer.append(UInt8(ascii: "}"))
            depth -= 1
        }
    }

    private func check(_ level: Int) {
        precondition(level == self.level, "a container is filled while its value is encoded, not later")
    }

    // MARK: The end

    /// Closes what the outermost `encode(to:)` has opened.
    func finish() throws(JSONError) {
        close()
        if let failure { throw failure }
        for (_, part) in gaps { try part.finish() }
    }

    /// The whole text as bytes.
    func finishedBytes() -> [UInt8] {
        gaps.isEmpty ? buffer.bytes : assembled().bytes
    }

    /// The whole text as a string.
    func finishedString() -> String {
        gaps.isEmpty ? buffer.string : assembled().string
    }

    private func assembled() -> JSONByteBuffer {
        var whole = JSONByteBuffer()
        append(to: &whole)
        return whole
    }

    private func append(to whole: inout JSONByteBuffer) {
        var start = 0
        for (offset, part) in gaps {
            whole.append(buffer, start..<offset)
            part.append(to: &whole)
            start = offset + 1
        }
        whole.append(buffer, start..<buffer.count)
    }
}
