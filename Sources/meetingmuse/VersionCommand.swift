import ArgumentParser
import Server

/// `meetingmuse version`: this program and the libraries it runs on.
struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version",
        abstract: "Print the versions of the server and of the libraries under it."
    )

    /// The server's own version.
    static let text = ServerIdentity.version

    /// Prints one line a part.
    func run() {
        print("meetingmuse \(Self.text)")
        for library in LibraryVersions.all { print("\(library.name) \(library.version)") }
    }
}
