// JSONBenchmark: what reading and writing a chat message costs, as JSON lines.
//
//   JSONBenchmark                                    every case, processor nanoseconds, median of interleaved runs
//   JSONBenchmark --instructions                     every case, instructions, counted by valgrind
//   JSONBenchmark --case decode-ours --iterations N  one case in this process, for a profiler

import Foundation

let arguments = CommandLine.arguments

func value(of option: String) -> String? {
    arguments.firstIndex(of: option).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}

if let name = value(of: "--case") {
    guard let measured = Case(rawValue: name) else {
        FileHandle.standardError.write(Data("unknown case; known: \(Case.allCases.map(\.rawValue))\n".utf8))
        exit(64)
    }
    let iterations = value(of: "--iterations").flatMap(Int.init) ?? 50_000
    var checksum = try measured.run(iterations: min(iterations, 1_000))
    let start = clock()
    checksum &+= try measured.run(iterations: iterations)
    let nanoseconds = Double(clock() - start) * 1e9 / Double(CLOCKS_PER_SEC) / Double(iterations)
    print(#"{"case":"\#(name)","nanoseconds":\#(nanoseconds.rounded()),"checksum":\#(checksum)}"#)
} else if arguments.contains("--instructions") {
    for measured in Case.allCases {
        let few = try Measurement.instructions(of: measured, iterations: 1_000)
        let many = try Measurement.instructions(of: measured, iterations: 6_000)
        print(#"{"case":"\#(measured.rawValue)","instructions":\#((many - few) / 5_000)}"#)
    }
} else {
    var runs: [Case: [Double]] = [:]
    for _ in 0..<7 {
        for measured in Case.allCases {
            runs[measured, default: []].append(try Measurement.nanoseconds(of: measured))
        }
    }
    for measured in Case.allCases {
        let sorted = (runs[measured] ?? []).sorted()
        print(#"{"case":"\#(measured.rawValue)","nanoseconds":\#(sorted[sorted.count / 2])}"#)
    }
}
