import JSON
import SQLiteStore
import Transport

/// The libraries under the server, as they are in this process.
public enum LibraryVersions {
    /// Name and version of each.
    public static var all: [(name: String, version: String)] {
        [
            ("libwebsockets", TransportLibraries.libwebsocketsVersion),
            ("OpenSSL", TransportLibraries.opensslVersion),
            ("jansson", JSONLibrary.version),
            ("SQLite", SQLiteLibrary.version),
        ]
    }
}
