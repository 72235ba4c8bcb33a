// GraphBenchmark: what the graph engine's workloads cost, as a JSON line with medians of the repetitions and the
// unit in each key. `compare-graph` runs it beside LangGraph.
//
//   GraphBenchmark WORKLOAD SIZE [REPETITIONS]
//
// SIZE is the number of invocations a repetition, or with `concurrent` that of chains at once.

import Foundation
import JSON

let arguments = CommandLine.arguments.dropFirst()
let numbers = arguments.dropFirst().compactMap { Int($0) }
guard let workload = arguments.first.flatMap(Workload.init), let size = numbers.first, size > 0 else {
    let names = Workload.allCases.map(\.rawValue).joined(separator: ", ")
    FileHandle.standardError.write(
        Data("usage: GraphBenchmark WORKLOAD SIZE [REPETITIONS]\nworkloads: \(names)\n".utf8)
    )
    exit(64)
}
let round = Round(size: size, repetitions: numbers.count > 1 ? max(1, numbers[1]) : 5)

var line: JSONObject = [
    "engine": "meetingmuse", "workload": .string(workload.rawValue), "size": .integer(Int64(round.size)),
    "repetitions": .integer(Int64(round.repetitions)),
]
for (name, value) in try await workload.measure(round) {
    line[name] = .double((value * 1_000).rounded() / 1_000)
}
print(try JSONPrinter().string(.object(line)))
