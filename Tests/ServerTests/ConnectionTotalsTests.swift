import HTTPTypes
import TestSupport
import Testing
import Web

@testable import Server

struct `Totals over connections` {
    private func totals(_ counts: [Int]) -> ConnectionTotals {
        ConnectionTotals(
            counts.enumerated().map { index, count in
                let socket = FakeSocket(Request(method: .get, path: "/ws/abc"))
                let client = RegisteredClient(socket: socket, connectedAt: "t\(index)", messageCount: count)
                return (id: "c\(index)", client: client)
            }
        )
    }

    @Test(arguments: [
        ([], 0, 0), ([0], 0, 0), ([1, 2], 3, 1.5), ([1, 0, 0], 1, 0.33), ([1, 1, 0], 2, 0.67),
    ])
    func `messages are summed, and averaged with two decimals`(counts: [Int], sum: Int, average: Double) {
        let totals = totals(counts)
        #expect(totals.count == counts.count)
        #expect(totals.messages == sum)
        #expect(totals.averageMessages == average)
    }

    @Test func `the ten newest connections are listed, oldest first`() {
        #expect(totals([0, 0]).recent == ["t0", "t1"])
        #expect(totals(Array(repeating: 0, count: 12)).recent == (2..<12).map { "t\($0)" })
    }
}
