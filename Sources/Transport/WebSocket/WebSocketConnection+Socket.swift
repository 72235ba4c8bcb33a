import Synchronization
import Web

extension WebSocketConnection: SocketInbox {
    nonisolated var messages: SocketMessages { SocketMessages(inbox: self) }

    nonisolated var isClosed: Bool { closedFlag.isSet }

    // MARK: - Receiving

    /// On the loop nothing switches: a message that is here is handed out, else the task waits where it is.
    nonisolated(nonsending) func nextMessage() async -> SocketMessage? {
        guard loopExecutor.isCurrent else { return await nextMessageFromElsewhere() }
        if isInboxReady.load(ordering: .relaxed) {
            switch takeOnLoop() {
            case .message(let message): return message
            case .end: return nil
            case .nothing: break
            }
        }
        // A handler for cancellation costs more than the wait; `cancelHandler` ends this one.
        if CurrentTask.identity == handlerIdentity.load(ordering: .relaxed) {
            return await Suspension.wait { waitOnLoop($0) }
        }
        return await withTaskCancellationHandler {
            await Suspension.wait { waitOnLoop($0) }
        } onCancel: {
            Task(executorPreference: loopExecutor.tasks) { await self.cancelWait() }
        }
    }

    private func nextMessageFromElsewhere() async -> SocketMessage? { await nextMessage() }

    private nonisolated func takeOnLoop() -> Inbox.Ready { assumeIsolated { $0.takeReady() } }

    private nonisolated func waitOnLoop(_ suspension: Suspension<SocketMessage?>) {
        assumeIsolated { connection in
            // The cancellation's own call may have come before there was anything to cancel.
            if Task.isCancelled { suspension.resume(nil) } else { connection.inbox.wait(suspension) }
        }
    }

    private func takeReady() -> Inbox.Ready {
        let ready = inbox.take()
        noteInbox()
        if !isReading, !inbox.isFull { setReading(true) }
        return ready
    }

    private func cancelWait() { inbox.cancelWait() }

    // MARK: - Sending

    /// On the loop, with room, the message is written or queued without suspending.
    nonisolated(nonsending) func send(_ message: SocketMessage) async throws(SocketError) {
        guard loopExecutor.isCurrent else { return try await sendFromElsewhere(message).get() }
        switch sendOnLoop(message) {
        case .sent: return
        case .closed: throw .closed
        case .full: try await waitToSend(message).get()
        }
    }

    private func sendFromElsewhere(_ message: SocketMessage) async -> Outbox.Result {
        switch sendNow(message) {
        case .sent: .success(())
        case .closed: .failure(.closed)
        case .full: await waitToSend(message)
        }
    }

    private nonisolated(nonsending) func waitToSend(_ message: SocketMessage) async -> Outbox.Result {
        let identifier = identifyOnLoop()
        return await withTaskCancellationHandler {
            await Suspension.wait { waitOnLoop(message, identifier, $0) }
        } onCancel: {
            Task(executorPreference: loopExecutor.tasks) { await self.cancelSend(identifier) }
        }
    }

    private enum SendOutcome {
        case sent, full, closed
    }

    private nonisolated func sendOnLoop(_ message: SocketMessage) -> SendOutcome {
        assumeIsolated { $0.sendNow(message) }
    }

    private nonisolated func identifyOnLoop() -> UInt64 { assumeIsolated { $0.outbox.identify() } }

    private nonisolated func waitOnLoop(
        _ message: SocketMessage,
        _ identifier: UInt64,
        _ suspension: Suspension<Outbox.Result>
    ) {
        assumeIsolated { connection in
            if Task.isCancelled {
                suspension.resume(.failure(.cancelled))
            } else {
                connection.outbox.wait(message, identifier: identifier, suspension: suspension)
            }
        }
    }

    private func sendNow(_ message: SocketMessage) -> SendOutcome {
        guard let handle, closing.isOpen else { return .closed }
        if !isBlocked, outbox.isEmpty {
            switch handle.write(message) {
            case .taken: break
            case .buffered: isBlocked = true
            case .failed:
                handle.cutSoon()
                return .closed
            }
            return .sent
        }
        guard outbox.append(message) else { return .full }
        if !isBlocked { handle.requestWritable() }
        return .sent
    }

    private func cancelSend(_ identifier: UInt64) { outbox.cancel(identifier) }

    // MARK: - Closing

    nonisolated(nonsending) func close(code: CloseCode, reason: String) async {
        await closeAndWait(code, reason)
    }

    private func closeAndWait(_ code: CloseCode, _ reason: String) async {
        guard handle != nil else { return }
        beginClose(code, reason: reason)
        await withCheckedContinuation { closeWaiters.append($0) }
    }
}
