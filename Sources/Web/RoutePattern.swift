/// A route's path, cut at its slashes.
struct RoutePattern: Sendable, Equatable {
    enum Segment: Sendable, Equatable {
        case fixed(Substring)
        case name(Substring)
    }

    let segments: [Segment]

    init(_ text: String) {
        precondition(text.hasPrefix("/"), "a route's pattern starts with a slash")
        segments = Self.segments(of: text).map { part in
            guard part.hasPrefix("{"), part.hasSuffix("}") else { return .fixed(part) }
            return .name(part.dropFirst().dropLast())
        }
    }

    /// The parts between slashes; a trailing slash makes an empty last part.
    static func segments(of path: String) -> [Substring] {
        path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { $0 }
    }

    /// The values of the names, nil when the path is another.
    func match(_ parts: [Substring]) -> PathParameters? {
        guard parts.count == segments.count else { return nil }
        var parameters = PathParameters()
        for (segment, part) in zip(segments, parts) {
            switch segment {
            case .fixed(let text): if text != part { return nil }
            case .name(let name):
                if part.isEmpty { return nil }
                parameters.append(name: String(name), value: String(part))
            }
        }
        return parameters
    }

    /// Whether this pattern is asked before another: at the first difference it has fixed text.
    func isMoreSpecific(than other: RoutePattern) -> Bool {
        for (mine, theirs) in zip(segments, other.segments) {
            switch (mine, theirs) {
            case (.fixed, .name): return true
            case (.name, .fixed): return false
            default: continue
            }
        }
        return false
    }
}
