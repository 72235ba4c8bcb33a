/// One row of the schema: everything that is known about one setting.
struct Setting: Sendable {
    /// The unit of a time, which is what a number in the file counts.
    enum TimeUnit: String, Sendable {
        /// Seconds; the key ends with `-secs` or with libwebsockets' own name.
        case seconds
        /// Hours.
        case hours

        /// The seconds in one unit.
        var seconds: Double {
            switch self {
            case .seconds: 1
            case .hours: 3600
            }
        }

        /// So many units, to the microsecond, so that 0.001 hours are 3.6 seconds and nothing more.
        func duration(_ count: Double) -> Duration {
            .microseconds(Int64((count * seconds * 1_000_000).rounded()))
        }
    }

    /// The section and the name within it, with a dot between: `server.port`.
    let key: String
    /// What the setting may hold.
    let type: SettingType
    /// The unit for the README: `bytes`, `seconds`, or nothing.
    let unit: String
    /// The environment variables that set it, the one that wins first.
    let environment: [String]
    /// Those of them that have a name of their own, not made from the key.
    let ownEnvironment: [String]
    /// The flag of `meetingmuse serve` that sets it, beside the general `--set`.
    let flag: String?
    /// What the setting does, in a sentence or two.
    let summary: String
    /// The value when nobody sets it.
    let defaultValue: SettingValue
    /// Writes a value of the right type to its place.
    let apply: @Sendable (SettingValue, inout ServerConfiguration) -> Void

    /// True for what may come from the environment only and is never shown.
    var isSecret: Bool { type == .secret }

    /// True when `null` takes a value away again.
    var isOptional: Bool { defaultValue == .unset }

    /// The part of the key before the dot.
    var section: String { String(key.prefix { $0 != "." }) }

    /// The part of the key after the dot.
    var name: String { String(key.drop { $0 != "." }.dropFirst()) }

    /// A row for a property whose type says it all.
    init<Value: SettingConvertible>(
        _ key: String,
        _ property: any WritableKeyPath<ServerConfiguration, Value> & Sendable,
        _ type: SettingType,
        unit: String = "",
        environment: [String] = [],
        flag: String? = nil,
        _ summary: String
    ) {
        self.init(
            key: key,
            type: type,
            unit: unit,
            environment: environment,
            flag: flag,
            summary: summary,
            defaultValue: ServerConfiguration()[keyPath: property].settingValue
        ) { value, configuration in
            guard let typed = Value(value) else { return }
            configuration[keyPath: property] = typed
        }
    }

    /// A row for a property that is one of several words.
    init<Word: RawRepresentable<String> & CaseIterable & Sendable>(
        word key: String,
        _ property: any WritableKeyPath<ServerConfiguration, Word> & Sendable,
        environment: [String] = [],
        flag: String? = nil,
        _ summary: String
    ) {
        self.init(
            key: key,
            type: .choice(Word.allCases.map(\.rawValue)),
            unit: "",
            environment: environment,
            flag: flag,
            summary: summary,
            defaultValue: .text(ServerConfiguration()[keyPath: property].rawValue)
        ) { value, configuration in
            guard case .text(let text) = value, let word = Word(rawValue: text) else { return }
            configuration[keyPath: property] = word
        }
    }

    /// A row for a time, in whole seconds (`integer`) or with fractions (`decimal`).
    init(
        time key: String,
        _ property: any WritableKeyPath<ServerConfiguration, Duration> & Sendable,
        _ type: SettingType,
        unit: TimeUnit = .seconds,
        environment: [String] = [],
        _ summary: String
    ) {
        let standard = ServerConfiguration()[keyPath: property] / Duration.seconds(unit.seconds)
        let isWhole = if case .integer = type { true } else { false }
        self.init(
            key: key,
            type: type,
            unit: unit.rawValue,
            environment: environment,
            flag: nil,
            summary: summary,
            defaultValue: isWhole ? .integer(Int(standard)) : .decimal(standard)
        ) { value, configuration in
            switch value {
            case .integer(let count):
                configuration[keyPath: property] = unit.duration(Double(count))
            case .decimal(let count):
                configuration[keyPath: property] = unit.duration(count)
            case .unset, .text, .secret, .boolean, .list: break
            }
        }
    }

    private init(
        key: String,
        type: SettingType,
        unit: String,
        environment: [String],
        flag: String?,
        summary: String,
        defaultValue: SettingValue,
        apply: @escaping @Sendable (SettingValue, inout ServerConfiguration) -> Void
    ) {
        let general =
            "MEETINGMUSE_" + key.uppercased().map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
        self.key = key
        self.type = type
        self.unit = unit
        self.environment = [general] + environment
        self.ownEnvironment = environment
        self.flag = flag
        self.summary = summary
        self.defaultValue = defaultValue
        self.apply = apply
    }
}
