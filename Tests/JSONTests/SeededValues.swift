import JSON

/// Values, records and bytes drawn from a seed.
struct SeededValues: RandomNumberGenerator {
    /// A type with something of everything that coding knows.
    struct Record: Codable, Equatable {
        enum Kind: Codable, Equatable {
            case plain
            case labelled(name: String, weight: Double)
            indirect case nested(Record)
        }
        var text: String
        var integer: Int64?
        var small: UInt8
        var flag: Bool
        var kind: Kind
        var children: [Record]
        var table: [String: Double]
        var anything: JSONValue
    }

    private static let scalars: [Unicode.Scalar] = [
        "a", "Z", " ", "/", "\"", "\\", "\n", "\t", "\u{0}", "\u{1}", "\u{1F}", "\u{7F}", "\u{80}", "é", "ß",
        "€",
        "\u{FFFF}", "\u{FEFF}", "\u{2028}", "😀", "\u{10FFFF}",
    ]

    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    mutating func text(isName: Bool = false) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<below(20) {
            let scalar = Self.scalars[below(Self.scalars.count)]
            if !isName || scalar != "\0" { text.append(scalar) }
        }
        return String(text)
    }

    mutating func double() -> Double {
        let candidates = [Double(bitPattern: next()), Double(below(1_000_000)) / 8, -0.0, 1e16, 0x1p53 + 2]
        let value = candidates[below(candidates.count)]
        return value.isFinite ? value : 0.5
    }

    mutating func integer() -> Int64 {
        [Int64(bitPattern: next()), .min, .max, 0, Int64(below(1_000))][below(5)]
    }

    mutating func value(depth: Int) -> JSONValue {
        switch below(depth > 0 ? 8 : 6) {
        case 0: return nil
        case 1: return .bool(next() % 2 == 0)
        case 2: return .integer(integer())
        case 3: return .double(double())
        case 4, 5: return .string(text())
        case 6: return .array((0..<below(6)).map { _ in value(depth: depth - 1) })
        default:
            return .object(
                JSONObject((0..<below(12)).map { _ in (text(isName: true), value(depth: depth - 1)) })
            )
        }
    }

    mutating func record(depth: Int) -> Record {
        let kind: Record.Kind =
            switch below(depth > 0 ? 3 : 2) {
            case 0: .plain
            case 1: .labelled(name: text(), weight: double())
            default: .nested(record(depth: depth - 1))
            }
        return Record(
            text: text(),
            integer: next() % 2 == 0 ? nil : integer(),
            small: UInt8(truncatingIfNeeded: next()),
            flag: next() % 2 == 0,
            kind: kind,
            children: (0..<(depth > 0 ? below(3) : 0)).map { _ in record(depth: depth - 1) },
            table: [text(isName: true): double()],
            anything: value(depth: 2)
        )
    }

    mutating func mutate(_ bytes: inout [UInt8]) {
        let index = below(bytes.count + 1)
        let byte =
            next() % 2 == 0 ? UInt8(truncatingIfNeeded: next()) : Array(#"{}[],:"\u0e-.1tn"#.utf8)[below(16)]
        switch below(3) {
        case 0 where index < bytes.count: bytes[index] = byte
        case 1 where index < bytes.count: bytes.remove(at: index)
        default: bytes.insert(byte, at: index)
        }
    }
}
