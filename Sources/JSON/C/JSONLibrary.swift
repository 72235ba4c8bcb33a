internal import CJansson

/// The library that reads and writes.
public enum JSONLibrary {
    /// The version of jansson in this process, as `2.14`.
    public static var version: String {
        // SAFETY: jansson.h: a constant text of the library.
        unsafe String(cString: jansson_version_str())
    }
}
