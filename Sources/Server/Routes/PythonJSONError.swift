/// What CPython's `json.loads` says of a text that is no JSON: the message and the place that the first generation's
/// clients know from 422 answers (spec 1.1), as CPython 3.11 words them.
struct PythonJSONError: Error, Equatable {
    /// The sentence, such as `Expecting value`.
    let message: String
    /// Where it is, in characters (Unicode scalars) from 0.
    let position: Int

    /// An error that is known already.
    init(message: String, position: Int) {
        self.message = message
        self.position = position
    }

    /// Finds what CPython would say; nil when it would read the text.
    ///
    /// CPython reads some texts that our parser refuses: `NaN`, halves of surrogate pairs, integers of any size. The
    /// work is one pass; a nesting that CPython's own stack would not hold is taken as read.
    ///
    /// - Parameter text: UTF-8.
    init?(readingLike text: [UInt8]) {
        do throws(Fault) {
            var scanner = PythonJSONScanner(text: text)
            try scanner.scan()
            return nil
        } catch {
            message = error.message
            position = Self.characters(in: text[..<error.offset])
        }
    }

    /// How many characters some UTF-8 holds: every byte starts one, but for those that continue one.
    static func characters(in text: ArraySlice<UInt8>) -> Int {
        text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    /// The error while its place is still counted in bytes.
    struct Fault: Error {
        /// The sentence.
        let message: String
        /// Where it is, in bytes from 0.
        let offset: Int
    }
}
