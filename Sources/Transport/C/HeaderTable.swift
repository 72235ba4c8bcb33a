import CLibWebSockets

/// The library's table of a request's head, which exists within HTTP and CONFIRM_UPGRADE only.
@safe struct HeaderTable {
    /// The library's own names: `get `, `host:`, `http/1.1 `, `uri-args`; a row is known by its place here.
    static let names: [String] = (0..<WSI_TOKEN_COUNT.rawValue).map { index in
        guard let name = unsafe lws_token_to_string(lws_token_indexes(index)) else { return "" }
        return unsafe String(cString: name)
    }

    private let connection: OpaquePointer

    init(_ connection: OpaquePointer) { unsafe self.connection = connection }

    /// The rows that are there: a value for each time a field came, or for each part of a query.
    func forEachRow(_ body: (Int, [[UInt8]]) -> Void) {
        for index in Self.names.indices {
            let token = lws_token_indexes(UInt32(index))
            let total = Int(unsafe lws_hdr_total_length(connection, token))
            guard total > 0 else { continue }
            var values: [[UInt8]] = []
            // -1 says that there is none of this number.
            while let value = unsafe copy(
                total,
                { unsafe lws_hdr_copy_fragment(connection, $0, $1, token, CInt(values.count)) }
            ) {
                values.append(value)
            }
            body(index, values)
        }
    }

    /// A field that the library does not know.
    ///
    /// - Parameter name: In lower case and with its colon: without it this version finds nothing.
    /// - Returns: Its value, nil when it is not there.
    func custom(_ name: String) -> [UInt8]? {
        let nameLength = CInt(name.utf8.count)
        let length = Int(unsafe lws_hdr_custom_length(connection, name, nameLength))
        guard length >= 0 else { return nil }
        return unsafe copy(length) { unsafe lws_hdr_custom_copy(connection, $0, $1, name, nameLength) }
    }

    /// A buffer with some room more: lengths and copies of this version disagree at times.
    private func copy(_ length: Int, _ body: (UnsafeMutablePointer<CChar>, CInt) -> CInt) -> [UInt8]? {
        let capacity = length + 16
        return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
            guard let base = buffer.baseAddress else { return nil }
            let copied = Int(unsafe body(base, CInt(capacity)))
            guard copied >= 0 else { return nil }
            // SAFETY: the library wrote `copied` bytes, fewer than `capacity`.
            return unsafe [UInt8](UnsafeRawBufferPointer(start: base, count: min(copied, capacity)))
        }
    }
}
