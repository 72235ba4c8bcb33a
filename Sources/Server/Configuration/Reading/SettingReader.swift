import Foundation
import JSON

/// Turns what somebody wrote into a value of the setting's type.
///
/// A text is as good as the JSON value it spells (`"30"`, `"yes"`), since the environment has only texts and
/// libwebsockets' own files quote their numbers.
struct SettingReader {
    /// The setting that is read.
    let setting: Setting

    /// Reads a value of the file.
    func value(of json: JSONValue) throws(SettingFault) -> SettingValue {
        switch json {
        case .null:
            guard setting.isOptional else { throw fault("null is not allowed here") }
            return .unset
        case .string(let text): return try value(of: text)
        case .bool(let answer):
            guard setting.type == .boolean else { throw wrongType("a boolean") }
            return .boolean(answer)
        case .integer(let number):
            guard let whole = Int(exactly: number) else { throw wrongType("too large a number") }
            return try value(ofNumber: Double(whole), whole: whole)
        case .double(let number): return try value(ofNumber: number, whole: Int(exactly: number))
        case .array(let values): return try list(values)
        case .object: throw wrongType("an object")
        }
    }

    /// Reads the text of an environment variable, a flag or a quoted value of the file.
    func value(of text: String) throws(SettingFault) -> SettingValue {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        switch setting.type {
        case .text: return .text(text)
        case .secret: return .secret(Secret(text))
        case .address:
            let address = trimmed == "localhost" ? "127.0.0.1" : trimmed
            guard AddressText.isNumeric(address) else { throw fault("\"\(trimmed)\" is no numeric address") }
            return .text(address)
        case .path:
            guard !trimmed.isEmpty else { throw fault("the path is empty") }
            return .text(text)
        case .timeZone:
            guard trimmed.contains("/") || trimmed == "UTC", TimeZone(identifier: trimmed) != nil else {
                throw fault("\"\(trimmed)\" is not a known time zone")
            }
            return .text(trimmed)
        case .choice(let words): return try word(trimmed, of: words)
        case .boolean: return try boolean(trimmed)
        case .integer, .decimal:
            guard let number = Double(trimmed), number.isFinite else { throw wrongType("\"\(trimmed)\"") }
            return try value(ofNumber: number, whole: Int(trimmed) ?? Int(exactly: number))
        case .list:
            let texts = trimmed.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            return .list(texts.filter { !$0.isEmpty })
        }
    }

    /// What the setting wants, for the end of a message.
    private var expectation: String {
        let unit = setting.unit.isEmpty ? "" : " of \(setting.unit)"
        switch setting.type {
        case .timeZone: return "give an IANA name such as Europe/Berlin or UTC"
        case .choice(let words): return "give one of: \(words.joined(separator: ", "))"
        case .boolean: return "give true or false" + (setting.isOptional ? ", or null for neither" : "")
        case .integer, .decimal:
            return "give a \(setting.type.name)\(unit) from \(setting.type.bounds)"
        case .address: return "give an IPv4 or IPv6 address, such as 127.0.0.1, ::1 or 0.0.0.0"
        case .text, .secret, .path, .list: return "give a \(setting.type.name)"
        }
    }

    private func fault(_ message: String) -> SettingFault {
        SettingFault(message: message, advice: expectation)
    }

    private func wrongType(_ found: String) -> SettingFault {
        fault("a \(setting.type.name) is wanted, not \(found)")
    }

    private func value(ofNumber number: Double, whole: Int?) throws(SettingFault) -> SettingValue {
        switch setting.type {
        case .integer(let range):
            guard let whole else { throw wrongType(DecimalText.of(number)) }
            guard range.contains(whole) else { throw fault("\(whole) is out of bounds") }
            return .integer(whole)
        case .decimal(let range):
            guard range.contains(number) else { throw fault("\(DecimalText.of(number)) is out of bounds") }
            return .decimal(number)
        case .boolean where whole == 0 || whole == 1: return .boolean(whole == 1)
        case .text, .secret, .address, .path, .timeZone, .choice, .boolean, .list:
            throw wrongType("the number \(DecimalText.of(number))")
        }
    }

    private func word(_ text: String, of words: [String]) throws(SettingFault) -> SettingValue {
        let spelled = text.lowercased()
        // Python and libwebsockets write WARN where swift-log writes warning.
        let wanted = spelled == "warn" ? "warning" : spelled
        guard words.contains(wanted) else {
            let nearest = NearestName.of(wanted, among: words).map { "; did you mean \($0)?" } ?? ""
            throw SettingFault(message: "\"\(text)\" is not known", advice: expectation + nearest)
        }
        return .text(wanted)
    }

    private func boolean(_ text: String) throws(SettingFault) -> SettingValue {
        switch text.lowercased() {
        case "1", "yes", "on", "true": return .boolean(true)
        case "0", "no", "off", "false": return .boolean(false)
        case "" where setting.isOptional: return .unset
        default: throw wrongType("\"\(text)\"")
        }
    }

    private func list(_ values: [JSONValue]) throws(SettingFault) -> SettingValue {
        guard setting.type == .list else { throw wrongType("a list") }
        var texts: [String] = []
        for value in values {
            guard case .string(let text) = value else { throw fault("every element must be a text") }
            texts.append(text)
        }
        return .list(texts)
    }
}
