import GRDB
import StateGraph

/// A namespace and all below it, as a condition on rows of `document`.
///
/// The order of rows is part of it, with whole seconds as far as time goes: newest second first. Within a second
/// rows of one namespace come in the order in which they were written.
struct DocumentScope {
    /// The condition, with `WHERE`.
    let condition: String
    /// The condition's arguments.
    let arguments: StatementArguments
    /// The order, with `ORDER BY`.
    let order: String

    init(_ prefix: DocumentNamespace) {
        let text = prefix.text
        if text.isEmpty {
            condition = ""
            arguments = []
            order = "ORDER BY updated_at / 1000 DESC, number"
        } else {
            // What lies below begins with a period; "/" is the character behind it.
            condition = "WHERE (namespace = ? OR (namespace > ? AND namespace < ?))"
            arguments = [text, text + ".", text + "/"]
            order = "ORDER BY updated_at / 1000 DESC, namespace, number"
        }
    }
}
