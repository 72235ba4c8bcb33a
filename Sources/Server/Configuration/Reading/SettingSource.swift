/// Where a value came from.
public enum SettingSource: Sendable, Hashable {
    /// Nobody set it.
    case standard
    /// A line of the file; lines and columns count from 1.
    case file(path: String, line: Int, column: Int)
    /// An environment variable.
    case environment(String)
    /// A flag of the command.
    case flag(String)

    /// The source as a report shows it before the key: `Config/meetingmuse.json:12`, `environment PORT`.
    var description: String {
        switch self {
        case .standard: "default"
        case .file(let path, let line, _): "\(path):\(line)"
        case .environment(let name): "environment \(name)"
        case .flag(let name): "flag \(name)"
        }
    }
}
