/// Prints settings in the form of the file, so that what is printed can be used as one.
public enum ConfigurationText {
    /// Every setting with its default, explained: the text of `Config/meetingmuse.json`.
    public static func defaults() -> String {
        let head = """
            // The settings of MeetingMuse, each with its default: delete what you do not change.
            // Comments (//, #, /* */) and trailing commas are fine. Environment and flags win over this file:
            // server.port is the variable MEETINGMUSE_SERVER_PORT; shorter names are told below.
            // Every change needs a restart; check it first: meetingmuse check-config Config/meetingmuse.json

            """
        return head
            + text { setting in
                wrapped("\(setting.summary) \(facts(setting))").map { "        // \($0)" }
            } line: { setting, isLast in
                if setting.isSecret { return "        // (\(setting.name) must not stand in a file)" }
                return
                    "        \"\(setting.name)\": \(SettingText.json(setting.defaultValue))\(isLast ? "" : ",")"
            }
    }

    /// What a reader needs beside the summary: type, bounds, unit and the short names of the environment.
    private static func facts(_ setting: Setting) -> String {
        let bounds = setting.type.bounds.isEmpty ? "" : ": \(setting.type.bounds)"
        let unit = setting.unit.isEmpty ? "" : " \(setting.unit)"
        let names =
            setting.ownEnvironment.isEmpty ? "" : "; " + setting.ownEnvironment.joined(separator: ", ")
        return "[\(setting.type.name)\(bounds)\(unit)\(names)]"
    }

    /// The values in effect, each with its source; secrets are shown as set or unset only.
    public static func effective(_ loaded: LoadedConfiguration) -> String {
        text { _ in
            []
        } line: { setting, isLast in
            let entry = loaded.entry(setting)
            guard !setting.isSecret else { return secret(setting, loaded) }
            let separator = isLast ? "" : ","
            return
                "        \"\(setting.name)\": \(SettingText.json(entry.value))\(separator) // \(entry.source.description)"
        }
    }

    private static func secret(_ setting: Setting, _ loaded: LoadedConfiguration) -> String {
        let isSet = loaded.configuration.server.adminToken != nil
        let source = loaded.source(setting.key)
        let origin = source == .standard && isSet ? "from \(setting.key)-file" : source.description
        return "        // \"\(setting.name)\": \(isSet ? "\"********\"" : "null") // \(origin)"
    }

    private static func text(
        comment: (Setting) -> [String],
        line: (Setting, _ isLast: Bool) -> String?
    ) -> String {
        var lines = ["{"]
        for (number, section) in ConfigurationSchema.sections.enumerated() {
            let rows = ConfigurationSchema.settings.filter { $0.section == section.name }
            lines.append("    // \(section.headline)")
            lines.append("    \"\(section.name)\": {")
            for (row, setting) in rows.enumerated() {
                lines += comment(setting)
                if let text = line(setting, row == rows.count - 1) { lines.append(text) }
            }
            lines.append(number == ConfigurationSchema.sections.count - 1 ? "    }" : "    },")
        }
        return lines.joined(separator: "\n") + "\n}\n"
    }

    /// Lines of at most 110 columns with the indentation of a comment.
    private static func wrapped(_ text: String) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            if lines[lines.count - 1].count + word.count > 98 { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines
    }
}
