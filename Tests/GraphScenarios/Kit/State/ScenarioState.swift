import JSON
import StateGraph

/// The state of a scenario's graph of either kind, and how the format shows it.
protocol ScenarioState: GraphState
where Question == JSONValue, Answer == JSONValue, Event == JSONValue, Context == JSONObject {
    /// The values of channels.
    ///
    /// - Parameter channels: the channels that are shown, nil for all; of no meaning to a function.
    /// - Returns: an object, or what a function returned last.
    func shown(_ channels: [String]?) -> JSONValue

    /// An update as `updates` events show it, null for none.
    static func shown(_ update: Update<Self>, _ channels: [String]?) -> JSONValue

    /// What a task wrote as snapshots show it, nil if that is nothing.
    static func result(of update: Update<Self>) -> JSONValue?

    /// What a task wrote as `tasks` events show it.
    static func end(of update: Update<Self>) -> JSONValue
}

extension DynamicState: ScenarioState {
    func shown(_ channels: [String]?) -> JSONValue { .object(channels.map(values(of:)) ?? values) }

    static func shown(_ update: Update<DynamicState>, _ channels: [String]?) -> JSONValue {
        let writes = ChannelTable.writes(of: update).filter { channels?.contains($0.channel) ?? true }
        guard !writes.isEmpty else { return .null }
        // A node that returned several updates is shown with all of them.
        guard Set(writes.map(\.channel)).count == writes.count else {
            return .array(writes.map { .object([$0.channel: $0.value]) })
        }
        return .object(JSONObject(writes.map { ($0.channel, $0.value) }))
    }

    static func result(of update: Update<DynamicState>) -> JSONValue? { end(of: update) }

    static func end(of update: Update<DynamicState>) -> JSONValue {
        var result = JSONObject()
        for (channel, value) in ChannelTable.writes(of: update) {
            if let several = result[channel]?.onlyMember("$writes")?.arrayValue {
                result[channel] = ["$writes": .array(several + [value])]
            } else if let earlier = result[channel] {
                result[channel] = ["$writes": [earlier, value]]
            } else {
                result[channel] = value
            }
        }
        return .object(result)
    }
}
