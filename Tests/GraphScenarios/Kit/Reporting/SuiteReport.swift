/// The verdicts on all scenarios of a suite, as text for people.
public struct SuiteReport: Sendable {
    /// In the order of the scenarios.
    let verdicts: [ScenarioVerdict]
    /// Whether every difference is shown in full, and passed scenarios are listed too.
    let isVerbose: Bool

    /// How many scenarios without a quirk passed.
    public var passed: Int { ordinary.filter(\.hasPassed).count }

    /// How many scenarios without a quirk failed.
    public var failed: Int { ordinary.count - passed }

    /// Failures with their differences, then the scenarios with quirks, then the counts as the last line.
    public var lines: [String] {
        ordinary.flatMap { verdict in verdict.hasPassed && !isVerbose ? [] : describe(verdict) }
            + quirkLines + familyLines + ["\(passed) passed, \(failed) failed"]
    }

    /// One line a family: how many of its scenarios without a quirk passed.
    private var familyLines: [String] {
        Dictionary(grouping: ordinary, by: \.family).sorted { $0.key < $1.key }.map { family, verdicts in
            "\(family): \(verdicts.count { $0.hasPassed })/\(verdicts.count)"
        }
    }

    private var ordinary: [ScenarioVerdict] { verdicts.filter { $0.quirk == nil } }

    private var quirkLines: [String] {
        let odd = verdicts.filter { $0.quirk != nil }
        guard !odd.isEmpty else { return [] }
        let alike = odd.filter(\.hasPassed).count
        let heading = "\(odd.count) with quirks, not counted below: \(alike) as recorded, "
        return [heading + "\(odd.count - alike) different"]
            + odd.flatMap { verdict in
                let summary = verdict.hasPassed ? "as recorded" : "different"
                let line = "  \(verdict.id): \(summary) (\(verdict.quirk ?? ""))"
                return [line] + (isVerbose && !verdict.hasPassed ? details(verdict) : [])
            }
    }

    private func describe(_ verdict: ScenarioVerdict) -> [String] {
        if verdict.hasPassed { return ["ok   \(verdict.id)"] }
        let title = verdict.title.isEmpty ? "" : " – \(verdict.title)"
        return ["FAIL \(verdict.id)\(title)"] + details(verdict)
    }

    private func details(_ verdict: ScenarioVerdict) -> [String] {
        switch verdict.ending {
        case .passed: []
        case .broken(let reason): ["  " + reason]
        case .failed(let steps): steps.flatMap(describe)
        }
    }

    private func describe(_ failure: StepFailure) -> [String] {
        let heading = failure.number.map { "  step \($0) \(failure.title)" } ?? "  \(failure.title)"
        let shown = isVerbose ? failure.differences.count : 8
        var lines = failure.differences.prefix(shown).flatMap { difference in
            difference.description.split(separator: "\n").map { "    " + abbreviated(String($0)) }
        }
        if failure.differences.count > shown {
            lines.append("    … and \(failure.differences.count - shown) more")
        }
        return [heading] + lines
    }

    /// A line that fits a few lines of a terminal; the whole one if the report is verbose.
    private func abbreviated(_ line: String) -> String {
        let limit = 400
        return isVerbose || line.count <= limit ? line : line.prefix(limit) + "…"
    }
}
