import ArgumentParser
import Server

/// `meetingmuse print-config`: values and where they come from.
struct PrintConfigCommand: ParsableCommand {
    /// What is printed.
    enum Content: String, EnumerableFlag {
        /// The values in effect.
        case effective
        /// The commented file of defaults.
        case defaults
        /// The tables of Config/README.md.
        case markdown

        static func help(for value: Content) -> ArgumentHelp? {
            switch value {
            case .effective: "The values in effect, each with its source; secrets are masked. (default)"
            case .defaults: "Every setting with its default, explained: the text of Config/meetingmuse.json."
            case .markdown: "The tables of Config/README.md."
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "print-config",
        abstract: "Show the settings in effect, each with its source; the output is a valid file of settings."
    )

    @Flag(exclusivity: .exclusive)
    var content: Content = .effective

    @OptionGroup var options: ConfigurationOptions

    /// Prints; with a broken configuration the report instead.
    func run() throws {
        switch content {
        case .defaults: print(ConfigurationText.defaults(), terminator: "")
        case .markdown: print(ConfigurationTable.markdown(), terminator: "")
        case .effective:
            let loaded = ConfigurationLoader.load(options.inputs())
            let isUsable = ConfigurationReport.write(loaded)
            print(ConfigurationText.effective(loaded), terminator: "")
            if !isUsable { throw ConfigurationReport.badConfiguration }
        }
    }
}
