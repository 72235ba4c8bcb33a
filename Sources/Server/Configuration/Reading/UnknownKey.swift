/// Reports of names that no setting has.
enum UnknownKey {
    /// The report for a whole key, `server.prot`.
    static func problem(_ key: String, _ source: SettingSource) -> ConfigurationProblem {
        let wanted = ConfigurationSchema.normalized(key)
        let name = wanted.split(separator: ".").last.map(String.init) ?? wanted
        let settings = ConfigurationSchema.settings
        let elsewhere = settings.first { $0.name == name || $0.key.hasPrefix(wanted + "-") }?.key
        let near = NearestName.of(wanted, among: settings.map(\.key))
        let alike = NearestName.of(name, among: settings.map(\.name))
        let nearest = elsewhere ?? near ?? settings.first { $0.name == alike }?.key
        return .error(
            source,
            key,
            "there is no such setting",
            nearest.map { "did you mean \($0)?" } ?? "take it out, or see Config/README.md for the names"
        )
    }

    /// The report for the name of a section.
    static func section(_ name: String, _ source: SettingSource) -> ConfigurationProblem {
        let sections = ConfigurationSchema.sections.map(\.name)
        guard let elsewhere = ConfigurationSchema.settings.first(where: { $0.name == name })?.key else {
            let nearest = NearestName.of(name, among: sections).map { "did you mean \($0)? " } ?? ""
            return .error(
                source,
                name,
                "there is no such section",
                nearest + "the sections are \(sections.joined(separator: ", "))"
            )
        }
        return .error(source, name, "there is no such section", "did you mean \(elsewhere)?")
    }
}
