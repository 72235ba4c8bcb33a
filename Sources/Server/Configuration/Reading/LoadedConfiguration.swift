/// A configuration that was read and checked: its values, where each came from, and all that is wrong with it.
public struct LoadedConfiguration: Sendable {
    /// The typed values; to be used only when ``isUsable``.
    public internal(set) var configuration: ServerConfiguration
    /// Everything that was found: the file's line by line, then the environment's, the flags', the defaults'.
    public internal(set) var problems: [ConfigurationProblem]
    /// Where each setting that somebody set got its value.
    let sources: [String: SettingLayer.Entry]

    /// True when the server may start: there may be warnings, but no error.
    public var isUsable: Bool {
        !problems.contains { $0.severity == .error }
    }

    /// The value of a setting and its source.
    func entry(_ setting: Setting) -> SettingLayer.Entry {
        sources[setting.key] ?? SettingLayer.Entry(value: setting.defaultValue, source: .standard)
    }

    /// Where a setting's value came from.
    func source(_ key: String) -> SettingSource {
        sources[key]?.source ?? .standard
    }
}
