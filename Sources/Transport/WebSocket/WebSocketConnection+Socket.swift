import Web

extension WebSocketConnection: SocketInbox {
    nonisolated var messages: SocketMessages { SocketMessages(inbox: self) }

    nonisolated var isClosed: Bool { closedFlag.isSet }

    // MARK: - Receiving

    /// On the loop a message that is here already is handed out without suspending.
    nonisolated(nonsending) func nextMessage() async -> SocketMessage? {
        if loopExecutor.isCurrent {
            switch takeOnLoop() {
            case .message(let message): return message
            case .end: return nil
            case .nothing: break
            }
        }
        return await waitForMessage()
    }

    private nonisolated func takeOnLoop() -> Inbox.Ready { assumeIsolated { $0.takeReady() } }

    private func takeReady() -> Inbox.Ready {
        let ready = inbox.take()
        if !isReading, !inbox.isFull { setReading(true) }
        return ready
    }

    private func waitForMessage() async -> SocketMessage? {
        switch takeReady() {
        case .message(let message): return message
        case .end: return nil
        case .nothing: break
        }
        core.counters.waiters.increment()
        defer { core.counters.waiters.decrement() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled { continuation.resume(returning: nil) } else { inbox.wait(continuation) }
            }
        } onCancel: {
            Task(executorPreference: loopExecutor) { await self.cancelWaitForMessage() }
        }
    }

    private func cancelWaitForMessage() { inbox.cancelWait() }

    // MARK: - Sending

    /// On the loop, with room, the message is written or queued without suspending.
    nonisolated(nonsending) func send(_ message: SocketMessage) async throws(SocketError) {
        if loopExecutor.isCurrent {
            switch sendOnLoop(message) {
            case .sent: return
            case .closed: throw .closed
            case .full: break
            }
        }
        try await waitToSend(message).get()
    }

    private enum SendOutcome {
        case sent, full, closed
    }

    private nonisolated func sendOnLoop(_ message: SocketMessage) -> SendOutcome {
        assumeIsolated { $0.sendNow(message) }
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

    private func waitToSend(_ message: SocketMessage) async -> Outbox.Result {
        switch sendNow(message) {
        case .sent: return .success(())
        case .closed: return .failure(.closed)
        case .full: break
        }
        let identifier = outbox.identify()
        core.counters.waiters.increment()
        defer { core.counters.waiters.decrement() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled {
                    continuation.resume(returning: .failure(.cancelled))
                } else {
                    outbox.wait(message, identifier: identifier, continuation: continuation)
                }
            }
        } onCancel: {
            Task(executorPreference: loopExecutor) { await self.cancelSend(identifier) }
        }
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
