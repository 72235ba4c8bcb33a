/// The values that one source gives, and what is wrong with the rest of it.
struct SettingLayer {
    /// A value and its place.
    struct Entry: Equatable {
        /// The value, of the setting's type.
        let value: SettingValue
        /// Where it stands.
        let source: SettingSource
    }

    /// The values by key.
    var entries: [String: Entry] = [:]
    /// What could not be used, and what is odd.
    var problems: [ConfigurationProblem] = []

    /// Takes a value, or notes why it cannot be taken.
    mutating func add(
        _ setting: Setting,
        from source: SettingSource,
        _ read: (SettingReader) throws(SettingFault) -> SettingValue
    ) {
        do {
            entries[setting.key] = Entry(value: try read(SettingReader(setting: setting)), source: source)
        } catch {
            problems.append(.error(source, setting.key, error.message, error.advice))
        }
    }
}
