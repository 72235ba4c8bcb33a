/// Reads the layers, puts them over each other and checks the result.
///
/// The layering is four dictionaries, so it is written here: a general library gives a value of the uppermost
/// layer, but neither the line that it stands on nor the faults of the layers below, which a check must report.
public enum ConfigurationLoader {
    /// Reads and checks; never fails, since everything wrong is in the result.
    ///
    /// - Parameter inputs: file, environment and flags; without a file `MEETINGMUSE_CONFIG` may name one.
    /// - Returns: the values, where they came from and what is wrong with them.
    public static func load(_ inputs: ConfigurationInputs) -> LoadedConfiguration {
        load(inputs, process: .current())
    }

    /// Reads and checks for a process with these rights and limits.
    static func load(_ inputs: ConfigurationInputs, process: ProcessFacts) -> LoadedConfiguration {
        var layers: [SettingLayer] = []
        if let path = inputs.file ?? nonEmpty(inputs.environment[EnvironmentLayer.fileVariable]) {
            layers.append(FileLayer.read(path))
        }
        layers.append(EnvironmentLayer.read(inputs.environment))
        layers.append(FlagLayer.read(inputs.flags))
        var loaded = merge(layers)
        AdminTokenFile.read(into: &loaded)
        loaded.problems += RelationCheck(loaded: loaded).problems()
        loaded.problems += MachineCheck(loaded: loaded, process: process).problems()
        // Swift's sort is stable: within a line, and outside of the file, the order of finding stays.
        loaded.problems.sort { order($0) < order($1) }
        return loaded
    }

    /// Problems of the file come first, line by line.
    private static func order(_ problem: ConfigurationProblem) -> (Int, Int) {
        guard case .file(_, let line, let column) = problem.source else { return (.max, 0) }
        return (line, column)
    }

    /// The layers over each other, later ones winning.
    static func merge(_ layers: [SettingLayer]) -> LoadedConfiguration {
        var entries: [String: SettingLayer.Entry] = [:]
        for layer in layers { entries.merge(layer.entries) { _, upper in upper } }
        var configuration = ServerConfiguration()
        for setting in ConfigurationSchema.settings {
            if let entry = entries[setting.key] { setting.apply(entry.value, &configuration) }
        }
        return LoadedConfiguration(
            configuration: configuration,
            problems: layers.flatMap(\.problems),
            sources: entries
        )
    }

    private static func nonEmpty(_ text: String?) -> String? {
        text?.isEmpty == false ? text : nil
    }
}
