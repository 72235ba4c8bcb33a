import CLibWebSockets
import Glibc
import Web

/// Sockets of the system, by their descriptors.
enum SystemSocket {
    /// What accepting came to.
    enum Accepted {
        case connection(CInt, PeerAddress)
        case nobody, retry, noDescriptor
    }

    /// Binds exactly one numeric address and listens.
    ///
    /// - Throws: `.invalidAddress`, `.cannotBind`.
    static func listen(_ host: String, _ port: UInt16) throws(TransportError) -> CInt {
        var hints = unsafe addrinfo()
        unsafe hints.ai_flags = CInt(AI_NUMERICHOST | AI_NUMERICSERV)
        unsafe hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host, "\(port)", &hints, &found) == 0, let info = unsafe found?.pointee
        else {
            throw .invalidAddress(host)
        }
        // SAFETY: made by getaddrinfo above, used within this call only.
        defer { unsafe freeaddrinfo(found) }
        let kind = CInt(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = unsafe socket(info.ai_family, kind, 0)
        set(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
        guard unsafe bind(descriptor, info.ai_addr, info.ai_addrlen) == 0,
            Glibc.listen(descriptor, SOMAXCONN) == 0
        else {
            let reason = unsafe String(cString: strerror(errno))
            close(descriptor)
            throw .cannotBind(host, port, reason: reason)
        }
        return descriptor
    }

    /// The next of those who knock.
    static func accept(_ listener: CInt) -> Accepted {
        var storage = sockaddr_storage()
        let descriptor = unsafe withAddress(&storage) {
            unsafe accept4(listener, $0, $1, CInt(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue))
        }
        if descriptor >= 0 { return .connection(descriptor, describe(&storage)) }
        switch errno {
        case EMFILE, ENFILE: return .noDescriptor
        case EINTR, ECONNABORTED: return .retry
        default: return .nobody
        }
    }

    /// The port that a socket is bound to.
    static func localPort(of descriptor: CInt) -> UInt16 {
        var storage = sockaddr_storage()
        _ = unsafe withAddress(&storage) { unsafe getsockname(descriptor, $0, $1) }
        return describe(&storage).port
    }

    /// A descriptor to give up in need.
    static func openSpare() -> CInt { unsafe open("/dev/null", O_RDONLY | O_CLOEXEC) }

    static func close(_ descriptor: CInt) {
        if descriptor >= 0 { Glibc.close(descriptor) }
    }

    /// Small frames go at once.
    static func disableDelay(_ descriptor: CInt) { set(descriptor, CInt(IPPROTO_TCP), TCP_NODELAY, 1) }

    /// TCP asks a silent peer; the times are in seconds.
    static func enableKeepAlive(_ descriptor: CInt, idle: Int, interval: Int, probes: Int) {
        set(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1)
        set(descriptor, CInt(IPPROTO_TCP), TCP_KEEPIDLE, idle)
        set(descriptor, CInt(IPPROTO_TCP), TCP_KEEPINTVL, interval)
        set(descriptor, CInt(IPPROTO_TCP), TCP_KEEPCNT, probes)
    }

    private static func set(_ descriptor: CInt, _ level: CInt, _ option: CInt, _ value: Int) {
        var value = CInt(clamping: value)
        unsafe setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<CInt>.size))
    }

    private static func describe(_ storage: inout sockaddr_storage) -> PeerAddress {
        var host = [CChar](repeating: 0, count: 64), port = [CChar](repeating: 0, count: 8)
        _ = unsafe withAddress(&storage) {
            unsafe getnameinfo($0, $1.pointee, &host, 64, &port, 8, CInt(NI_NUMERICHOST | NI_NUMERICSERV))
        }
        return PeerAddress(host: text(host), port: UInt16(text(port)) ?? 0)
    }

    private static func text(_ characters: [CChar]) -> String {
        String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func withAddress(
        _ storage: inout sockaddr_storage,
        _ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> CInt
    ) -> CInt {
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return unsafe withUnsafeMutablePointer(to: &storage) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, &length) }
        }
    }
}
