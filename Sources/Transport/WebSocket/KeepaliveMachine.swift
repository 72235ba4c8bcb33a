/// Asks a quiet peer, and gives up when it does not answer.
///
/// The ways out: resting → asking when the interval is over; asking → resting with a pong, given up without.
struct KeepaliveMachine: ~Copyable {
    /// What is due.
    enum Action {
        /// Nothing.
        case none
        /// Write a ping.
        case ping
        /// Close: the peer did not answer.
        case giveUp
    }

    private enum State {
        case resting(since: ContinuousClock.Instant)
        case asking(since: ContinuousClock.Instant)
        case givenUp
    }

    private let interval: Duration
    private let timeout: Duration
    private var state: State

    init(interval: Duration, timeout: Duration, now: ContinuousClock.Instant) {
        self.interval = interval
        self.timeout = timeout
        state = .resting(since: now)
    }

    /// Time has passed.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - isReading: Whether answers can be seen; while nothing is read the peer is not to blame.
    /// - Returns: What is due.
    mutating func ticked(_ now: ContinuousClock.Instant, isReading: Bool) -> Action {
        switch state {
        case .resting(let since):
            guard now - since >= interval else { return .none }
            state = .asking(since: now)
            return .ping
        case .asking(let since):
            if !isReading {
                state = .asking(since: now)
                return .none
            }
            guard now - since >= timeout else { return .none }
            state = .givenUp
            return .giveUp
        case .givenUp: return .none
        }
    }

    /// The peer has answered.
    mutating func ponged(_ now: ContinuousClock.Instant) {
        switch state {
        case .resting, .asking: state = .resting(since: now)
        case .givenUp: break
        }
    }
}
