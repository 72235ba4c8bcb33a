import JSON

/// One operation of a node's or a task's program; values are expressions.
indirect enum Operation: Sendable {
    /// What a `fail` raises, and how often.
    struct Failure: Sendable {
        let error: String
        let message: String
        /// Raised only as long as the counter is below it; nil raises always.
        let times: Int?
        /// The counter's name; nil takes the program's.
        let key: String?
    }

    /// A call of the fake chat model.
    struct ModelCall: Sendable {
        let id: JSONValue
        let tokens: JSONValue
        let register: String?
        let isHidden: Bool
    }

    /// A command that the node returns.
    struct CommandParts: Sendable {
        let goto: JSONValue?
        let update: JSONValue?
        let isForParent: Bool
    }

    /// A call of a functional task.
    struct TaskCall: Sendable {
        let name: JSONValue
        let input: JSONValue
    }

    /// The tasks that are called at once.
    enum TaskCalls: Sendable {
        case listed([TaskCall])
        case each(over: JSONValue, TaskCall)
    }

    /// An operation on the long-term store.
    enum StoreOperation: Sendable {
        case put(key: JSONValue, value: JSONValue, minutesToLive: JSONValue?)
        case get(key: JSONValue)
        case delete(key: JSONValue)
        case search(query: JSONValue?, filter: JSONObject?, limit: JSONValue?, offset: JSONValue?)
    }

    case write(channel: JSONValue, JSONValue)
    case set(register: String, JSONValue)
    case push(register: String, JSONValue)
    case interrupt(JSONValue, register: String?)
    case fail(Failure)
    case sleep(milliseconds: JSONValue)
    case emit(JSONValue)
    case model(ModelCall)
    case command(CommandParts)
    case commands([CommandParts])
    case giveBack(JSONValue)
    case final(value: JSONValue, saved: JSONValue)
    case condition(JSONValue, then: [Operation], otherwise: [Operation])
    case each(over: JSONValue, [Operation])
    case subgraph(String, input: JSONValue, register: String?)
    case task(TaskCall, register: String?)
    case tasks(TaskCalls, register: String?)
    case store(namespace: JSONValue, StoreOperation, register: String?)
    case heartbeat
    case drain(reason: JSONValue?)
    case nothing
}
