import Testing

@testable import Server

@Suite struct ConfigurationCheckTests {
    private let strongToken = String(repeating: "0123456789abcdef", count: 2)

    @Test(arguments: [
        (#"{"lws": {"ws-ping-secs": 40}}"#, "lws.ws-ping-secs"),
        (#"{"lws": {"ws-ping-secs": 41}}"#, "lws.ws-ping-secs"),
        (#"{"lws": {"ws-hangup-secs": 20}}"#, "lws.ws-hangup-secs"),
    ])
    func `a ping must come before the hang-up`(text: String, key: String) throws {
        let problems = try ConfigurationFixture.problems(text)
        #expect(
            problems.count == 1 && problems[0].hasPrefix("test.json:1: \(key): ws-ping-secs ("),
            "\(problems)"
        )
    }

    @Test func `working hours begin before they end`() throws {
        let problems = try ConfigurationFixture.problems(#"{"conversation": {"working-hours-end": 9}}"#)
        #expect(
            problems.count == 1 && problems[0].contains("working-hours-start (9) must be before"),
            "\(problems)"
        )
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("0.0.0.0", true), ("255.255.255.255", true), ("::", true), ("::1", true),
        ("fe80::1", true),
        ("1:2:3:4:5:6:7:8", true), ("1:2:3:4:5:6:7::", true), ("::ffff:192.0.2.1", true),
        ("256.0.0.1", false),
        ("1.2.3", false), ("1.2.3.4.5", false), ("01.2.3.4", false), ("1.2.3.٤", false), ("", false),
        ("example.com", false),
        (":", false), (":::", false), ("1::2::3", false), ("1:2:3:4:5:6:7", false),
        ("1:2:3:4:5:6:7:8:9", false),
        ("12345::", false), ("g::", false), ("::1%eth0", false), ("1.2.3.4::", false), ("::+1", false),
    ])
    func `an address is numeric`(text: String, answer: Bool) {
        #expect(AddressText.isNumeric(text) == answer)
    }

    @Test func `a certificate needs its key, and both must be readable PEM files`() throws {
        let folder = try TemporaryFolder()
        let certificate = try folder.write("-----BEGIN CERTIFICATE-----", to: "certificate.pem", mode: 0o644)
        let key = try folder.write("-----BEGIN PRIVATE KEY-----", to: "key.pem")
        let openKey = try folder.write("-----BEGIN PRIVATE KEY-----", to: "open.pem", mode: 0o644)
        let junk = try folder.write("junk", to: "junk.pem")
        func messages(_ certificate: String?, _ key: String?) throws -> [String] {
            var environment: [String: String] = [:]
            environment["MEETINGMUSE_LWS_TLS_CERTIFICATE"] = certificate
            environment["MEETINGMUSE_LWS_TLS_KEY"] = key
            return try ConfigurationFixture.load(environment: environment).problems.map(\.message)
        }
        #expect(try messages(certificate, key) == [])
        #expect(try messages(certificate, nil) == ["a certificate without its key"])
        #expect(try messages(nil, key) == ["a key without its certificate"])
        #expect(
            try messages(certificate, openKey) == ["every user of this machine may read or write \(openKey)"]
        )
        #expect(
            try messages(junk, "/nonexistent.pem") == [
                "\(junk) holds no certificate in PEM form", "/nonexistent.pem cannot be read",
            ]
        )
    }

    @Test func `a token of fewer than 32 characters is refused and not repeated`() throws {
        let weak = try ConfigurationFixture.problems(
            "{}",
            environment: ["ADMIN_TOKEN": String(strongToken.dropLast())]
        )
        #expect(weak.count == 1 && weak[0].contains("the token has only 31 characters"), "\(weak)")
        #expect(!weak[0].contains("0123456789"))
        #expect(try ConfigurationFixture.problems("{}", environment: ["ADMIN_TOKEN": strongToken]) == [])
    }

    @Test func `the token file must be private, strong and readable`() throws {
        let folder = try TemporaryFolder()
        let good = try folder.write(strongToken + "\n", to: "good", mode: 0o640)
        let open = try folder.write(strongToken, to: "open", mode: 0o644)
        let empty = try folder.write("\n", to: "empty")
        let loaded = try ConfigurationFixture.load(environment: ["ADMIN_TOKEN_FILE": good])
        #expect(loaded.problems == [])
        #expect(loaded.configuration.server.adminToken?.matches(strongToken) == true)
        func message(_ file: String) throws -> String? {
            try ConfigurationFixture.load(environment: ["ADMIN_TOKEN_FILE": file]).problems.first?.message
        }
        #expect(try message(open)?.hasPrefix("every user of this machine may read or write") == true)
        #expect(try message(empty)?.hasPrefix("the token has only 0 characters") == true)
        #expect(try message("/nonexistent/token") == "/nonexistent/token cannot be read")
    }

    @Test func `the environment's token wins over the file's, which is said`() throws {
        let loaded = try ConfigurationFixture.load(
            environment: ["ADMIN_TOKEN": strongToken, "ADMIN_TOKEN_FILE": "/nonexistent/token"])
        #expect(loaded.isUsable)
        #expect(loaded.problems.map(\.message) == ["not read, since the environment holds a token"])
        #expect(loaded.configuration.server.adminToken?.matches(strongToken) == true)
    }

    @Test(arguments: ["0.0.0.0", "::", "192.0.2.1", "2001:db8::1"])
    func `an open host without a token warns`(host: String) throws {
        let loaded = try ConfigurationFixture.load(environment: ["HOST": host])
        #expect(loaded.isUsable)
        #expect(loaded.problems.map(\.severity) == [.warning])
        let safe = try ConfigurationFixture.load(environment: ["HOST": host, "ADMIN_TOKEN": strongToken])
        #expect(safe.problems == [])
    }

    @Test(arguments: ["127.0.0.1", "127.1.2.3", "::1", "localhost"])
    func `a loopback host needs no token`(host: String) throws {
        #expect(try ConfigurationFixture.problems("{}", environment: ["HOST": host]) == [])
    }

    @Test func `connections must fit the hard limit on descriptors`() throws {
        let text = #"{"lws": {"max-connections": 1000}}"#
        #expect(
            try ConfigurationFixture.problems(text, process: ProcessFacts(hardDescriptorLimit: 1256)) == []
        )
        let problems = try ConfigurationFixture.problems(
            text,
            process: ProcessFacts(hardDescriptorLimit: 1255)
        )
        #expect(
            problems.count == 1 && problems[0].contains("(lower it to 999, or raise the hard limit"),
            "\(problems)"
        )
    }

    @Test func `a low port needs the right to it`() throws {
        let text = #"{"server": {"port": 443}}"#
        #expect(try ConfigurationFixture.problems(text, process: ProcessFacts(mayBindLowPorts: true)) == [])
        let plain = ProcessFacts(mayBindLowPorts: false)
        #expect(try ConfigurationFixture.problems(text, process: plain).count == 1)
        let lowered = ProcessFacts(firstUnprivilegedPort: 443, mayBindLowPorts: false)
        #expect(try ConfigurationFixture.problems(text, process: lowered) == [])
    }

    @Test func `the store's directory must exist`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("", to: "file")
        func messages(_ path: String) throws -> [String] {
            try ConfigurationFixture.load(environment: ["MEETINGMUSE_STORE_PATH": path]).problems.map(
                \.message
            )
        }
        #expect(try messages(folder.path("new.sqlite")) == [])
        #expect(try messages(file) == [])
        #expect(
            try messages(folder.path("missing/new.sqlite")) == [
                "the directory \(folder.path("missing")) is missing"
            ]
        )
        #expect(try messages(file + "/new.sqlite") == ["\(file) is not a directory"])
        #expect(try messages(folder.path(".")) == ["\(folder.path(".")) is a directory"])
    }

    @Test func `the facts of a process are read from proc`() {
        let facts = ProcessFacts(
            limits: "Limit                     Soft Limit           Hard Limit           Units     \n"
                + "Max open files            1024                 4096                 files     \n",
            status: "Name:\tx\nCapEff:\t0000000000000400\n",
            unprivilegedPort: "80\n"
        )
        #expect(facts.hardDescriptorLimit == 4096)
        #expect(facts.mayBindLowPorts)
        #expect(facts.firstUnprivilegedPort == 80)
        #expect(
            !ProcessFacts(limits: "", status: "CapEff:\t0000000000000000", unprivilegedPort: "")
                .mayBindLowPorts
        )
        #expect(ProcessFacts.current().hardDescriptorLimit ?? .max > 0)
    }
}
