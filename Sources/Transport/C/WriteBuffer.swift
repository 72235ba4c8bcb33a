import CLibWebSockets

/// The bytes of one write, behind the room that the library puts a frame's header into.
///
/// One for each loop, used by its thread only, so that no write allocates.
@safe final class WriteBuffer {
    private static let ordinaryBytes = 65536
    private let headroom = shim_lws_pre()
    private var storage: UnsafeMutableRawBufferPointer

    init() {
        unsafe storage = .allocate(byteCount: Self.ordinaryBytes, alignment: 16)
    }

    deinit { unsafe storage.deallocate() }

    /// Copies the bytes behind the headroom and hands them to the body.
    func with<Result>(
        _ bytes: UnsafeRawBufferPointer,
        _ body: (UnsafeMutablePointer<UInt8>, Int) -> Result
    ) -> Result {
        let needed = headroom + bytes.count
        if unsafe needed > storage.count { replace(byteCount: needed) }
        defer { if unsafe storage.count > 1 << 20 { replace(byteCount: Self.ordinaryBytes) } }
        guard let base = unsafe storage.baseAddress else { preconditionFailure("the buffer is never empty") }
        let start = unsafe base + headroom
        if let source = bytes.baseAddress { unsafe start.copyMemory(from: source, byteCount: bytes.count) }
        return unsafe body(start.assumingMemoryBound(to: UInt8.self), bytes.count)
    }

    private func replace(byteCount: Int) {
        unsafe storage.deallocate()
        unsafe storage = .allocate(byteCount: byteCount, alignment: 16)
    }
}
