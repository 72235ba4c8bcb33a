import JSON
import StateGraph

/// The state of a scenario's graph: whatever channels the file names.
struct DynamicState: GraphState {
    typealias Question = JSONValue
    typealias Answer = JSONValue
    typealias Event = JSONValue
    typealias Context = JSONObject

    /// The values of the channels that have one.
    var values = JSONObject()

    /// The channels are those of the graph's definition; none belongs to the type.
    static var channels: [any StateChannel<DynamicState>] { [] }

    /// The slot of a channel.
    subscript(name: String) -> Slot {
        get { Slot(values[name]) }
        set { values[name] = newValue.content }
    }

    /// The channels of a list that have a value.
    func values(of names: [String]) -> JSONObject {
        JSONObject(names.compactMap { name in values[name].map { (name, $0) } })
    }
}
