import CLibWebSockets
import Glibc

/// What libwebsockets is told, and everything it keeps pointers to: it copies neither strings nor structures.
///
/// It must outlive the context. Used on the loop's thread only.
@safe final class LibrarySettings {
    private var strings: [UnsafeMutablePointer<CChar>] = unsafe []
    private let protocols: UnsafeMutablePointer<lws_protocols>
    private let policy: UnsafeMutablePointer<lws_retry_bo_t>
    private let foreignLoops: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    private let configuration: TransportConfiguration
    /// The name that `protocols[1]` bears; rewritten for each upgrade, see `Subprotocol`.
    let subprotocol = SubprotocolName()

    init(_ configuration: TransportConfiguration) {
        self.configuration = configuration
        unsafe protocols = .allocate(capacity: 3)
        unsafe protocols.initialize(repeating: lws_protocols(), count: 3)
        unsafe policy = .allocate(capacity: 1)
        unsafe policy.initialize(to: lws_retry_bo_t())
        unsafe foreignLoops = .allocate(capacity: 1)
        unsafe foreignLoops.initialize(to: nil)
        // A name with a colon can not be offered by a client.
        unsafe protocols[0].name = UnsafePointer(keep("meetingmuse:connection"))
        unsafe protocols[0].callback = connectionTrampoline
        unsafe protocols[1].name = UnsafePointer(subprotocol.pointer)
        unsafe protocols[1].callback = connectionTrampoline
        // The library's own ping and hang-up: a backstop behind ours, which must always be set (it times out half
        // frames).
        let patience = configuration.timeouts.pingInterval + configuration.timeouts.pongTimeout
        let seconds = UInt16(clamping: max(60, patience.components.seconds * 3))
        unsafe policy.pointee.secs_since_valid_ping = seconds
        unsafe policy.pointee.secs_since_valid_hangup = UInt16(clamping: Int(seconds) + 30)
    }

    deinit {
        for index in unsafe strings.indices { unsafe free(strings[index]) }
        unsafe protocols.deallocate()
        unsafe policy.deallocate()
        unsafe foreignLoops.deallocate()
    }

    /// Makes the context; nil when the library refuses.
    func makeContext(foreignLoop: OpaquePointer?, user: UnsafeMutableRawPointer) -> OpaquePointer? {
        var info = unsafe baseInfo()
        unsafe info.user = unsafe user
        unsafe info.options |= UInt64(LWS_SERVER_OPTION_EXPLICIT_VHOSTS)
        if let foreignLoop = unsafe foreignLoop {
            unsafe info.options |= UInt64(LWS_SERVER_OPTION_LIBEV)
            unsafe foreignLoops.pointee = UnsafeMutableRawPointer(foreignLoop)
            unsafe info.foreign_loops = foreignLoops
        }
        return unsafe lws_create_context(&info)
    }

    /// Makes the one virtual host, without a listener of the library's: it would bind all interfaces.
    func makeVirtualHost(in context: OpaquePointer?) -> OpaquePointer? {
        var info = unsafe baseInfo()
        unsafe info.port = CONTEXT_PORT_NO_LISTEN_SERVER
        unsafe info.vhost_name = UnsafePointer(keep("meetingmuse"))
        unsafe info.keepalive_timeout = Self.seconds(configuration.timeouts.keepAliveTimeout)
        if let tls = configuration.tls {
            unsafe info.ssl_cert_filepath = UnsafePointer(keep(tls.certificatePath))
            unsafe info.ssl_private_key_filepath = UnsafePointer(keep(tls.privateKeyPath))
            unsafe info.ssl_cipher_list = UnsafePointer(keep("ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL"))
            // SSL_OP_NO_TLSv1, _NO_TLSv1_1, _NO_RENEGOTIATION: TLS 1.2 or later, and no renegotiation.
            unsafe info.ssl_options_set = 0x0400_0000 | 0x1000_0000 | 0x4000_0000
        }
        return unsafe lws_create_vhost(context, &info)
    }

    private func baseInfo() -> lws_context_creation_info {
        var info = unsafe lws_context_creation_info()
        unsafe info.protocols = UnsafePointer(protocols)
        unsafe info.retry_and_idle_policy = UnsafePointer(policy)
        unsafe info.gid = -1
        unsafe info.uid = -1
        unsafe info.options = UInt64(LWS_SERVER_OPTION_VALIDATE_UTF8)
        if configuration.tls != nil {
            unsafe info.options |= UInt64(LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT)
        }
        // HTTP/2 of this version has memory errors that a peer can reach.
        unsafe info.alpn = UnsafePointer(keep("http/1.1"))
        unsafe info.pt_serv_buf_size = UInt32(configuration.library.serviceBufferBytes)
        unsafe info.max_http_header_data2 = UInt32(configuration.library.headerBytes)
        unsafe info.timeout_secs = UInt32(Self.seconds(configuration.timeouts.networkTimeout))
        unsafe info.timeout_secs_ah_idle = UInt32(Self.seconds(configuration.timeouts.headTimeout))
        return unsafe info
    }

    private func keep(_ text: String) -> UnsafeMutablePointer<CChar> {
        guard let copy = unsafe strdup(text) else { preconditionFailure("out of memory") }
        unsafe strings.append(copy)
        return unsafe copy
    }

    private static func seconds(_ duration: Duration) -> CInt {
        CInt(clamping: max(1, duration.components.seconds))
    }
}

/// The name that the library compares an offered subprotocol with, and echoes.
///
/// The library drops an upgrade that offers only names it does not know. So before it looks, the name is set to the
/// first that is offered; before it answers, to the chosen one, or to nothing for no `Sec-WebSocket-Protocol`.
/// SAFETY: the loop's thread writes and reads it, within one upgrade.
@safe final class SubprotocolName {
    /// The most bytes of a name; the library itself refuses 63.
    static let maximumBytes = 62

    let pointer: UnsafeMutablePointer<CChar>

    init() {
        unsafe pointer = .allocate(capacity: Self.maximumBytes + 1)
        unsafe pointer.initialize(repeating: 0, count: Self.maximumBytes + 1)
        set(":none")
    }

    deinit { unsafe pointer.deallocate() }

    func set(_ name: String) {
        var index = 0
        for byte in name.utf8.prefix(Self.maximumBytes) {
            unsafe pointer[index] = CChar(bitPattern: byte)
            index += 1
        }
        unsafe pointer[index] = 0
    }
}
