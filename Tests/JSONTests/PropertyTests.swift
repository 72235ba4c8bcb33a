import JSON
import Testing

struct PropertyTests {
    static let seeds = Array(0..<20 as Range<UInt64>)

    @Test(arguments: seeds)
    func `what is printed is read as the same value`(seed: UInt64) throws {
        var random = SeededValues(seed: seed)
        for _ in 0..<50 {
            let value = random.value(depth: 5)
            for style in [JSONStyle.compact, .python] {
                let bytes = try JSONPrinter(style: style).bytes(value)
                #expect(try JSONParser().parse(bytes) == value)
                let codec = JSONCodec(limits: JSONLimits(duplicateKeys: .reject), style: style)
                #expect(try codec.encode(value) == bytes)
                #expect(try codec.decode(JSONValue.self, from: bytes) == value)
                #expect(try codec.decode(JSONValue.self, from: value) == value)
                #expect(try codec.encodeValue(value) == value)
            }
        }
    }

    @Test(arguments: seeds)
    func `types are read as they were written`(seed: UInt64) throws {
        var random = SeededValues(seed: seed)
        for _ in 0..<50 {
            let record = random.record(depth: 3)
            let codec = JSONCodec(style: random.next() % 2 == 0 ? .compact : .python)
            let bytes = try codec.encode(record)
            #expect(try codec.decode(from: bytes) == record)
            #expect(try codec.decode(from: JSONParser().parse(bytes)) == record)
        }
    }

    @Test(arguments: seeds)
    func `mutated bytes are read or refused with a position, and what is read prints again`(
        seed: UInt64
    ) throws {
        var random = SeededValues(seed: seed)
        for _ in 0..<100 {
            var bytes = try JSONPrinter().bytes(random.value(depth: 4))
            for _ in 0...Int(random.next() % 4) { random.mutate(&bytes) }
            do throws(JSONError) {
                let value = try JSONParser().parse(bytes)
                #expect(try JSONParser().parse(JSONPrinter().bytes(value)) == value)
            } catch {
                let offset = try #require(error.offset)
                #expect((0...bytes.count).contains(offset))
            }
            _ = try? JSONCodec().decode(SeededValues.Record.self, from: bytes)
        }
    }

    @Test(arguments: seeds)
    func `doubles of any bits print as they read`(seed: UInt64) throws {
        var random = SeededValues(seed: seed)
        for _ in 0..<500 {
            let value = Double(bitPattern: random.next())
            guard value.isFinite else { continue }
            let read = try JSONParser().parse(JSONPrinter().bytes(.double(value))).doubleValue
            #expect(read?.bitPattern == value.bitPattern)
        }
    }
}
