internal import CJansson

/// A value in a document.
///
/// It holds its place, and through it the document, because the value lies in the document's arena.
///
/// SAFETY: a node is made by its document, or from a node of the same document with a place inside of that one's.
@safe
struct JSONNode {
    /// The place of this value, or of the object or array that it was taken from.
    let place: JSONPlace
    private let value: UnsafeMutablePointer<json_t>

    /// A value of the document that `place` belongs to.
    @unsafe
    init(_ value: UnsafeMutablePointer<json_t>, in place: JSONPlace) {
        self.place = place
        unsafe self.value = value
    }

    /// The same value with a place of its own: that of `key` in the object or array that it was taken from.
    func entered(by key: some CodingKey) -> JSONNode { unsafe JSONNode(value, in: JSONPlace(place, key)) }

    /// What kind of value it is.
    var kind: JSONKind {
        switch unsafe value.pointee.type {
        case JSON_OBJECT: .object
        case JSON_ARRAY: .array
        case JSON_STRING: .string
        case JSON_INTEGER: .integer
        case JSON_REAL: .real
        case JSON_TRUE, JSON_FALSE: .bool
        default: .null
        }
    }

    /// Whether it is `null`.
    var isNull: Bool { unsafe value.pointee.type == JSON_NULL }

    /// The truth value, or nil for another kind.
    var bool: Bool? {
        switch unsafe value.pointee.type {
        case JSON_TRUE: true
        case JSON_FALSE: false
        default: nil
        }
    }

    /// The text, or nil for another kind.
    var string: String? {
        guard unsafe value.pointee.type == JSON_STRING, let text = unsafe json_string_value(value) else {
            return nil
        }
        return unsafe copy(text, json_string_length(value))
    }

    /// The integer, or nil for another kind.
    var integer: Int64? {
        unsafe value.pointee.type == JSON_INTEGER ? unsafe json_integer_value(value) : nil
    }

    /// The number with fraction or exponent, or nil for another kind.
    var real: Double? {
        unsafe value.pointee.type == JSON_REAL ? unsafe json_real_value(value) : nil
    }

    /// The member of that name, or nil if there is none or this is no object.
    func member(_ name: String) -> JSONNode? {
        unsafe withUTF8(of: name) { unsafe json_object_getn(value, $0, $1) }.map {
            unsafe JSONNode($0, in: place)
        }
    }

    /// The number of elements, or nil if this is no array.
    var elementCount: Int? { unsafe value.pointee.type == JSON_ARRAY ? unsafe json_array_size(value) : nil }

    /// The number of members, or nil if this is no object.
    var memberCount: Int? { unsafe value.pointee.type == JSON_OBJECT ? unsafe json_object_size(value) : nil }

    /// The element at that index, or nil if there is none or this is no array.
    func element(_ index: Int) -> JSONNode? {
        unsafe json_array_get(value, index).map { unsafe JSONNode($0, in: place) }
    }

    /// The names of an object's members, in the text's order.
    var memberNames: [String] {
        var names: [String] = []
        var next = unsafe json_object_iter(value)
        while let member = unsafe next {
            if let name = unsafe json_object_iter_key(member) {
                unsafe names.append(copy(name, json_object_iter_key_len(member)))
            }
            unsafe next = json_object_iter_next(value, member)
        }
        return names
    }

    /// Calls a closure with every member of an object, in the text's order.
    func forEachMember(_ body: (String, JSONNode) throws(JSONError) -> Void) throws(JSONError) {
        var next = unsafe json_object_iter(value)
        while let member = unsafe next {
            if let name = unsafe json_object_iter_key(member),
                let child = unsafe json_object_iter_value(member)
            {
                try unsafe body(
                    copy(name, json_object_iter_key_len(member)),
                    JSONNode(child, in: place)
                )
            }
            unsafe next = json_object_iter_next(value, member)
        }
    }

    /// jansson's UTF-8 as a string; jansson has checked it.
    private func copy(_ text: UnsafePointer<CChar>, _ count: Int) -> String {
        unsafe text.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
            unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
        }
    }
}
