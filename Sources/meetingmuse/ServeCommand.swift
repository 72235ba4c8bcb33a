import ArgumentParser
import Server

/// `meetingmuse serve`: the server itself, until SIGTERM or SIGINT.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Run the server (this is what happens without a subcommand).",
        discussion: "With a broken configuration it prints what check-config prints and exits with 78."
    )

    @OptionGroup var options: ConfigurationOptions

    /// Serves until told to stop.
    func run() async throws {
        let loaded = ConfigurationLoader.load(options.inputs())
        guard ConfigurationReport.write(loaded) else { throw ConfigurationReport.badConfiguration }
        try await MeetingMuseServer.run(configuration: loaded.configuration)
    }
}
