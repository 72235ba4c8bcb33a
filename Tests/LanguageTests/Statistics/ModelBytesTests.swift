import Testing

@testable import Language

@Suite struct ModelBytesTests {
    @Test(arguments: ModelFile.allCases) func `each model in the binary is there and valid`(file: ModelFile) {
        let bytes = ModelBytes(file)
        #expect(bytes.count >= ModelHeader.size)
        #expect(bytes.uint32(0) == ModelHeader.magic && bytes.uint16(4) == ModelHeader.version)
    }

    @Test(arguments: [-1, Int.min, Int.max, 5, 8]) func `an offset outside reads as 0`(offset: Int) {
        let memory = ModelBytes([255, 255, 255, 255, 255])
        #expect(memory.uint64(offset) == 0 && memory.uint32(offset) == 0)
        let binary = ModelBytes(.sentences)
        let outside = offset > 0 && offset < 9 ? binary.count : offset
        #expect(binary.uint64(outside) == 0 && binary.uint8(outside) == 0)
        #expect(binary.uint32(binary.count - 3) == 0)
    }

    @Test func `bytes in memory and in the binary read the same`() {
        let binary = ModelBytes(.sentences)
        let copy = ModelBytes((0..<binary.count).map { binary.uint8($0) })
        for offset in stride(from: 0, to: binary.count, by: 97) {
            #expect(copy.uint64(offset) == binary.uint64(offset))
            #expect(copy.uint16(offset) == binary.uint16(offset))
        }
    }
}
