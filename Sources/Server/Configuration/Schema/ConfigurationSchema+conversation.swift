extension ConfigurationSchema {
    /// The rows of `conversation`.
    static let conversation: [Setting] = [
        Setting(
            "conversation.engine-enabled",
            \.conversation.isEngineEnabled,
            .boolean,
            environment: ["LANGGRAPH_ENABLED"],
            "false answers every message with `Echo: …` and keeps nothing (Phase 1 of the protocol)."
        ),
        Setting(
            time: "conversation.llm-timeout-secs",
            \.conversation.languageModelTimeout,
            .decimal(0.01...3600),
            environment: ["LLM_TIMEOUT_SECONDS"],
            "How long answering one message may take; then the client gets LLM_PROCESSING_ERROR, nothing is lost."
        ),
        Setting(
            time: "conversation.ttl-hours",
            \.conversation.timeToLive,
            .decimal(0...87_600),
            unit: .hours,
            environment: ["CONVERSATION_TTL_HOURS"],
            "How long a silent conversation can be taken up again; fractions are fine, 0 starts anew each time."
        ),
        Setting(
            "conversation.max-concurrent",
            \.conversation.maximumConcurrent,
            .integer(1...1_000_000),
            environment: ["MAX_CONCURRENT_CONVERSATIONS"],
            "Connected conversations at once; the next gets the error SERVER_BUSY and close code 1013."
        ),
        Setting(
            "conversation.streaming",
            \.conversation.isStreamingEnabled,
            .boolean,
            environment: ["STREAMING_ENABLED"],
            """
            `processing_step` frames while a message is worked on: true to every client, false to none, unset to \
            those that connect with `?stream=1`.
            """
        ),
        Setting(
            "conversation.time-zone",
            \.conversation.timeZone,
            .timeZone,
            "IANA time zone that \"tomorrow at 3pm\" is meant in when the client does not say, as `Europe/Berlin`."
        ),
        Setting(
            "conversation.max-waiting-messages",
            \.conversation.maximumWaitingMessages,
            .integer(1...100_000),
            "Messages of one conversation that may wait for their turn, however many connections sent them."
        ),
        Setting(
            "conversation.working-hours-start",
            \.conversation.workingHoursStart,
            .integer(0...23),
            unit: "hours",
            "When a day's free times begin that are offered instead of a taken one, on the user's clock."
        ),
        Setting(
            "conversation.working-hours-end",
            \.conversation.workingHoursEnd,
            .integer(1...24),
            unit: "hours",
            "When they end; must be after `working-hours-start`."
        ),
    ]

    /// The rows of `store`.
    static let store: [Setting] = [
        Setting(
            "store.path",
            \.store.path,
            .path,
            flag: "--store",
            """
            SQLite file of conversations and meetings, relative to the working directory. The file is made when \
            missing, its directory is not.
            """
        ),
        Setting(
            word: "store.synchronous",
            \.store.synchronous,
            """
            What a commit waits for. full: the disk has it, and it survives the loss of power. normal: the system has \
            it, and it survives the death of the process; faster, but with the system the last seconds may be lost.
            """
        ),
        Setting(
            "store.kept-checkpoints",
            \.store.keptCheckpoints,
            .integer(1...10_000),
            "Checkpoints kept of each conversation; 1 is all that going on needs, more show how it came there."
        ),
        Setting(
            time: "store.busy-timeout-secs",
            \.store.busyTimeout,
            .decimal(0...3600),
            "How long to wait for a lock that a backup or another tool holds on the database."
        ),
    ]

    /// The rows of `log`.
    static let log: [Setting] = [
        Setting(
            word: "log.level",
            \.log.level,
            environment: ["LOG_LEVEL"],
            flag: "--log-level",
            "Least severe line that is written."
        ),
        Setting(
            word: "log.format",
            \.log.format,
            "`text` for people, `json` for one object a line."
        ),
    ]
}
