import Web

/// How a socket ends.
///
/// open → flushing when we close, peerClosing when the peer does, gone when the connection is lost; flushing → sent
/// when everything queued is written; all → gone.
struct ClosingMachine: ~Copyable {
    private static let maximumReasonBytes = 100

    private enum State {
        case open
        case flushing(CloseCode, [UInt8], since: ContinuousClock.Instant)
        case sent(since: ContinuousClock.Instant)
        case peerClosing
        case gone
    }

    private var state = State.open
    private let flag: ClosedFlag

    /// A machine that sets the flag as soon as the socket is no longer open.
    init(flag: ClosedFlag) { self.flag = flag }

    /// Whether messages go both ways.
    var isOpen: Bool {
        if case .open = state { true } else { false }
    }

    /// Whether queued messages may still be written.
    var mayWrite: Bool {
        switch state {
        case .open, .flushing: true
        case .sent, .peerClosing, .gone: false
        }
    }

    /// We close; the first reason counts.
    ///
    /// - Returns: Whether this was the first.
    mutating func begin(_ code: CloseCode, _ reason: String, at now: ContinuousClock.Instant) -> Bool {
        guard isOpen else { return false }
        flag.set()
        let code = code.isSendable ? code : .internalError
        state = .flushing(code, Self.cut(reason), since: now)
        return true
    }

    /// Everything queued is written.
    ///
    /// - Returns: What the close frame says, nil unless we close.
    mutating func flushed() -> (CloseCode, [UInt8])? {
        guard case .flushing(let code, let reason, let since) = state else { return nil }
        state = .sent(since: since)
        return (code, reason)
    }

    /// The peer's close frame came.
    mutating func peerClosed() {
        flag.set()
        switch state {
        case .open, .flushing: state = .peerClosing
        case .sent, .peerClosing, .gone: break
        }
    }

    /// The connection is gone.
    mutating func gone() {
        flag.set()
        state = .gone
    }

    /// Whether our closing takes too long: the peer does not read.
    func isOverdue(_ now: ContinuousClock.Instant, timeout: Duration) -> Bool {
        switch state {
        case .flushing(_, _, let since), .sent(let since): now - since >= timeout
        case .open, .peerClosing, .gone: false
        }
    }

    /// RFC 6455 §5.5: a control frame holds 125 bytes; no character is cut in two.
    private static func cut(_ reason: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for character in reason.unicodeScalars {
            let encoded = Array(String(character).utf8)
            if bytes.count + encoded.count > maximumReasonBytes { break }
            bytes += encoded
        }
        return bytes
    }
}
