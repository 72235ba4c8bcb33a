import ArgumentParser
import Server

/// `meetingmuse check-config`: every problem with its line, without starting anything.
struct CheckConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config",
        abstract:
            "Check a file of settings, the environment and the flags; exit 78 if the server would not start.",
        discussion: """
            Every problem is one line on the standard error stream:
              file:line: key: what is wrong (what to do)
            Checked are names, types, bounds, settings against each other, and files, directories and limits of
            this machine. Warnings do not fail the check.
            """
    )

    @Argument(help: "The file to check; without it that of --config or $MEETINGMUSE_CONFIG, or the defaults.")
    var file: String?

    @OptionGroup var options: ConfigurationOptions

    /// Reports and exits.
    func run() throws {
        guard ConfigurationReport.write(ConfigurationLoader.load(options.inputs(file: file))) else {
            throw ConfigurationReport.badConfiguration
        }
        print("The configuration is good.")
    }
}
