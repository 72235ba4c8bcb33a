import JSON
import StateGraph

/// The types of a scenario's entrypoints.
enum ScenarioFunction: EntrypointSignature {
    typealias Input = JSONValue
    typealias Output = JSONValue
    typealias Question = JSONValue
    typealias Answer = JSONValue
    typealias Event = JSONValue
    typealias Context = JSONObject
}

/// The state of a scenario's entrypoint: what its last run returned and saved.
typealias FunctionState = EntrypointState<ScenarioFunction>

extension EntrypointState: ScenarioState where Signature == ScenarioFunction {
    func shown(_ channels: [String]?) -> JSONValue { output ?? .null }

    static func shown(_ update: Update<FunctionState>, _ channels: [String]?) -> JSONValue {
        update.output() ?? .null
    }

    static func result(of update: Update<FunctionState>) -> JSONValue? {
        // In the recordings a task that returned nothing looks like one that has not returned.
        update.output().flatMap { $0.isNull ? nil : $0 }
    }

    static func end(of update: Update<FunctionState>) -> JSONValue {
        update.output().map { ["return": $0] } ?? [:]
    }
}
