/// What a configuration is read from: a file, the environment and flags, each winning over the one before.
public struct ConfigurationInputs: Sendable {
    /// A setting given on the command line.
    public struct Flag: Sendable {
        /// The flag as it was typed, for reports: `--port`.
        let name: String
        /// The setting it is for: `server.port`.
        let key: String
        /// The value as it was typed.
        let text: String

        /// A flag for a setting.
        public init(_ name: String, key: String, text: String) {
            self.name = name
            self.key = key
            self.text = text
        }
    }

    /// The path of the file, if there is one.
    public var file: String?
    /// The environment variables.
    public var environment: [String: String]
    /// The flags, later ones winning.
    public var flags: [Flag]

    /// Inputs; none at all give the defaults.
    public init(file: String? = nil, environment: [String: String] = [:], flags: [Flag] = []) {
        self.file = file
        self.environment = environment
        self.flags = flags
    }
}
