import Glibc

/// A TCP client that sends and shows bytes as they are, so that tests can break the rules. Calls block, for at most
/// ten seconds.
///
/// SAFETY: plain system calls on buffers that outlive each call; tests only.
final class RawClient {
    private(set) var descriptor: CInt
    private var received: [UInt8] = []

    /// Connects to 127.0.0.1.
    init(port: UInt16, receiveBufferBytes: CInt? = nil) throws {
        descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        if var bytes = receiveBufferBytes {
            unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &bytes, socklen_t(MemoryLayout<CInt>.size))
        }
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        unsafe setsockopt(
            descriptor,
            SOL_SOCKET,
            SO_RCVTIMEO,
            &patience,
            socklen_t(MemoryLayout<timeval>.size)
        )
        unsafe setsockopt(
            descriptor,
            SOL_SOCKET,
            SO_SNDTIMEO,
            &patience,
            socklen_t(MemoryLayout<timeval>.size)
        )
        var yes: CInt = 1
        unsafe setsockopt(
            descriptor,
            CInt(IPPROTO_TCP),
            TCP_NODELAY,
            &yes,
            socklen_t(MemoryLayout<CInt>.size)
        )
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let status = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else {
            close()
            throw RawClientError.cannotConnect
        }
    }

    deinit { close() }

    /// Closes; with unread bytes the peer sees a reset.
    func close() {
        if descriptor >= 0 { Glibc.close(descriptor) }
        descriptor = -1
    }

    /// Resets the connection.
    func reset() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        unsafe setsockopt(
            descriptor,
            SOL_SOCKET,
            SO_LINGER,
            &linger,
            socklen_t(MemoryLayout<Glibc.linger>.size)
        )
        close()
    }

    /// Ends our side only.
    func endSending() { shutdown(descriptor, CInt(SHUT_WR)) }

    /// Sends everything.
    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.send(
                    descriptor,
                    buffer.baseAddress.map { unsafe $0 + sent },
                    buffer.count - sent,
                    0x4000
                )
            }
            guard count > 0 else { throw RawClientError.lost }
            sent += count
        }
    }

    /// Sends what fits without waiting; the number of bytes that did.
    func sendWhatFits(_ bytes: [UInt8]) -> Int {
        unsafe bytes.withUnsafeBytes {
            unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_DONTWAIT) | 0x4000)
        }
    }

    /// Sends text.
    func send(_ text: String) throws { try send(Array(text.utf8)) }

    /// Exactly so many bytes.
    func receive(_ count: Int) throws -> [UInt8] {
        while received.count < count {
            guard try receiveMore() else { throw RawClientError.ended }
        }
        defer { received.removeFirst(count) }
        return Array(received.prefix(count))
    }

    /// Bytes up to and including a mark.
    func receive(through mark: String) throws -> String {
        let mark = Array(mark.utf8)
        while true {
            if received.count >= mark.count {
                for end in mark.count...received.count
                where received[(end - mark.count)..<end].elementsEqual(mark) {
                    return String(decoding: try receive(end), as: UTF8.self)
                }
            }
            guard try receiveMore() else { throw RawClientError.ended }
        }
    }

    /// All bytes to the end of the connection; a reset counts as an end.
    func receiveToEnd() throws -> [UInt8] {
        while (try? receiveMore()) ?? false {}
        defer { received = [] }
        return received
    }

    /// Whether the peer has ended and nothing is left to read.
    func hasEnded() throws -> Bool { try received.isEmpty && !receiveMore() }

    private func receiveMore() throws -> Bool {
        let before = received.count
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = unsafe buffer.withUnsafeMutableBytes {
            unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
        }
        if count < 0 { throw errno == ECONNRESET ? RawClientError.reset : RawClientError.timedOut }
        received.append(contentsOf: buffer[..<count])
        return received.count > before
    }
}

/// What a test's client runs into.
enum RawClientError: Error {
    case cannotConnect, lost, ended, reset, timedOut, unexpected(String)
}
