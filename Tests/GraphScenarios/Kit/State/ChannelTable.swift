import JSON
import StateGraph

/// The channels of one graph of a scenario, found by name.
struct ChannelTable: Sendable {
    typealias DynamicChannel = Channel<DynamicState, Slot, JSONValue>

    /// The channels that the engine keeps, in the order of the file.
    let channels: [DynamicChannel]
    /// The channels whose values the engine supplies, by name.
    let managed: [String: ChannelDefinition.Kind]
    /// The channels that are not private, managed ones included.
    let visible: [String]
    /// The channels of a run's input.
    let input: [String]
    /// The channels of a run's result.
    let output: [String]
    private let kinds: [String: ChannelDefinition.Kind]
    private let byName: [String: DynamicChannel]

    /// The table of a graph's channels.
    init(_ definition: StateGraphDefinition) {
        let kept = definition.channels.filter { !$0.kind.isManaged }
        channels = kept.map(Self.channel)
        byName = Dictionary(channels.map { ($0.name, $0) }) { first, _ in first }
        kinds = Dictionary(kept.map { ($0.name, $0.kind) }) { first, _ in first }
        managed = Dictionary(
            definition.channels.filter(\.kind.isManaged).map { ($0.name, $0.kind) }
        ) { first, _ in first }
        visible = definition.channels.filter { !$0.isPrivate }.map(\.name)
        input = definition.input ?? visible
        output = (definition.output ?? visible).filter { [byName] in byName[$0] != nil }
    }

    /// The names of all channels that the engine keeps.
    var names: [String] { channels.map(\.name) }

    /// The state before anything was written.
    var initial: DynamicState {
        var state = DynamicState()
        for channel in channels {
            state[channel.name] = Slot(kinds[channel.name].flatMap(ValueReducer.initialValue))
        }
        return state
    }

    /// The update that an object describes; members that are no channel are left out.
    ///
    /// - Parameters:
    ///   - members: values by channel.
    ///   - names: the channels that are written, nil for all.
    /// - Returns: the writes, in the order of the members.
    /// - Throws: ``ScenarioFailure`` for what is no message in a channel of messages.
    func update(_ members: JSONObject, only names: [String]? = nil) throws -> Update<DynamicState> {
        var update = Update<DynamicState>()
        for (name, value) in members where names?.contains(name) ?? true {
            guard let channel = byName[name], let kind = kinds[name] else { continue }
            if ValueReducer.initialValue(of: kind) != nil, let replacement = value.onlyMember("$overwrite") {
                update = update.overwrite(channel, with: .value(replacement))
            } else {
                update.write(channel, kind == .messages ? try MessageList.normalized(value) : value)
            }
        }
        return update
    }

    /// The writes of an update, in order; a value that replaces a channel's is marked.
    static func writes(of update: Update<DynamicState>) -> [(channel: String, value: JSONValue)] {
        var taken: [String: Int] = [:]
        return update.channelNames.map { name in
            // Writes are found by the channel's name and the types.
            let key = channel(ChannelDefinition(name: name, kind: .lastValue))
            let index = taken[name, default: 0]
            let writes = update.writes(to: key)
            guard index < writes.count else {
                return (name, ["$overwrite": update.overwrite(of: key)?.content ?? .null])
            }
            taken[name] = index + 1
            return (name, writes[index])
        }
    }

    private static func channel(_ definition: ChannelDefinition) -> DynamicChannel {
        let name = definition.name
        let isConversation = definition.kind == .messages
        return DynamicChannel(
            name,
            reducer: reducer(definition.kind),
            value: { $0[name] },
            access: { state, body in
                var slot = state[name]
                try body(&slot)
                state[name] = slot
            },
            messages: { isConversation ? MessageList.messages(in: $0) : [] }
        )
    }

    private static func reducer(_ kind: ChannelDefinition.Kind) -> Reducer<Slot, JSONValue> {
        switch kind {
        case .lastValue: replacing.acceptingOneWrite()
        case .ephemeral: replacing.acceptingOneWrite().endingWithSilence()
        case .untracked: replacing.acceptingOneWrite().untracked()
        case .anyValue: replacing.endingWithSilence()
        case .topic: collecting.startingAnew().endingWithSilence()
        case .accumulatingTopic: collecting
        case .messages: folding { try MessageList.fold($0, $1) }.storingWrites()
        default: folding { try ValueReducer.fold(kind, $0, $1) }.storingWrites()
        }
    }

    private static var replacing: Reducer<Slot, JSONValue> { .custom { _, write in .value(write) } }

    private static var collecting: Reducer<Slot, JSONValue> {
        .custom { slot, write in
            let elements = (slot.content?.arrayValue ?? []) + (write.arrayValue ?? [write])
            return elements.isEmpty ? .absent : .value(.array(elements))
        }
    }

    private static func folding(
        _ fold: @escaping @Sendable (JSONValue, JSONValue) throws -> JSONValue
    ) -> Reducer<Slot, JSONValue> {
        // Channels with a reducer have a value from the start.
        .custom { slot, write in .value(try fold(slot.content ?? .null, write)) }
    }
}
