import GRDB

/// The library that keeps the data.
public enum SQLiteLibrary {
    /// The version of SQLite in this process, as `3.40.1`.
    public static var version: String {
        // sqlite.org/c3ref/libversion.html: X*1000000 + Y*1000 + Z.
        let number = Database.sqliteLibVersionNumber
        return "\(number / 1_000_000).\(number / 1000 % 1000).\(number % 1000)"
    }
}
