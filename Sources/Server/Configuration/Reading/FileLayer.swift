import Foundation
import JSON

/// Reads the file of settings: an object of sections, each an object of settings, comments allowed.
struct FileLayer {
    private let path: String
    private var layer = SettingLayer()
    private var positions: [[String]: JSONPositions.Member] = [:]

    /// Reads the file at this path; a file that cannot be read is a problem, too.
    static func read(_ path: String) -> SettingLayer {
        guard let data = FileManager.default.contents(atPath: path) else {
            var layer = SettingLayer()
            let exists = FileManager.default.fileExists(atPath: path)
            layer.problems.append(
                .error(
                    .file(path: path, line: 1, column: 1),
                    "",
                    exists ? "the file cannot be read" : "there is no such file",
                    exists
                        ? "make it readable for this user" : "check the path, or copy Config/meetingmuse.json"
                )
            )
            return layer
        }
        return read([UInt8](data), path: path)
    }

    /// Reads a text that stands in a file of this path.
    static func read(_ text: [UInt8], path: String) -> SettingLayer {
        var reader = FileLayer(path: path)
        reader.run(CommentedJSON(text))
        return reader.layer
    }

    private init(path: String) {
        self.path = path
    }

    private mutating func run(_ text: CommentedJSON) {
        if let line = text.unclosedCommentLine {
            layer.problems.append(.error(place(line), "", "the comment is never closed", "end it with */"))
            return
        }
        let value: JSONValue
        do {
            let limits = JSONLimits(maximumBytes: 1_048_576, maximumDepth: 16, duplicateKeys: .lastWins)
            value = try JSONParser(limits: limits).parse(text.plain)
        } catch {
            layer.problems.append(
                .error(
                    .file(path: path, line: error.line ?? 1, column: error.column ?? 1),
                    "",
                    "not valid JSON in column \(error.column ?? 1): \(error.message)",
                    "nothing of the file was used"
                )
            )
            return
        }
        guard case .object(let sections) = value else {
            layer.problems.append(
                .error(place(1), "", "the file must be an object of sections", "see Config/README.md")
            )
            return
        }
        index(text.plain)
        for (name, content) in sections { read(section: name, content) }
    }

    /// Notes where each name stands, and which stand twice.
    private mutating func index(_ text: [UInt8]) {
        for member in JSONPositions(text).members {
            if let first = positions[member.path] {
                let key = member.path.joined(separator: ".")
                layer.problems.append(
                    .error(
                        place(member.line, member.column),
                        key,
                        "it stands in line \(first.line) already",
                        "keep one of the two"
                    )
                )
            }
            positions[member.path] = member
        }
    }

    private mutating func read(section name: String, _ content: JSONValue) {
        let source = place(of: [name])
        guard ConfigurationSchema.sections.contains(where: { $0.name == name }) else {
            readUnknown(section: name, content, source)
            return
        }
        guard case .object(let members) = content else {
            layer.problems.append(.error(source, name, "a section must be an object", "write { … }"))
            return
        }
        for (member, value) in members { read("\(name).\(member)", value, place(of: [name, member])) }
    }

    private mutating func readUnknown(section name: String, _ content: JSONValue, _ source: SettingSource) {
        guard let old = DeprecatedName.of(name) else {
            layer.problems.append(UnknownKey.section(name, source))
            return
        }
        read(deprecated: old, name, content, source)
        guard case .object(let members) = content else { return }
        // libwebsockets' own file: its settings get their hints one by one.
        for (member, value) in members {
            let place = place(of: [name, member])
            guard let old = DeprecatedName.of(member) else {
                layer.problems.append(UnknownKey.problem("\(name).\(member)", place))
                continue
            }
            read(deprecated: old, "\(name).\(member)", value, place)
        }
    }

    private mutating func read(_ key: String, _ value: JSONValue, _ source: SettingSource) {
        guard let setting = ConfigurationSchema.setting(key) else {
            guard let old = DeprecatedName.of(key) else {
                layer.problems.append(UnknownKey.problem(key, source))
                return
            }
            read(deprecated: old, key, value, source)
            return
        }
        guard !setting.isSecret else {
            if value != .null { layer.problems.append(SecretPlace.problem(setting, source, "the file")) }
            return
        }
        layer.add(setting, from: source) { reader throws(SettingFault) in try reader.value(of: value) }
    }

    /// Warns of an old name; where another setting means the same, that one takes the value.
    private mutating func read(
        deprecated old: DeprecatedName,
        _ key: String,
        _ value: JSONValue,
        _ source: SettingSource
    ) {
        layer.problems.append(.warning(source, key, "this name is not used here", old.advice))
        guard let replacement = old.replacement, let setting = ConfigurationSchema.setting(replacement),
            layer.entries[setting.key] == nil
        else { return }
        layer.add(setting, from: source) { reader throws(SettingFault) in try reader.value(of: value) }
    }

    private func place(_ line: Int, _ column: Int = 1) -> SettingSource {
        .file(path: path, line: line, column: column)
    }

    private func place(of path: [String]) -> SettingSource {
        let member = positions[path]
        return place(member?.line ?? 1, member?.column ?? 1)
    }
}
