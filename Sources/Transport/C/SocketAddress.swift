import Glibc
import Web

/// The system's socket addresses, and options of a new connection.
enum SocketAddress {
    /// A numeric IPv4 or IPv6 address with a port.
    ///
    /// - Throws: `.invalidAddress`.
    static func parse(_ host: String, _ port: UInt16) throws(TransportError) -> (sockaddr_storage, socklen_t)
    {
        var storage = sockaddr_storage()
        var v4 = sockaddr_in()
        var v6 = sockaddr_in6()
        if unsafe inet_pton(AF_INET, host, &v4.sin_addr) == 1 {
            v4.sin_family = sa_family_t(AF_INET)
            v4.sin_port = port.bigEndian
            unsafe memcpy(&storage, &v4, MemoryLayout<sockaddr_in>.size)
            return (storage, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
        guard unsafe inet_pton(AF_INET6, host, &v6.sin6_addr) == 1 else { throw .invalidAddress(host) }
        v6.sin6_family = sa_family_t(AF_INET6)
        v6.sin6_port = port.bigEndian
        unsafe memcpy(&storage, &v6, MemoryLayout<sockaddr_in6>.size)
        return (storage, socklen_t(MemoryLayout<sockaddr_in6>.size))
    }

    /// The port that a socket is bound to.
    static func localPort(of descriptor: CInt) -> UInt16 {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        unsafe withUnsafeMutablePointer(to: &storage) { pointer in
            _ = unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe getsockname(descriptor, address, &length)
            }
        }
        return peer(storage).port
    }

    /// What the system says about the other end.
    static func peer(_ storage: sockaddr_storage) -> PeerAddress {
        var storage = storage
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let port: UInt16
        if storage.ss_family == sa_family_t(AF_INET) {
            var v4 = sockaddr_in()
            unsafe memcpy(&v4, &storage, MemoryLayout<sockaddr_in>.size)
            unsafe inet_ntop(AF_INET, &v4.sin_addr, &text, socklen_t(INET6_ADDRSTRLEN))
            port = UInt16(bigEndian: v4.sin_port)
        } else {
            var v6 = sockaddr_in6()
            unsafe memcpy(&v6, &storage, MemoryLayout<sockaddr_in6>.size)
            unsafe inet_ntop(AF_INET6, &v6.sin6_addr, &text, socklen_t(INET6_ADDRSTRLEN))
            port = UInt16(bigEndian: v6.sin6_port)
        }
        let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return PeerAddress(host: String(decoding: bytes, as: UTF8.self), port: port)
    }

    /// No delay for small frames, and TCP's own questions to a silent peer.
    static func configure(_ descriptor: CInt, _ library: TransportConfiguration.Library) {
        set(descriptor, CInt(IPPROTO_TCP), TCP_NODELAY, 1)
        guard library.tcpKeepAliveSeconds > 0 else { return }
        set(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1)
        set(descriptor, CInt(IPPROTO_TCP), TCP_KEEPIDLE, CInt(library.tcpKeepAliveSeconds))
        set(descriptor, CInt(IPPROTO_TCP), TCP_KEEPINTVL, CInt(library.tcpKeepAliveIntervalSeconds))
        set(descriptor, CInt(IPPROTO_TCP), TCP_KEEPCNT, CInt(library.tcpKeepAliveProbes))
    }

    private static func set(_ descriptor: CInt, _ level: CInt, _ option: CInt, _ value: CInt) {
        var value = value
        unsafe setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<CInt>.size))
    }
}
