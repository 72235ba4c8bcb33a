/// Prints the schema as the tables of `Config/README.md`.
public enum ConfigurationTable {
    /// One Markdown table a section.
    public static func markdown() -> String {
        ConfigurationSchema.sections.map { section in
            let rows = ConfigurationSchema.settings.filter { $0.section == section.name }.map(row)
            let head = [
                "### \(section.name)", "", section.headline, "",
                "| key | type | unit | default | environment | what it does |", "|---|---|---|---|---|---|",
            ]
            return (head + rows).joined(separator: "\n") + "\n"
        }
        .joined(separator: "\n")
    }

    private static func row(_ setting: Setting) -> String {
        let bounds =
            setting.type.bounds.isEmpty || setting.type == .boolean ? "" : " (\(setting.type.bounds))"
        let standard =
            setting.defaultValue == .unset ? "unset" : "`\(SettingText.json(setting.defaultValue))`"
        var names = setting.environment.reversed().map { "`\($0)`" }.joined(separator: " ")
        if let flag = setting.flag { names += "; flag `\(flag)`" }
        if setting.isSecret { names += "; not in the file" }
        let cells = [
            "`\(setting.key)`", setting.type.name + bounds, setting.unit, standard, names, setting.summary,
        ]
        return "| " + cells.map { $0.split(separator: "|").joined(separator: "\\|") }.joined(separator: " | ")
            + " |"
    }
}
