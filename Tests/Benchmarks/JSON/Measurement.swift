import Foundation

/// Runs a case in a process of its own.
enum Measurement {
    /// Processor nanoseconds per operation of a fresh process.
    static func nanoseconds(of measured: Case) throws -> Double {
        let output = try run(CommandLine.arguments[0], ["--case", measured.rawValue])
        return number(behind: #""nanoseconds":"#, in: output)
    }

    /// Instructions of a whole process that runs the case that many times.
    static func instructions(of measured: Case, iterations: Int) throws -> Int {
        // valgrind 3.19 gives up on the debug information of clang's C.
        let program = CommandLine.arguments[0] + ".stripped"
        _ = try run("/usr/bin/strip", ["--strip-debug", "-o", program, CommandLine.arguments[0]])
        let output = try run(
            "/usr/bin/valgrind",
            [
                "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "--case", measured.rawValue,
                "--iterations", "\(iterations)",
            ]
        )
        return Int(number(behind: "Collected : ", in: output))
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }

    private static func number(behind label: String, in text: String) -> Double {
        guard let start = text.range(of: label)?.upperBound else { return .nan }
        return Double(text[start...].prefix { $0.isNumber || $0 == "." }) ?? .nan
    }
}
