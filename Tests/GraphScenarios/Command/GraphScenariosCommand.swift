// graph-scenarios: runs graph-conformance scenarios against StateGraph and prints where they differ.
//
// Holds: the flags. Holds not: anything about scenarios, see GraphScenarioKit.

public import ArgumentParser
public import GraphScenarioKit

/// `graph-scenarios PATH…`: exits with 1 if a scenario without a quirk fails.
@main
struct GraphScenariosCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph-scenarios",
        abstract: "Run graph-conformance scenarios against StateGraph and print where they differ.",
        discussion: """
            A scenario is a JSON file of the format graph-conformance/1: graphs, and steps to run on the main one,
            each with what is expected of it. Folders are searched for files that end in .json.

              swift build -c release --product graph-scenarios
              .build/release/graph-scenarios FOLDER
              .build/release/graph-scenarios FOLDER --saver sqlite --family interrupt
              .build/release/graph-scenarios FILE --verbose

            For each failed scenario the report shows its id and, step by step, what was expected and what happened
            instead. Scenarios with a quirk – what was recorded is odd – are listed apart and not counted. At the
            end stand the families with how many passed, and the last line says 'P passed, F failed'.

            The exit code is 0 if nothing failed, 1 if something did, and 64 if the arguments make no sense.
            """
    )

    @Argument(help: "Scenario files, and folders of them.")
    var paths: [String]

    @Option(
        help: """
            Where checkpoints are kept: in memory (over a new process too, where the scenario asks for a file), \
            or in SQLite files in a temporary folder, for every scenario with a checkpointer.
            """
    )
    var saver = SuiteOptions.Saver.memory

    @Option(help: "Run only the scenarios of this family.")
    var family: String?

    @Option(help: "How many scenarios run at once; those that sleep run alone.")
    var jobs = 4

    @Flag(help: "List passed scenarios too, and show differences in full.")
    var verbose = false

    /// Runs the suite and prints its report.
    func run() async throws {
        var options = SuiteOptions(paths: paths)
        options.saver = saver
        options.family = family
        options.jobs = jobs
        options.isVerbose = verbose
        let report = try await ScenarioSuite(options).run()
        for line in report.lines { print(line) }
        if report.failed > 0 { throw ExitCode.failure }
    }

    /// - Throws: for a number of jobs that runs nothing.
    func validate() throws {
        if jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
    }
}

extension SuiteOptions.Saver: ExpressibleByArgument {}
