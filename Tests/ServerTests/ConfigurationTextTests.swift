import Testing

@testable import Server

@Suite struct ConfigurationTextTests {
    @Test func `what print-config shows is a file that gives the same configuration`() throws {
        let loaded = try ConfigurationFixture.load(
            """
            {
                "server": { "port": 9000, "allowed-origins": ["*", "https://a.example"] },
                "conversation": { "ttl-hours": 0.25, "streaming": false }
            }
            """,
            environment: ["MEETINGMUSE_LWS_SERVER_STRING": "a \"b\" // c"]
        )
        let layer = FileLayer.read(Array(ConfigurationText.effective(loaded).utf8), path: "printed.json")
        #expect(layer.problems == [])
        #expect(ConfigurationLoader.merge([layer]).configuration == loaded.configuration)
    }

    @Test func `each value has its source`() throws {
        let loaded = try ConfigurationFixture.load(
            "{\n\"log\": {\n\"format\": \"json\"}}",
            environment: ["PORT": "81"],
            flags: [("server.host", "::1")]
        )
        let lines = ConfigurationText.effective(loaded).split(separator: "\n")
        #expect(lines.contains { $0.hasSuffix(#""port": 81, // environment PORT"#) })
        #expect(lines.contains { $0.hasSuffix(#""host": "::1", // flag --set"#) })
        #expect(lines.contains { $0.contains(#""format": "json" // "#) && $0.hasSuffix("/test.json:3") })
        #expect(lines.contains { $0.hasSuffix(#""level": "info", // default"#) })
    }

    @Test func `a secret shows nowhere`() throws {
        let token = "a-token-that-is-long-enough-to-be-taken"
        let loaded = try ConfigurationFixture.load(environment: ["ADMIN_TOKEN": token])
        var dumped = ""
        dump(loaded, to: &dumped)
        for text in [
            ConfigurationText.effective(loaded), "\(loaded.configuration)", String(reflecting: loaded),
            dumped,
        ] {
            #expect(!text.contains(token))
        }
        #expect(
            ConfigurationText.effective(loaded).contains(
                #"// "admin-token": "********" // environment ADMIN_TOKEN"#
            )
        )
    }

    @Test func `a secret matches itself only`() {
        let secret = Secret("abc")
        #expect(secret.matches("abc"))
        for other in ["", "ab", "abd", "abcabc", "ABC"] { #expect(!secret.matches(other), "\(other)") }
        #expect(!Secret("").matches(""))
    }

    @Test(arguments: [
        ("prot", "port", 1), ("port", "port", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 1),
    ])
    func `edits are counted`(first: String, second: String, edits: Int) {
        #expect(NearestName.edits(from: first, to: second) == edits)
        #expect(NearestName.edits(from: second, to: first) == edits)
    }

    @Test func `a name far from all others has no nearest`() {
        #expect(NearestName.of("xyzzy", among: ["port", "host"]) == nil)
        #expect(NearestName.of("hots", among: ["port", "host"]) == "host")
    }
}
