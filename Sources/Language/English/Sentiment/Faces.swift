/// Faces made of signs: ":)", ":-(", "<3".
enum Faces {
    /// The feeling of each sort of face that a text has, in lower case: whether it is a glad one.
    static func feelings(in letters: [UInt32]) -> [Bool] {
        var found: UInt64 = 0
        for start in letters.indices where openers.contains(letters[start]) {
            for (number, face) in all.enumerated()
            where letters[start...].starts(with: face.letters) && !goesOn(letters, start + face.letters.count)
            {
                found |= 1 << UInt64(number)
            }
        }
        return found == 0 ? [] : all.indices.filter { found & (1 << UInt64($0)) != 0 }.map { all[$0].isGlad }
    }

    /// "http://" has no face, nor has "from:Dora".
    private static func goesOn(_ letters: [UInt32], _ end: Int) -> Bool {
        guard letters.indices.contains(end), let next = Unicode.Scalar(letters[end]) else { return false }
        return next == "/" && letters[end - 1] == 47 || next.isLetter && isLetter(letters[end - 1])
    }

    private static func isLetter(_ letter: UInt32) -> Bool { Unicode.Scalar(letter)?.isLetter ?? false }

    private static let all: [(letters: [UInt32], isGlad: Bool)] =
        faces(
            [":)", ":-)", ":d", ":-d", ";)", ";-)", "=)", "<3", ":p", "=d", ";d", "(:", "^^", ":]"],
            isGlad: true
        )
        + faces([":(", ":-(", ":'(", "=(", ":/", ":\\", ":-/", "</3", ":[", ":|"], isGlad: false)
    private static let openers = Set(all.compactMap(\.letters.first))

    private static func faces(_ texts: [String], isGlad: Bool) -> [(letters: [UInt32], isGlad: Bool)] {
        texts.map { ($0.unicodeScalars.map(\.value), isGlad) }
    }
}
