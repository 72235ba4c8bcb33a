import Testing

@testable import Server

@Suite struct ConfigurationFileTests {
    @Test func `comments of three kinds and trailing commas are fine`() throws {
        let loaded = try ConfigurationFixture.load(
            """
            # shell
            {
                // line
                "server": { "port": 9000, /* inside, "port": 1, */ "allowed-origins": ["https://a.example",], },
            }
            """
        )
        #expect(loaded.problems == [])
        #expect(loaded.configuration.server.port == 9000)
        #expect(loaded.configuration.server.allowedOrigins == ["https://a.example"])
    }

    @Test(arguments: [
        ##"{"a": "x // y", "b": "# /* */ ,}"}"##, #"["\"", // "]"# + "\n]", "{\r\n/* ü\n */ \"a\": 1,\n}",
        "/", "\"", "{,}", "",
    ])
    func `blanking comments keeps every line and column`(text: String) {
        let bytes = Array(text.utf8)
        let plain = CommentedJSON(bytes).plain
        #expect(plain.count == bytes.count)
        #expect(plain.indices.filter { plain[$0] == 10 } == bytes.indices.filter { bytes[$0] == 10 })
    }

    @Test func `strings that look like comments stay whole`() {
        let text = Array(##"{"a": "x // y # /* */ ,}", "b": "\\"}"##.utf8)
        #expect(CommentedJSON(text).plain == text)
    }

    @Test func `every problem is told, with its line`() throws {
        let problems = try ConfigurationFixture.problems(
            """
            {
                "server": {
                    "prot": 9000,
                    "port": "eighty"
                },
                "lws": { "event-loop": "pol" },
                "limit": {},
                "drain": 5
            }
            """
        )
        #expect(
            problems == [
                "test.json:3: server.prot: there is no such setting (did you mean server.port?)",
                "test.json:4: server.port: a whole number is wanted, not \"eighty\" (give a whole number from 0 to 65535)",
                "test.json:6: lws.event-loop: \"pol\" is not known (give one of: ev, poll; did you mean poll?)",
                """
                test.json:7: limit: there is no such section (did you mean limits? the sections are server, lws, limits, \
                drain, conversation, language, store, log)
                """,
                "test.json:8: drain: a section must be an object (write { … })",
            ]
        )
    }

