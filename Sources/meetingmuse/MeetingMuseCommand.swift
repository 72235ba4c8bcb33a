import ArgumentParser

/// `meetingmuse`: the server and what an operator needs around it.
///
/// This target holds the command line only: flags become inputs of the configuration, everything else is in Server.
@main
struct MeetingMuseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meetingmuse",
        abstract: "A small server for the conversation that schedules a meeting.",
        discussion: """
            EXAMPLES
              meetingmuse serve --config Config/meetingmuse.json
                  Serve on 127.0.0.1:8000 (the default subcommand: `meetingmuse --config …` does the same).
              meetingmuse serve --port 0 --store /tmp/try.sqlite --log-level debug
                  Try it on a free port with a database of its own.
              meetingmuse check-config Config/production.json
                  Tell every problem of a file with its line, and exit with 78 if there is an error.
              meetingmuse print-config --config Config/meetingmuse.json
                  Show the values in effect and where each comes from; the output is a valid file.
              meetingmuse understand "next tuesday at 3pm for 45 minutes"
                  Tell what a text means; without one, answer lines of JSON.

            CONFIGURATION
              Defaults < file (--config or MEETINGMUSE_CONFIG) < environment (HOST, PORT, ADMIN_TOKEN, …) < flags.
              Config/README.md lists every setting with its unit, default and environment variables.

            STOPPING
              SIGTERM and SIGINT tell every client "service restart" (1012), wait for what is in progress, and exit 0.
            """,
        version: VersionCommand.text,
        subcommands: [
            ServeCommand.self, CheckConfigCommand.self, PrintConfigCommand.self, UnderstandCommand.self,
            VersionCommand.self,
        ],
        defaultSubcommand: ServeCommand.self
    )
}
