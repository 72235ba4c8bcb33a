import Foundation
import Testing

/// The built command, run as an operator runs it.
@Suite struct ConfigurationCommandTests {
    @Test func `check-config reports a broken file on standard error and exits with 78`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("{\n\"server\": {\n\"prot\": 1 } }", to: "broken.json")
        let result = try run("check-config", file, "--store", folder.path("store.sqlite"))
        #expect(result.status == 78)
        #expect(result.errors.hasPrefix("\(file):3: server.prot: there is no such setting"))
        #expect(result.output == "")
    }

    @Test func `check-config is content with a good file`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("{}", to: "good.json")
        let result = try run("check-config", file, "--store", folder.path("store.sqlite"))
        #expect(result.status == 0)
        #expect(result.errors == "")
    }

    @Test func `serve refuses a broken configuration before it does anything`() throws {
        let folder = try TemporaryFolder()
        for arguments in [["serve", "--port", "many"], ["--set", "lws.ws-ping-secs=60"]] {
            let result = try run(arguments + ["--store", folder.path("store.sqlite")])
            #expect(result.status == 78)
            #expect(result.errors.contains("flag --"))
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path("store.sqlite")))
    }

    @Test func `print-config masks the token and names every source`() throws {
        let folder = try TemporaryFolder()
        let token = String(repeating: "secret-", count: 5)
        let result = try run(
            "print-config",
            "--store",
            folder.path("store.sqlite"),
            environment: ["ADMIN_TOKEN": token, "PORT": "81"]
        )
        #expect(result.status == 0)
        #expect(result.output.contains("\"port\": 81, // environment PORT"))
        #expect(result.output.contains("\"********\" // environment ADMIN_TOKEN"))
        #expect(!(result.output + result.errors).contains(token))
    }

    @Test func `help explains itself with examples`() throws {
        let result = try run("--help")
        #expect(result.status == 0)
        for text in ["EXAMPLES", "check-config", "print-config", "serve (default)", "Config/README.md"] {
            #expect(result.output.contains(text), "\(text)")
        }
    }

    private struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
        try run(arguments, environment: environment)
    }

    /// Runs the command that the same build made: it stands beside the test bundle.
    private func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
            .deletingLastPathComponent().appendingPathComponent("meetingmuse")
        process.arguments = arguments
        // A coverage build writes where this variable says, else beside the project.
        let inherited = ProcessInfo.processInfo.environment.filter { $0.key == "LLVM_PROFILE_FILE" }
        process.environment = environment.merging(inherited) { first, _ in first }
        // Files rather than pipes: nobody has to empty them while the command runs.
        let output = try folder.write("", to: "output"), errors = try folder.write("", to: "errors")
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus,
            output: try String(contentsOfFile: output, encoding: .utf8),
            errors: try String(contentsOfFile: errors, encoding: .utf8)
        )
    }
}
