/// Reads the environment.
enum EnvironmentLayer {
    /// The variables that name settings; an empty one counts as unset, as container files often leave them.
    static func read(_ environment: [String: String]) -> SettingLayer {
        var layer = SettingLayer()
        for setting in ConfigurationSchema.settings {
            for name in setting.environment {
                guard let text = environment[name], !text.isEmpty else { continue }
                layer.add(setting, from: .environment(name)) { reader throws(SettingFault) in
                    try reader.value(of: text)
                }
                break
            }
        }
        layer.problems += unknownNames(environment)
        return layer
    }

    /// Variables that look like ours and are not: most likely misspelled.
    private static func unknownNames(_ environment: [String: String]) -> [ConfigurationProblem] {
        let known = ConfigurationSchema.settings.flatMap(\.environment) + [fileVariable]
        let strangers = environment.keys.filter { $0.hasPrefix("MEETINGMUSE_") && !known.contains($0) }
        return strangers.sorted().map { name in
            let nearest = NearestName.of(name, among: known)
            return .warning(
                .environment(name),
                "",
                "no setting has this variable",
                nearest.map { "did you mean \($0)?" } ?? "take it out"
            )
        }
    }

    /// The variable that names the file when no flag does.
    static let fileVariable = "MEETINGMUSE_CONFIG"
}
