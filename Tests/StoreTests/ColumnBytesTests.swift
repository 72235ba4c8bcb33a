import StateGraph
import Testing

@testable import SQLiteStore

@Suite struct ColumnBytesTests {
    @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, UInt64(UInt32.max), .max])
    func `numbers are read back`(number: UInt64) {
        var writer = ColumnWriter()
        writer.write(number)
        writer.write(signed: Int64(bitPattern: number))
        writer.write(random: number)
        var reader = ColumnReader(writer.bytes)
        #expect(reader.number() == number)
        #expect(reader.signed() == Int64(bitPattern: number))
        #expect(reader.random() == number)
        #expect(reader.isAtEnd)
    }

    @Test func `small numbers take one byte, of either sign`() {
        for number in -64...63 {
            var writer = ColumnWriter()
            writer.write(signed: Int64(number))
            #expect(writer.bytes.count == 1)
        }
    }

    @Test func `whatever has a length is read back, and no prefix of it is`() {
        var writer = ColumnWriter()
        writer.write(text: "ü\u{0}🙂")
        writer.write(payload: Array(repeating: 7, count: 200))
        writer.write(.overwrite([1, 2]))
        func read(_ bytes: [UInt8]) -> Bool {
            var reader = ColumnReader(bytes)
            guard reader.text() == "ü\u{0}🙂", reader.payload()?.count == 200,
                case .overwrite([1, 2]) = reader.storedWrite()
            else { return false }
            return reader.isAtEnd
        }
        #expect(read(writer.bytes))
        for count in 0..<writer.bytes.count { #expect(!read(Array(writer.bytes.prefix(count)))) }
    }

    @Test func `lengths beyond the end are refused`() {
        var reader = ColumnReader([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01, 1, 2])
        #expect(reader.payload() == nil)
        var endless = ColumnReader(Array(repeating: 0xFF, count: 20))
        #expect(endless.number() == nil)
        var text = ColumnReader([2, 0xC3, 0x28])
        #expect(text.text() == nil)
        var list = ColumnReader([9, 1, 1])
        #expect(list.list { $0.number() } == nil)
    }
}
