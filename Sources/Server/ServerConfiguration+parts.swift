import SQLiteStore
import Scheduling
import Transport
import Web

extension ServerConfiguration {
    /// The settings as the transport takes them.
    var transport: TransportConfiguration {
        var transport = TransportConfiguration()
        transport.host = server.host
        transport.port = UInt16(clamping: server.port)
        transport.backend = lws.eventLoop == .libev ? .libev : .poll
        if let certificate = lws.tlsCertificate, let key = lws.tlsKey {
            transport.tls = .init(certificatePath: certificate, privateKeyPath: key)
        }
        transport.serverName = lws.serverString
        transport.readableHeaders += Web.Request.forwardingHeaders.map { $0.lowercased() }
        transport.limits.maximumConnections = lws.maximumConnections
        transport.limits.maximumBodyBytes = limits.maximumBodyBytes
        transport.limits.maximumMessageBytes = limits.maximumMessageBytes
        transport.limits.sendQueueBytes = limits.sendQueueBytes
        transport.limits.sendQueueMessages = limits.sendQueueMessages
        transport.limits.receiveQueueBytes = limits.receiveQueueBytes
        transport.limits.receiveQueueMessages = limits.receiveQueueMessages
        transport.timeouts.pingInterval = lws.pingInterval
        transport.timeouts.pongTimeout = lws.hangUpTimeout - lws.pingInterval
        transport.timeouts.slowConsumerTimeout = limits.slowConsumerTimeout
        transport.timeouts.responseTimeout = limits.responseTimeout
        transport.timeouts.closeTimeout = limits.closeTimeout
        transport.timeouts.keepAliveTimeout = lws.keepAliveTimeout
        transport.timeouts.networkTimeout = lws.timeout
        transport.timeouts.headTimeout = lws.headerIdleTimeout
        transport.library.serviceBufferBytes = lws.serviceBufferBytes
        transport.library.headerBytes = lws.maximumHeaderBytes
        transport.library.tcpKeepAliveSeconds = Int(lws.tcpKeepAliveTime.components.seconds)
        transport.library.tcpKeepAliveIntervalSeconds = Int(lws.tcpKeepAliveInterval.components.seconds)
        transport.library.tcpKeepAliveProbes = lws.tcpKeepAliveProbes
        return transport
    }

    /// The settings as the conversations take them.
    var scheduling: SchedulingConfiguration {
        var scheduling = SchedulingConfiguration()
        scheduling.defaultZone = conversation.timeZone
        scheduling.timeToLive = conversation.timeToLive
        scheduling.understandingTimeout = conversation.languageModelTimeout
        scheduling.maximumWaitingMessages = conversation.maximumWaitingMessages
        scheduling.workingHours = conversation.workingHoursStart..<conversation.workingHoursEnd
        return scheduling
    }

    /// The settings as the store takes them.
    var storage: StoreConfiguration {
        var storage = StoreConfiguration(path: store.path)
        storage.synchronous = store.synchronous
        storage.busyTimeoutSeconds = store.busyTimeout / .seconds(1)
        // The tasks of connections prefer event loops, which must not wait for a disk.
        storage.usesCallersThreads = false
        return storage
    }
}
