/// How JSON text is laid out.
public enum JSONStyle: Sendable, Hashable {
    /// No white space; escapes only where JSON needs them.
    case compact
    /// As Python's `json.dumps` prints by default: `", "` and `": "`, and `\uXXXX` in small letters for DEL and
    /// everything beyond ASCII.
    case python
}
