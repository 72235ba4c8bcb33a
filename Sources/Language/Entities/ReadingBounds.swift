/// What bounds the work and the answer that one text can cause.
///
/// A megabyte of plain English stays far below; a text that is made of nothing but numbers or times ends early.
public enum ReadingBounds {
    /// So many entities are read of one sort: times, numbers, e-mail addresses.
    ///
    /// What is behind them is left unread.
    public static let entities = 10_000
    /// At so many places of a text a time is looked for; plain English has about 33 in a thousand characters.
    static let places = 50_000
}