    @Test(arguments: [
        (#"{"port": 1}"#, "test.json:1: port: there is no such section (did you mean server.port?)"),
        (#"{"server": {"ws-ping-secs": 5}}"#, "did you mean lws.ws-ping-secs?"),
        (#"{"server": {"qqqqqqqqqqqq": 5}}"#, "see Config/README.md for the names"),
        ("{\n\"server\": {\n\"port\": 80 80 }}", "test.json:3: not valid JSON in column 13"),
        ("{\n/* never", "test.json:2: the comment is never closed"),
        ("[]", "the file must be an object of sections"),
        ("", "test.json:1: not valid JSON"),
        (
            #"{"log": {"level": "info",\#n"level": "info"}}"#,
            "test.json:2: log.level: it stands in line 1 already"
        ),
        (#"{"server": {"host": null}}"#, "null is not allowed here"),
        (
            #"{"server": {"host": "example.com"}}"#,
            "\"example.com\" is no numeric address (give an IPv4 or IPv6"
        ),
        (#"{"server": {"port": 1.5}}"#, "a whole number is wanted, not 1.5"),
        (#"{"server": {"port": 65536}}"#, "65536 is out of bounds"),
        (#"{"server": {"port": 99999999999999999999}}"#, "test.json:1: not valid JSON"),
        (#"{"server": {"port": true}}"#, "a whole number is wanted, not a boolean"),
        (#"{"server": {"port": [1]}}"#, "not a list"),
        (#"{"server": {"port": {}}}"#, "not an object"),
        (#"{"server": {"allowed-origins": [1]}}"#, "every element must be a text"),
        (#"{"server": {"allowed-origins": ["https://a.example/path"]}}"#, "is no web origin"),
        (#"{"server": {"admin-token-file": ""}}"#, "the path is empty"),
        (#"{"conversation": {"time-zone": "Europe/Brlin"}}"#, "\"Europe/Brlin\" is not a known time zone"),
        (
            #"{"conversation": {"ttl-hours": -0.5}}"#,
            "-0.5 is out of bounds (give a number of hours from 0 to 87600)"
        ),
        (#"{"conversation": {"ttl-hours": "nan"}}"#, "a number is wanted, not \"nan\""),
        (#"{"conversation": {"streaming": "maybe"}}"#, "or null for neither"),
    ])
    func `what is wrong is said`(text: String, message: String) throws {
        let problems = try ConfigurationFixture.problems(text)
        #expect(problems.count == 1 && problems[0].contains(message), "\(problems)")
    }

    @Test(arguments: [
        ("1", true), ("yes", true), ("on", true), ("TRUE", true), ("0", false), ("No", false), ("off", false),
    ])
    func `a boolean has many spellings`(text: String, answer: Bool) throws {
        let loaded = try ConfigurationFixture.load(#"{"conversation": {"engine-enabled": "\#(text)"}}"#)
        #expect(loaded.problems == [])
        #expect(loaded.configuration.conversation.isEngineEnabled == answer)
    }

    @Test func `a boolean may be a bare 0, and three-valued ones may be null`() throws {
        let loaded = try ConfigurationFixture.load(
            #"{"conversation": {"engine-enabled": 0, "streaming": null}}"#
        )
        #expect(loaded.problems == [])
        #expect(loaded.configuration.conversation.isEngineEnabled == false)
        #expect(loaded.configuration.conversation.isStreamingEnabled == nil)
    }

    @Test func `numbers may stand in quotes, names may have underscores, levels may be Python's`() throws {
        let loaded = try ConfigurationFixture.load(
            #"{"lws": {"ws_ping_secs": "5"}, "conversation": {"ttl-hours": "0.001"}, "log": {"level": "WARN"}}"#
        )
        #expect(loaded.problems == [])
        #expect(loaded.configuration.lws.pingInterval == .seconds(5))
        #expect(loaded.configuration.conversation.timeToLive == .milliseconds(3600))
        #expect(loaded.configuration.log.level == .warning)
    }

    @Test func `an old name with the same meaning warns and works`() throws {
        let loaded = try ConfigurationFixture.load(#"{"lws": {"ws-pingpong-secs": 7}}"#)
        #expect(loaded.isUsable)
        #expect(loaded.problems.map(\.advice) == ["use lws.ws-ping-secs"])
        #expect(loaded.configuration.lws.pingInterval == .seconds(7))
    }

    @Test func `a file of libwebsockets' own is told name by name`() throws {
        let problems = try ConfigurationFixture.problems(
            """
            {
              "global": {
                "count-threads": 2,
                "keeplive-timeout": 9
              }
            }
            """
        )
        #expect(
            problems == [
                "test.json:2: warning: global: this name is not used here (its settings are in lws)",
                "test.json:3: warning: global.count-threads: this name is not used here (one loop serves all; take the line out)",
                "test.json:4: warning: global.keeplive-timeout: this name is not used here (use lws.keepalive-timeout)",
            ]
        )
    }

    @Test func `a secret in the file is refused and not repeated`() throws {
        let problems = try ConfigurationFixture.problems(#"{"server": {"admin-token": "hunter2hunter2"}}"#)
        #expect(
            problems.count == 1 && problems[0].contains("a secret must not stand in the file"),
            "\(problems)"
        )
        #expect(!problems[0].contains("hunter2"))
    }

    @Test func `a missing file is a problem, not the defaults`() {
        let loaded = ConfigurationLoader.load(
            ConfigurationInputs(file: "/nonexistent/x.json"),
            process: ProcessFacts()
        )
        #expect(!loaded.isUsable)
        #expect(
            loaded.problems.first?.description.hasPrefix("/nonexistent/x.json:1: there is no such file")
                == true
        )
    }
}
