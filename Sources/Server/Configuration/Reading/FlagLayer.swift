/// Reads the settings given on the command line.
enum FlagLayer {
    /// The flags' values, later ones winning.
    static func read(_ flags: [ConfigurationInputs.Flag]) -> SettingLayer {
        var layer = SettingLayer()
        for flag in flags {
            let source = SettingSource.flag(flag.name)
            guard let setting = ConfigurationSchema.setting(flag.key) else {
                layer.problems.append(UnknownKey.problem(flag.key, source))
                continue
            }
            guard !setting.isSecret else {
                layer.problems.append(
                    SecretPlace.problem(setting, source, "a flag, which every user of the machine sees")
                )
                continue
            }
            layer.add(setting, from: source) { reader throws(SettingFault) in try reader.value(of: flag.text)
            }
        }
        return layer
    }
}
