import Testing

@testable import StateGraph

@Suite struct RetryIntervalTests {
    @Test func `waits grow by the factor up to the longest`() {
        let policy = RetryPolicy(
            initialInterval: .milliseconds(500),
            backoffFactor: 3,
            maximumInterval: .seconds(10),
            hasJitter: false
        )
        let waits = (1...5).map { policy.interval(after: $0) }
        #expect(
            waits == [
                .milliseconds(500), .milliseconds(1500), .milliseconds(4500), .seconds(10), .seconds(10),
            ]
        )
        #expect(policy.interval(after: .max) == .seconds(10))
    }

    @Test func `jitter adds less than a second`() {
        let policy = RetryPolicy(initialInterval: .seconds(1))
        for _ in 0..<100 {
            let wait = policy.interval(after: 1)
            #expect(wait >= .seconds(1) && wait < .seconds(2))
        }
    }
}
