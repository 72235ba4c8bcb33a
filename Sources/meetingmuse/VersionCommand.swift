import ArgumentParser

/// `meetingmuse version`: this program and the libraries it runs on.
struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version",
        abstract: "Print the versions of the server and of the libraries under it."
    )

    /// The server's own version.
    static let text = "0.1.0"

    /// Prints one line a part.
    func run() {
        print("meetingmuse \(Self.text)")
    }
}
