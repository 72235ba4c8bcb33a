internal import CJansson

/// A text that jansson has read, or a tree built for reading, and its memory.
///
/// It owns every `json_t` in it: they lie in its arena and go with it. Nodes hold their document.
///
/// SAFETY: the tree is never changed after `init`, and `value` lies in `arena`.
@safe
final class JSONDocument: JSONPlace {
    /// The limits that it was read within.
    let limits: JSONLimits
    private let arena: Arena
    private let value: UnsafeMutablePointer<json_t>

    /// The outermost value.
    var root: JSONNode { unsafe JSONNode(value, in: self) }

    /// The bytes that the document's arena has taken beyond the chunk that every thread keeps.
    var extraBytes: Int { arena.extraBytes }

    /// Reads a text within limits.
    ///
    /// - Throws: every code that can come from a text itself, with its position.
    init(parsing text: Span<UInt8>, limits: JSONLimits) throws(JSONError) {
        try JSONShape.check(text, limits: limits)
        // JSON_DECODE_ANY: a scalar is a text too. JSON_ALLOW_NUL: Swift strings can hold U+0000.
        var flags = JSON_DECODE_ANY | JSON_ALLOW_NUL
        if limits.duplicateKeys == .reject { flags |= JSON_REJECT_DUPLICATES }
        let arena = Arena()
        var failure = json_error_t()
        let value = unsafe arena.whileCurrent {
            unsafe text.withUnsafeBytes { bytes in
                unsafe json_loadb(bytes.baseAddress ?? emptyText, bytes.count, Int(flags), &failure)
            }
        }
        guard let value = unsafe value else { throw JSONError.reading(text, failed: failure) }
        self.arena = arena
        self.limits = limits
        unsafe self.value = value
        super.init()
    }

    /// Builds a tree from a value, so that one decoder serves texts and values alike.
    ///
    /// - Throws: `tooDeep`; `outOfRange` for a double that is not finite.
    init(building source: JSONValue, limits: JSONLimits) throws(JSONError) {
        let arena = Arena()
        var failure: JSONError?
        let value: UnsafeMutablePointer<json_t>? = unsafe arena.whileCurrent {
            do throws(JSONError) {
                return unsafe try JSONTree.make(source, levels: limits.maximumDepth)
            } catch {
                failure = error.code == .tooDeep ? .tooDeep(limits.maximumDepth) : error
                return nil
            }
        }
        guard let value = unsafe value else { throw failure ?? .notFinite() }
        self.arena = arena
        self.limits = limits
        unsafe self.value = value
        super.init()
    }
}

/// Where an empty text lies: json_loadb refuses NULL with an error of its own.
///
/// SAFETY: never read, since it comes with a length of 0, and never written.
private nonisolated(unsafe) let emptyText = UnsafeRawPointer(
    UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1)
)

/// jansson's tree of a value.
///
/// Everything is allocated in the current arena, so nothing is freed on failure.
private enum JSONTree {
    static func make(
        _ source: JSONValue,
        levels: Int
    ) throws(JSONError) -> UnsafeMutablePointer<json_t> {
        switch source {
        case .null: return unsafe present(json_null())
        case .bool(let value): return unsafe present(value ? json_true() : json_false())
        case .integer(let value): return unsafe present(json_integer(value))
        case .double(let value):
            guard value.isFinite else { throw .notFinite() }
            return unsafe present(json_real(value))
        case .string(let text):
            return unsafe withUTF8(of: text) { unsafe present(json_stringn_nocheck($0, $1)) }
        case .array(let elements):
            guard levels > 0 else { throw .tooDeep(0) }
            let array = unsafe present(json_array())
            for element in elements {
                _ = unsafe json_array_append_new(array, try make(element, levels: levels - 1))
            }
            return unsafe array
        case .object(let members):
            guard levels > 0 else { throw .tooDeep(0) }
            let object = unsafe present(json_object())
            for (name, member) in members {
                let child = unsafe try make(member, levels: levels - 1)
                _ = unsafe withUTF8(of: name) {
                    unsafe json_object_setn_new_nocheck(object, $0, $1, child)
                }
            }
            return unsafe object
        }
    }

    /// jansson returns NULL only when its allocator does, and ours does not.
    private static func present(_ value: UnsafeMutablePointer<json_t>?) -> UnsafeMutablePointer<json_t> {
        guard let value = unsafe value else { fatalError("jansson could not allocate a value") }
        return unsafe value
    }
}

/// Lends a string's UTF-8 as jansson takes it.
func withUTF8<Result>(of text: String, _ body: (UnsafePointer<CChar>, Int) -> Result) -> Result {
    var text = text
    return text.withUTF8 { bytes in
        let start = unsafe UnsafeRawPointer(bytes.baseAddress) ?? emptyText
        return unsafe body(start.assumingMemoryBound(to: CChar.self), bytes.count)
    }
}

extension JSONError {
    /// What jansson says about a text that it refused.
    ///
    /// Its own message quotes the text, and its position is that behind the last byte read: behind the offending
    /// token in general, before the offending byte for broken UTF-8 and for control characters.
    fileprivate static func reading(_ text: Span<UInt8>, failed failure: json_error_t) -> JSONError {
        var failure = failure
        let code = unsafe json_error_code(&failure)
        let quoted = unsafe withUnsafeBytes(of: &failure.text) { unsafe String(decoding: $0, as: UTF8.self) }
        let reason = JSONRefusal(code: Int(code.rawValue), janssonMessage: quoted, text: text)
        let offset = Int(failure.position) - (reason.isBehindOffender ? 1 : 0)
        return JSONError(
            reason.code,
            reason.message,
            position: JSONPosition(offset: offset, in: text)
        )
    }
}
