/// What every store demands of a document before it keeps it.
package enum DocumentRules {
    /// How many objects and lists may lie in each other, the document itself counted.
    package static let maximumDepth = 128

    /// Refuses what some store could not keep, so that stores can be exchanged.
    ///
    /// - Throws: `invalidNamespace`, `invalidKey`, `unstorableValue`.
    package static func check(
        _ value: [String: DocumentValue],
        at key: String,
        in namespace: DocumentNamespace
    ) throws(DocumentStoreError) {
        try namespace.requireWritable()
        if key.utf8.contains(0) { throw .invalidKey("a key holds U+0000") }
        try check(.object(value), depth: 0)
    }

    private static func check(_ value: DocumentValue, depth: Int) throws(DocumentStoreError) {
        switch value {
        case .double(let number) where !number.isFinite:
            throw .unstorableValue("a number is not finite")
        case .array(let elements):
            try check(depth: depth)
            for element in elements { try check(element, depth: depth + 1) }
        case .object(let members):
            try check(depth: depth)
            for (name, member) in members {
                // The reader of JSON refuses such names.
                if name.utf8.contains(0) { throw .unstorableValue("a member's name holds U+0000") }
                try check(member, depth: depth + 1)
            }
        default: break
        }
    }

    private static func check(depth: Int) throws(DocumentStoreError) {
        guard depth < maximumDepth else {
            throw .unstorableValue("the document is over \(maximumDepth) levels deep")
        }
    }
}
