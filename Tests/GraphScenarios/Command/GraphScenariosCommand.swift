// graph-scenarios: runs graph-conformance scenarios against StateGraph and prints where they differ.
//
// Holds: the flags. Holds not: anything about scenarios, see GraphScenarioKit.

import ArgumentParser
import GraphScenarioKit

/// `graph-scenarios PATH…`: exits with 1 if a scenario without a quirk fails.
@main
struct GraphScenariosCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph-scenarios",
        abstract: "Run graph-conformance scenarios against StateGraph and print where they differ."
    )

    @Argument(help: "Scenario files, and folders of them.")
    var paths: [String]

    @Option(help: "Run only the scenarios of this family.")
    var family: String?

    @Option(help: "How many scenarios run at once; those that sleep run alone.")
    var jobs = 4

    @Flag(help: "List passed scenarios too, and show differences in full.")
    var verbose = false

    /// Runs the suite and prints its report.
    func run() async throws {
        var options = SuiteOptions(paths: paths)
        options.family = family
        options.jobs = jobs
        options.isVerbose = verbose
        let report = try await ScenarioSuite(options).run()
        for line in report.lines { print(line) }
        if report.failed > 0 { throw ExitCode.failure }
    }
}
