import Testing

@testable import Server

@Suite struct ConfigurationLayerTests {
    @Test func `flags win over the environment, that over the file, that over the defaults`() throws {
        let file = #"{"server": {"port": 1111, "host": "127.0.0.9"}, "log": {"format": "json"}}"#
        let environment = [
            "PORT": "2222", "HOST": "localhost", "ADMIN_TOKEN": String(repeating: "x1", count: 16),
        ]
        let loaded = try ConfigurationFixture.load(
            file,
            environment: environment,
            flags: [("server.port", "3333")]
        )
        #expect(loaded.problems == [])
        #expect(loaded.configuration.server.port == 3333)
        #expect(loaded.configuration.server.host == "127.0.0.1")
        #expect(loaded.configuration.log.format == .json)
        #expect(loaded.configuration.log.level == .info)
        #expect(loaded.source("server.port") == .flag("--set"))
        #expect(loaded.source("server.host") == .environment("HOST"))
        #expect(loaded.source("log.level") == .standard)
    }

    @Test func `the variables of the original server work`() throws {
        let environment = [
            "HOST": "127.0.0.2", "PORT": "0", "LOG_LEVEL": "DEBUG", "LANGGRAPH_ENABLED": "false",
            "LLM_TIMEOUT_SECONDS": "1.5", "CONVERSATION_TTL_HOURS": "0.0005",
            "MAX_CONCURRENT_CONVERSATIONS": "2",
            "STREAMING_ENABLED": "true", "CORS_ORIGINS": "https://a.example, http://b.example:3000",
        ]
        let loaded = try ConfigurationFixture.load(environment: environment)
        let configuration = loaded.configuration
        #expect(loaded.problems == [])
        #expect(configuration.server.host == "127.0.0.2" && configuration.server.port == 0)
        #expect(configuration.server.allowedOrigins == ["https://a.example", "http://b.example:3000"])
        #expect(configuration.log.level == .debug)
        #expect(!configuration.conversation.isEngineEnabled)
        #expect(configuration.conversation.languageModelTimeout == .milliseconds(1500))
        #expect(configuration.conversation.timeToLive == .milliseconds(1800))
        #expect(configuration.conversation.maximumConcurrent == 2)
        #expect(configuration.conversation.isStreamingEnabled == true)
    }

    @Test func `an empty variable counts as unset, and the long name wins over the short one`() throws {
        let loaded = try ConfigurationFixture.load(environment: [
            "PORT": "", "MEETINGMUSE_SERVER_PORT": "", "HOST": "::1",
        ])
        #expect(loaded.problems == [])
        #expect(loaded.configuration.server.port == 8000)
        let both = try ConfigurationFixture.load(environment: [
            "PORT": "1", "MEETINGMUSE_SERVER_PORT": "2000",
        ])
        #expect(both.configuration.server.port == 2000)
    }

    @Test func `a misspelled variable of ours warns`() throws {
        let problems = try ConfigurationFixture.problems("{}", environment: ["MEETINGMUSE_SERVER_PROT": "1"])
        #expect(
            problems == [
                """
                environment MEETINGMUSE_SERVER_PROT: warning: no setting has this variable (did you mean \
                MEETINGMUSE_SERVER_PORT?)
                """
            ]
        )
    }

    @Test func `problems of variables and flags name them`() throws {
        let loaded = try ConfigurationFixture.load(
            environment: ["PORT": "many"],
            flags: [("drain.timeout", "1"), ("server.admin-token", "hunter2hunter2")]
        )
        let lines = loaded.problems.map(\.description)
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("environment PORT: server.port: a whole number is wanted"))
        #expect(
            lines[1].hasPrefix(
                "flag --set: drain.timeout: there is no such setting (did you mean drain.timeout-secs?"
            )
        )
        #expect(lines[2].hasPrefix("flag --set: server.admin-token: a secret must not stand in a flag"))
        #expect(!lines[2].contains("hunter2"))
    }

    @Test func `a fault below is told even when a layer above has a good value`() throws {
        let problems = try ConfigurationFixture.problems(
            #"{"server": {"port": -1}}"#,
            environment: ["PORT": "8001"]
        )
        #expect(problems.count == 1 && problems[0].hasPrefix("test.json:1: server.port: -1 is out of bounds"))
    }

    @Test func `MEETINGMUSE_CONFIG names the file when nothing else does`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(#"{"server": {"port": 4444}}"#, to: "own.json")
        let inputs = ConfigurationInputs(environment: ["MEETINGMUSE_CONFIG": file])
        #expect(ConfigurationLoader.load(inputs, process: ProcessFacts()).configuration.server.port == 4444)
    }
}
