import Testing

@testable import StateGraph

/// The decisions about a thread's runs, as a script: what comes in, and what is to be done.
@Suite struct PolicyMachineTests {
    private let start = ContinuousClock.now

    private static func limits(
        running: Int = 10,
        waiting: Int = 3,
        inAll: Int = 100,
        merged: Int = 3,
        window: Duration = .zero
    ) -> RunQueueMachine.Limits {
        RunQueueMachine.Limits(
            running: running,
            waiting: waiting,
            waitingInAll: inAll,
            merged: merged,
            window: window
        )
    }

    private func at(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }

    @Test(arguments: RunPolicy.allCases)
    func `whatever its policy, a run on an idle thread starts at once`(_ policy: RunPolicy) throws {
        var machine = RunQueueMachine(Self.limits())
        #expect(
            try machine.submitted(1, thread: "a", policy: policy, at: start) == [.start([1], thread: "a")]
        )
        #expect(machine.ended("a", at: start) == [.settle([1], .result, thread: "a")])
        let isEmpty = machine.isEmpty
        #expect(isEmpty)
    }

    @Test func `a busy thread refuses a run that does not want to wait, and stays as it is`() throws {
        var machine = RunQueueMachine(Self.limits(running: 1))
        _ = try machine.submitted(1, thread: "a", policy: .reject, at: start)
        #expect(machine.refusal(2, "a", .reject, at: start) == .busy)
        // A run that waits for a place makes its thread busy as well.
        #expect(try machine.submitted(3, thread: "b", policy: .reject, at: start) == [])
        #expect(machine.refusal(4, "b", .reject, at: start) == .busy)
        let counts = (machine.runningCount, machine.waitingCount)
        #expect(counts == (1, 1))
    }

    @Test func `runs that wait start in the order of submission, one at a time, up to a bound`() throws {
        var machine = RunQueueMachine(Self.limits(waiting: 2))
        _ = try machine.submitted(1, thread: "a", policy: .enqueue, at: start)
        #expect(try machine.submitted(2, thread: "a", policy: .enqueue, at: start) == [])
        #expect(try machine.submitted(3, thread: "a", policy: .enqueue, at: start) == [])
        #expect(machine.refusal(4, "a", .enqueue, at: start) == .full)
        let ended = machine.ended("a", at: start)
        #expect(ended == [.settle([1], .result, thread: "a"), .start([2], thread: "a")])
        #expect(try machine.submitted(5, thread: "a", policy: .enqueue, at: start) == [])
        #expect(machine.queue("a", at: start).map(\.id) == [2, 3, 5])
    }

    @Test func `runs that wait on all threads are bounded together`() throws {
        var machine = RunQueueMachine(Self.limits(running: 1, inAll: 2))
        _ = try machine.submitted(1, thread: "a", policy: .enqueue, at: start)
        _ = try machine.submitted(2, thread: "b", policy: .enqueue, at: start)
        _ = try machine.submitted(3, thread: "c", policy: .enqueue, at: start)
        #expect(machine.refusal(4, "d", .enqueue, at: start) == .full)
        #expect(machine.refusal(4, "d", .interrupt, at: start) == .full)
        // One that only takes the place of another that waits is no more than before.
        _ = machine.ended("a", at: start)
        _ = try machine.submitted(5, thread: "b", policy: .interrupt, at: start)
        _ = try machine.submitted(6, thread: "b", policy: .interrupt, at: start)
        #expect(machine.queue("b", at: start).map(\.id) == [2, 6])
    }

    @Test func `threads run side by side up to a limit, and then in the order in which they came`() throws {
        var machine = RunQueueMachine(Self.limits(running: 2))
        #expect(try machine.submitted(1, thread: "a", policy: .enqueue, at: start).count == 1)
        #expect(try machine.submitted(2, thread: "b", policy: .enqueue, at: start).count == 1)
        #expect(try machine.submitted(3, thread: "c", policy: .enqueue, at: start) == [])
        #expect(try machine.submitted(4, thread: "d", policy: .enqueue, at: start) == [])
        #expect(try machine.submitted(5, thread: "b", policy: .enqueue, at: start) == [])
        #expect(
            machine.ended("b", at: start) == [
                .settle([2], .result, thread: "b"), .start([3], thread: "c"),
            ]
        )
        #expect(machine.ended("a", at: start).last == .start([4], thread: "d"))
        #expect(machine.ended("c", at: start).last == .start([5], thread: "b"))
    }

    @Test func `a run that interrupts cancels the running one and goes before those that wait`() throws {
        var machine = RunQueueMachine(Self.limits())
        _ = try machine.submitted(1, thread: "a", policy: .enqueue, at: start)
        _ = try machine.submitted(2, thread: "a", policy: .enqueue, at: start)
        let actions = try machine.submitted(3, thread: "a", policy: .interrupt, at: start)
        #expect(actions == [.cancel(thread: "a")])
        #expect(machine.queue("a", at: start).map(\.phase) == [.stopping, .waiting, .waiting])
        let ended = machine.ended("a", at: start)
        #expect(ended == [.settle([1], .superseded, thread: "a"), .start([3], thread: "a")])
        #expect(machine.ended("a", at: start).last == .start([2], thread: "a"))
    }

    @Test func `a second interruption takes the place of the first one that has not begun`() throws {
        var machine = RunQueueMachine(Self.limits())
        _ = try machine.submitted(1, thread: "a", policy: .enqueue, at: start)
        _ = try machine.submitted(2, thread: "a", policy: .interrupt, at: start)
        // The run is being cancelled already.
        let actions = try machine.submitted(3, thread: "a", policy: .interrupt, at: start)
        #expect(actions == [.settle([2], .overtaken, thread: "a")])
        #expect(machine.ended("a", at: start).last == .start([3], thread: "a"))
    }

    @Test func `a rollback takes back what the run wrote before anything else starts`() throws {
        var machine = RunQueueMachine(Self.limits())
        _ = try machine.submitted(1, thread: "a", policy: .enqueue, at: start)
        #expect(
            try machine.submitted(2, thread: "a", policy: .rollback, at: start) == [.cancel(thread: "a")]
        )
        #expect(machine.ended("a", at: start) == [.rollBack(thread: "a")])
        #expect(machine.queue("a", at: start).map(\.phase) == [.rollingBack, .waiting])
        // Nothing that comes now changes what happens to it.
        #expect(try machine.submitted(3, thread: "a", policy: .enqueue, at: start) == [])
        #expect(machine.cancelled(1, at: start) == [])
        let actions = machine.rolledBack("a", succeeded: true, at: start)
        #expect(actions == [.settle([1], .rolledBack, thread: "a"), .start([2], thread: "a")])
    }

    @Test func `a rollback that another interruption overtakes is done all the same`() throws {
        var machine = RunQueueMachine(Self.limits())
        _ = try machine.submitted(1, thread: "a", policy: .enqueue, at: start)
        _ = try machine.submitted(2, thread: "a", policy: .rollback, at: start)
        _ = try machine.submitted(3, thread: "a", policy: .interrupt, at: start)
        #expect(machine.ended("a", at: start) == [.rollBack(thread: "a")])
        _ = machine.cancelled(3, at: start)
        #expect(
            machine.rolledBack("a", succeeded: true, at: start) == [.settle([1], .rolledBack, thread: "a")]
        )
        let isEmpty = machine.isEmpty
        #expect(isEmpty)
    }

    @Test func `an interruption that becomes a rollback takes back what was written`() throws {
        var machine = RunQueueMachine(Self.limits())
        _ = try machine.submitted(1, thread: "a", policy: .enqueue, at: start)
        _ = try machine.submitted(2, thread: "a", policy: .interrupt, at: start)
        _ = try machine.submitted(3, thread: "a", policy: .rollback, at: start)
        #expect(machine.ended("a", at: start) == [.rollBack(thread: "a")])
    }

    @Test func `a run whose rollback failed keeps what it wrote, and the one that asked never starts`() throws
    {
        var machine = RunQueueMachine(Self.limits())
        _ = try machine.submitted(1, thread: "a", policy: .enqueue, at: start)
        _ = try machine.submitted(2, thread: "a", policy: .enqueue, at: start)
        _ = try machine.submitted(3, thread: "a", policy: .rollback, at: start)
        _ = machine.ended("a", at: start)
        #expect(
            machine.rolledBack("a", succeeded: false, at: start) == [
                .settle([1], .superseded, thread: "a"), .settle([3], .rollbackFailed, thread: "a"),
                .start([2], thread: "a"),
            ]
        )
    }

    @Test func `inputs that arrive while a run is running become the next one`() throws {
        var machine = RunQueueMachine(Self.limits())
        _ = try machine.submitted(1, thread: "a", policy: .enqueue, at: start)
        for id: UInt64 in 2...4 {
            #expect(try machine.submitted(RunID(id), thread: "a", policy: .merge, at: start) == [])
        }
        // The run is full; the next input begins another.
        #expect(try machine.submitted(5, thread: "a", policy: .merge, at: start) == [])
        #expect(machine.queue("a", at: start).map(\.merged) == [[1], [2, 3, 4], [5]])
        #expect(machine.ended("a", at: start).last == .start([2, 3, 4], thread: "a"))
        let ended = machine.ended("a", at: start)
        #expect(ended == [.settle([2, 3, 4], .result, thread: "a"), .start([5], thread: "a")])
    }

    @Test func `an input does not overtake a run that came before it`() throws {
        var machine = RunQueueMachine(Self.limits())
        _ = try machine.submitted(1, thread: "a", policy: .merge, at: start)
        _ = try machine.submitted(2, thread: "a", policy: .merge, at: start)
        _ = try machine.submitted(3, thread: "a", policy: .enqueue, at: start)
        _ = try machine.submitted(4, thread: "a", policy: .merge, at: start)
        #expect(machine.queue("a", at: start).map(\.merged) == [[1], [2], [3], [4]])
    }

    @Test func `inputs that arrive within a window become one run when it ends`() throws {
        var machine = RunQueueMachine(Self.limits(window: .seconds(5)))
        #expect(
            try machine.submitted(1, thread: "a", policy: .merge, at: start) == [
                .wake(thread: "a", at: at(5))
            ]
        )
        #expect(try machine.submitted(2, thread: "a", policy: .merge, at: at(4)) == [])
        #expect(machine.queue("a", at: at(4)).map(\.phase) == [.gathering])
        #expect(machine.refusal(9, "a", .reject, at: at(4)) == .busy)
        #expect(machine.woken("a", at: at(5)) == [.start([1, 2], thread: "a")])
        // The next window begins with the first input after it.
        #expect(try machine.submitted(3, thread: "a", policy: .merge, at: at(6)) == [])
        #expect(machine.ended("a", at: at(7)).last == .wake(thread: "a", at: at(11)))
        #expect(machine.woken("a", at: at(11)) == [.start([3], thread: "a")])
    }

    @Test func `a window ends early when no more inputs fit`() throws {
        var machine = RunQueueMachine(Self.limits(merged: 2, window: .seconds(5)))
        _ = try machine.submitted(1, thread: "a", policy: .merge, at: start)
        #expect(
            try machine.submitted(2, thread: "a", policy: .merge, at: at(1)) == [.start([1, 2], thread: "a")]
        )
        // The window's end has nothing left to do.
        #expect(machine.woken("a", at: at(5)) == [])
    }

    @Test func `an interruption does not wait for a window`() throws {
        var machine = RunQueueMachine(Self.limits(window: .seconds(5)))
        _ = try machine.submitted(1, thread: "a", policy: .merge, at: start)
        #expect(
            try machine.submitted(2, thread: "a", policy: .interrupt, at: start) == [.start([2], thread: "a")]
        )
        #expect(machine.ended("a", at: at(1)) == [.settle([2], .result, thread: "a")])
        #expect(machine.woken("a", at: at(5)) == [.start([1], thread: "a")])
    }

    @Test func `a cancelled submission no longer waits, and those behind it move up`() throws {
        var machine = RunQueueMachine(Self.limits(window: .seconds(5)))
        _ = try machine.submitted(1, thread: "a", policy: .merge, at: start)
        _ = try machine.submitted(2, thread: "a", policy: .enqueue, at: start)
        let actions = machine.cancelled(1, at: start)
        #expect(actions == [.settle([1], .dropped, thread: "a"), .start([2], thread: "a")])
        #expect(machine.cancelled(1, at: start) == [])
        #expect(machine.cancelled(2, at: start) == [.cancel(thread: "a")])
        #expect(machine.cancelled(2, at: start) == [])
        #expect(machine.ended("a", at: start) == [.settle([2], .cancelled, thread: "a")])
    }

    @Test func `of merged inputs each can be cancelled without the others`() throws {
        var machine = RunQueueMachine(Self.limits())
        _ = try machine.submitted(1, thread: "a", policy: .enqueue, at: start)
        for id: UInt64 in 2...4 {
            _ = try machine.submitted(RunID(id), thread: "a", policy: .merge, at: start)
        }
        #expect(machine.cancelled(2, at: start) == [.settle([2], .dropped, thread: "a")])
        #expect(machine.queue("a", at: start).map(\.id) == [1, 3])
        _ = machine.ended("a", at: start)
        // It runs for the other one now.
        #expect(machine.cancelled(3, at: start) == [.settle([3], .dropped, thread: "a")])
        #expect(machine.cancelled(4, at: start) == [.cancel(thread: "a")])
        #expect(machine.ended("a", at: start) == [.settle([4], .cancelled, thread: "a")])
    }

    @Test func `a thread whose submissions were cancelled while it stood in line leaves no trace`() throws {
        var machine = RunQueueMachine(Self.limits(running: 1))
        _ = try machine.submitted(1, thread: "a", policy: .enqueue, at: start)
        for id: UInt64 in 2...200 {
            _ = try machine.submitted(RunID(id), thread: "b", policy: .enqueue, at: start)
            #expect(machine.cancelled(RunID(id), at: start).count == 1)
        }
        _ = try machine.submitted(201, thread: "b", policy: .enqueue, at: start)
        _ = try machine.submitted(202, thread: "c", policy: .enqueue, at: start)
        let line = machine.lineLength
        #expect(line < 30)
        #expect(machine.ended("a", at: start).last == .start([201], thread: "b"))
        #expect(machine.ended("b", at: start).last == .start([202], thread: "c"))
    }

    @Test func `a closed queue drops what waits, cancels what runs, and takes nothing`() throws {
        var machine = RunQueueMachine(Self.limits(running: 1))
        _ = try machine.submitted(1, thread: "b", policy: .enqueue, at: start)
        _ = try machine.submitted(2, thread: "b", policy: .enqueue, at: start)
        _ = try machine.submitted(3, thread: "a", policy: .enqueue, at: start)
        #expect(
            machine.closed() == [
                .settle([3], .dropped, thread: "a"), .settle([2], .dropped, thread: "b"),
                .cancel(thread: "b"),
            ]
        )
        #expect(machine.refusal(4, "c", .enqueue, at: start) == .closed)
        #expect(machine.ended("b", at: start) == [.settle([1], .cancelled, thread: "b")])
        let (isEmpty, counts) = (machine.isEmpty, (machine.runningCount, machine.waitingCount))
        #expect(isEmpty)
        #expect(counts == (0, 0))
    }
}

extension RunQueueMachine {
    /// Why a submission is not taken, nil if it is.
    fileprivate mutating func refusal(
        _ id: RunID,
        _ thread: String,
        _ policy: RunPolicy,
        at now: ContinuousClock.Instant
    ) -> Refusal? {
        do throws(Refusal) {
            _ = try submitted(id, thread: thread, policy: policy, at: now)
            return nil
        } catch {
            return error
        }
    }
}
