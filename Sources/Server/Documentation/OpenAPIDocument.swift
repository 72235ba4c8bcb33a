import HTTPTypes
import JSON

/// The interface description at `/openapi.json`, made from the routes that are really there.
///
/// Format: OpenAPI 3.1.0. The WebSocket endpoint has no place in that format; it is told in the description.
struct OpenAPIDocument {
    /// The routes to describe.
    let routes: [RouteDescription]

    /// The document as a JSON value.
    var value: JSONValue {
        var paths = JSONObject()
        for route in routes {
            var operations: JSONObject
            if case .object(let known) = paths[route.path] { operations = known } else { operations = [:] }
            operations[route.method.rawValue.lowercased()] = .object(operation(route))
            paths[route.path] = .object(operations)
        }
        return .object([
            "openapi": "3.1.0",
            "info": .object([
                "title": "MeetingMuse WebSocket Server",
                "version": .string(ServerIdentity.interfaceVersion),
                "description":
                    "Chat over WebSocket at /ws/{client_id}; these are the HTTP routes beside it.",
            ]),
            "paths": .object(paths),
        ])
    }

    private func operation(_ route: RouteDescription) -> JSONObject {
        var operation: JSONObject = ["summary": .string(route.summary)]
        let parameters =
            route.pathParameters.map { parameter($0, place: "path", isRequired: true) }
            + route.query.map { parameter($0, place: "query", isRequired: false) }
        if !parameters.isEmpty { operation["parameters"] = .array(parameters) }
        if route.takesBody {
            operation["requestBody"] = .object([
                "required": true,
                "content": .object(["application/json": .object(["schema": .object(["type": "object"])])]),
            ])
        }
        var responses: JSONObject = [
            "200": .object([
                "description": "Successful Response",
                "content": .object([route.mediaType: .object(["schema": .object([:])])]),
            ])
        ]
        if route.takesBody { responses["422"] = .object(["description": "Validation Error"]) }
        operation["responses"] = .object(responses)
        return operation
    }

    private func parameter(_ name: String, place: String, isRequired: Bool) -> JSONValue {
        .object([
            "name": .string(name),
            "in": .string(place),
            "required": .bool(isRequired),
            "schema": .object(["type": "string"]),
        ])
    }
}
