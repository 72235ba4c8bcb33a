/// A property type of `ServerConfiguration` that a setting can be written to.
protocol SettingConvertible: SendableMetatype {
    /// The typed value, or nil when the value is of another kind.
    init?(_ value: SettingValue)
    /// The value as the schema knows it.
    var settingValue: SettingValue { get }
}

extension String: SettingConvertible {
    init?(_ value: SettingValue) {
        guard case .text(let text) = value else { return nil }
        self = text
    }

    var settingValue: SettingValue { .text(self) }
}

extension Secret: SettingConvertible {
    init?(_ value: SettingValue) {
        guard case .secret(let secret) = value else { return nil }
        self = secret
    }

    var settingValue: SettingValue { .secret(self) }
}

extension Int: SettingConvertible {
    init?(_ value: SettingValue) {
        guard case .integer(let number) = value else { return nil }
        self = number
    }

    var settingValue: SettingValue { .integer(self) }
}

extension Bool: SettingConvertible {
    init?(_ value: SettingValue) {
        guard case .boolean(let answer) = value else { return nil }
        self = answer
    }

    var settingValue: SettingValue { .boolean(self) }
}

extension [String]: SettingConvertible {
    init?(_ value: SettingValue) {
        guard case .list(let texts) = value else { return nil }
        self = texts
    }

    var settingValue: SettingValue { .list(self) }
}

extension Optional: SettingConvertible where Wrapped: SettingConvertible {
    init?(_ value: SettingValue) {
        if case .unset = value {
            self = .none
            return
        }
        guard let wrapped = Wrapped(value) else { return nil }
        self = .some(wrapped)
    }

    var settingValue: SettingValue { self?.settingValue ?? .unset }
}
