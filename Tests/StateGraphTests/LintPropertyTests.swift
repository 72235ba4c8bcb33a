import StateGraph
import Testing

@Suite struct LintPropertyTests {
    private static func samples(_ count: Int, _ kind: LintSample.Kind, from seed: UInt64) -> [LintSample] {
        (0..<count).map { index in
            var random = SampleRandom(seed &+ UInt64(index))
            return LintSample(kind, &random)
        }
    }

    private static func numbers(_ warning: GraphWarning) -> [Int] {
        warning.nodes.compactMap { Int($0.text.dropFirst()) }
    }

    @Test func `what is proved holds in every run of 4000 random graphs`() throws {
        var counts: [GraphWarning.Kind: Int] = [:]
        let acyclic = LintSample.Kind(hasDeferred: false, isAcyclic: true)
        let samples = Self.samples(2000, LintSample.Kind(), from: 1) + Self.samples(2000, acyclic, from: 5000)
        for sample in samples {
            let warnings = sample.builder().lint()
            guard !warnings.isEmpty else { continue }
            let model = LintModel(sample)
            let endless = model.endless
            for warning in warnings {
                counts[warning.kind, default: 0] += 1
                let numbers = Self.numbers(warning)
                switch warning.kind {
                case .unreachable: #expect(!model.ran.contains(numbers[0]), "\(sample)")
                case .blockedJoin, .exclusiveJoin:
                    let joins = sample.joins.indices.filter { index in
                        let join = sample.joins[index]
                        return join.rule == .all && join.target == numbers[0]
                            && numbers.dropFirst().allSatisfy { join.sources.contains($0) }
                    }
                    #expect(!joins.isEmpty && model.fired.isDisjoint(with: joins), "\(sample)")
                case .endlessCycle:
                    for situation in model.next.keys
                    where numbers.contains(where: { situation.due & (1 << $0) != 0 }) {
                        #expect(endless.contains(situation), "\(sample)")
                    }
                default: break
                }
            }
        }
        for kind in [GraphWarning.Kind.unreachable, .blockedJoin, .exclusiveJoin, .endlessCycle] {
            #expect(counts[kind, default: 0] > 20, "too few samples of \(kind)")
        }
    }

    @Test func `without joins and unknown destinations every node that never runs is found`() throws {
        let kind = LintSample.Kind(hasJoins: false, hasDeferred: false, hasOpenNodes: false)
        for sample in Self.samples(1000, kind, from: 10_000) {
            let warnings = sample.builder().lint()
            let found = Set(warnings.filter { $0.kind == .unreachable }.flatMap { Self.numbers($0) })
            let model = LintModel(sample)
            #expect(found == Set(1...sample.count).subtracting(model.ran), "\(sample)")
            guard sample.commands.isEmpty else { continue }
            #expect(
                warnings.contains { $0.kind == .endlessCycle } == !model.endless.isEmpty,
                "\(sample)"
            )
        }
    }

    @Test func `the engine agrees on unreachable nodes and endless cycles`() async throws {
        var ends = 0
        let samples = Self.samples(200, LintSample.Kind(), from: 20_000)
        for (index, sample) in samples.enumerated() {
            let warnings = sample.builder().lint().filter { [.unreachable, .endlessCycle].contains($0.kind) }
            guard !warnings.isEmpty else { continue }
            let log = RunLog()
            let builder = sample.builder(seed: UInt64(index)) { node in await log.add(node) }
            let graph = try builder.compile()
            let error = await graphError {
                _ = try await graph.invoke(
                    .input(.none),
                    configuration: RunConfiguration(recursionLimit: 40)
                )
            }
            let ran = await log.nodes
            for warning in warnings {
                let numbers = Self.numbers(warning)
                if warning.kind == .unreachable {
                    #expect(!ran.contains(numbers[0]), "\(sample)")
                } else if !ran.isDisjoint(with: numbers) {
                    #expect(error?.code == .recursionLimit, "\(sample)")
                    ends += 1
                }
            }
        }
        #expect(ends > 10)
    }
}

/// The nodes that ran.
private actor RunLog {
    private(set) var nodes: Set<Int> = []

    func add(_ node: Int) {
        nodes.insert(node)
    }
}
