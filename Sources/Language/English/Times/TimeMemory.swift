/// Remembers what was read at the last few places, since several rules ask for the same piece.
///
/// It belongs to the reading of one text and never leaves it.
final class TimeMemory {
    private var calendars = [(index: Int, read: TimeGrammar.Calendar?)](repeating: (-1, nil), count: 16)
    private var moments = [(index: Int, read: TimeGrammar.Phrase?)](repeating: (-1, nil), count: 16)
    private var lengths = [(index: Int, read: TimeGrammar.Length?)](repeating: (-1, nil), count: 16)

    /// The day or stretch at a place, read once.
    func calendar(_ index: Int, _ read: () -> TimeGrammar.Calendar?) -> TimeGrammar.Calendar? {
        let slot = index & 15
        if calendars[slot].index == index { return calendars[slot].read }
        let result = read()
        calendars[slot] = (index, result)
        return result
    }

    /// The moment at a place, read once.
    func moment(_ index: Int, _ read: () -> TimeGrammar.Phrase?) -> TimeGrammar.Phrase? {
        let slot = index & 15
        if moments[slot].index == index { return moments[slot].read }
        let result = read()
        moments[slot] = (index, result)
        return result
    }

    /// The length at a place, read once.
    func length(_ index: Int, _ read: () -> TimeGrammar.Length?) -> TimeGrammar.Length? {
        let slot = index & 15
        if lengths[slot].index == index { return lengths[slot].read }
        let result = read()
        lengths[slot] = (index, result)
        return result
    }
}
