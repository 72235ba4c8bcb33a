/// Reports of secrets in places where others can read them.
enum SecretPlace {
    /// The report; it never quotes the secret.
    static func problem(_ setting: Setting, _ source: SettingSource, _ place: String) -> ConfigurationProblem
    {
        let names = setting.environment.reversed().joined(separator: " or ")
        return .error(
            source,
            setting.key,
            "a secret must not stand in \(place)",
            "set the environment variable \(names), or name a file with \(setting.key)-file; then make a new secret"
        )
    }
}
