import CLibWebSockets
import HTTPTypes
import Web

/// Reads a request's head out of the library's table, while the table exists: within HTTP and CONFIRM_UPGRADE.
@safe struct HeadReader {
    private let connection: OpaquePointer

    init(_ connection: OpaquePointer) {
        unsafe self.connection = connection
    }

    /// Everything the library shows.
    ///
    /// - Parameter readable: Names of fields that the library does not know, lower case.
    func head(readable: [String]) -> RequestHead {
        var head = RequestHead()
        for (token, method) in Self.methods where unsafe lws_hdr_total_length(connection, token) > 0 {
            head.method = method
            head.path = String(decoding: fragments(of: token).joined(), as: UTF8.self)
        }
        head.version = first(of: WSI_TOKEN_HTTP)
        head.queryFragments = fragments(of: WSI_TOKEN_HTTP_URI_ARGS)
        // After a last `&` the library makes up a slash, as it does for an empty path.
        if head.queryFragments.count > 1, head.queryFragments.last == [UInt8(ascii: "/")] {
            head.queryFragments.removeLast()
        }
        head.hosts = values(of: WSI_TOKEN_HOST)
        head.contentLengths = values(of: WSI_TOKEN_HTTP_CONTENT_LENGTH)
        head.socketVersions = values(of: WSI_TOKEN_VERSION)
        head.keys = values(of: WSI_TOKEN_KEY)
        head.hasTransferEncoding =
            unsafe lws_hdr_total_length(connection, WSI_TOKEN_HTTP_TRANSFER_ENCODING) > 0
        head.hasMalformedFieldName = hasBlankedName
        for (token, name) in Self.fields {
            for value in values(of: token) { head.fields.append(HTTPField(name: name, value: value)) }
        }
        for name in readable {
            guard let fieldName = HTTPField.Name(name), let value = custom(name) else { continue }
            head.fields.append(HTTPField(name: fieldName, value: value))
        }
        return head
    }

    private func first(of token: lws_token_indexes) -> String {
        values(of: token).first ?? ""
    }

    private func values(of token: lws_token_indexes) -> [String] {
        fragments(of: token).map { String(decoding: $0, as: UTF8.self) }
    }

    /// One array for each time a field came, or for each part of a query.
    private func fragments(of token: lws_token_indexes) -> [[UInt8]] {
        let total = Int(unsafe lws_hdr_total_length(connection, token))
        guard total > 0 else { return [] }
        var fragments: [[UInt8]] = []
        // -1 says that there is none of this index.
        while let fragment = unsafe copy(
            total,
            { unsafe lws_hdr_copy_fragment(connection, $0, $1, token, CInt(fragments.count)) }
        ) {
            fragments.append(fragment)
        }
        return fragments
    }

    private func custom(_ name: String) -> String? {
        // The name with its colon: without it this version finds nothing.
        let name = name + ":"
        let nameLength = CInt(name.utf8.count)
        let length = Int(unsafe lws_hdr_custom_length(connection, name, nameLength))
        guard length >= 0,
            let bytes = unsafe copy(
                length,
                { unsafe lws_hdr_custom_copy(connection, $0, $1, name, nameLength) }
            )
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
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

    /// White space before a colon makes a field unknown to the library, while a proxy may read it.
    private var hasBlankedName: Bool {
        for name in ["content-length", "transfer-encoding", "host", "connection", "upgrade"] {
            for blank in [" ", "\t"] {
                let text = name + blank + ":"
                if unsafe lws_hdr_custom_length(connection, text, CInt(text.utf8.count)) >= 0 { return true }
            }
        }
        return false
    }

    private static let methods: [(lws_token_indexes, String)] = [
        (WSI_TOKEN_GET_URI, "GET"), (WSI_TOKEN_POST_URI, "POST"), (WSI_TOKEN_PUT_URI, "PUT"),
        (WSI_TOKEN_PATCH_URI, "PATCH"), (WSI_TOKEN_DELETE_URI, "DELETE"), (WSI_TOKEN_HEAD_URI, "HEAD"),
        (WSI_TOKEN_OPTIONS_URI, "OPTIONS"),
    ]

    /// The fields that the library knows, with their names from its own table.
    private static let fields: [(lws_token_indexes, HTTPField.Name)] = {
        var fields: [(lws_token_indexes, HTTPField.Name)] = []
        for index in 0..<UInt32(WSI_TOKEN_COUNT.rawValue) {
            let token = lws_token_indexes(rawValue: index)
            guard let text = unsafe lws_token_to_string(token) else { continue }
            let name = unsafe String(cString: text)
            guard name.hasSuffix(":"), !name.hasPrefix(":"),
                let parsed = HTTPField.Name(String(name.dropLast()))
            else { continue }
            fields.append((token, parsed))
        }
        return fields
    }()
}
