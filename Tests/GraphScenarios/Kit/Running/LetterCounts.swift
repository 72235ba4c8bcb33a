import StateGraph

/// The format's embedding of texts: how often each letter of the alphabet occurs.
enum LetterCounts {
    /// An index over fields; nil if one of them cannot be read.
    static func index(of fields: [String]) -> DocumentIndex? {
        // The file's fields are paths; a wrong one shows as a store that does not rank.
        try? DocumentIndex(fields: fields) { texts in texts.map(vector) }
    }

    private static func vector(of text: String) -> [Double] {
        var counts = [Double](repeating: 0, count: 26)
        for byte in text.lowercased().utf8 where (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) {
            counts[Int(byte - UInt8(ascii: "a"))] += 1
        }
        return counts
    }
}
