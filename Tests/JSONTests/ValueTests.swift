import JSON
import Testing

struct ValueTests {
    @Test func `values read from text are printed as the same text`() throws {
        let text = #"{"a":[1,-2.5,true,false,null,"x\n\"\\"],"b":{},"c":[]}"#
        #expect(try JSONPrinter().string(JSONParser().parse(text)) == text)
    }
}
