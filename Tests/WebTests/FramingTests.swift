import HTTPTypes
import Testing
import Web

struct FramingTests {
    @Test(arguments: ["POST", "PUT", "PATCH", "DELETE", "GET", "OPTIONS", "HEAD"])
    func `a length of decimal digits is read`(method: String) {
        for (text, length) in [("0", 0), ("5", 5), ("007", 7), ("1048576", 1 << 20)] {
            let framing = RequestFraming(method: method, contentLengths: [text])
            #expect(framing.verdict == .proceed(bodyBytes: length))
        }
    }

    @Test(arguments: [
        "", " ", "+1", "-1", "1 ", " 1", "1,1", "1, 1", "0x10", "1e3", "1.0", "１", "9223372036854775808",
        "abc",
    ])
    func `any other length is 400`(text: String) {
        let framing = RequestFraming(method: "POST", contentLengths: [text])
        #expect(framing.verdict == .refuse(.badRequest))
    }

    @Test(arguments: [["1", "1"], ["1", "2"], ["", "1"]])
    func `a length that is repeated is 400`(lengths: [String]) {
        #expect(RequestFraming(method: "POST", contentLengths: lengths).verdict == .refuse(.badRequest))
    }

    @Test func `the largest body goes in, one byte more is 413`() {
        let most = RequestFraming(method: "POST", contentLengths: ["10"], maximumBodyBytes: 10)
        #expect(most.verdict == .proceed(bodyBytes: 10))
        let more = RequestFraming(method: "POST", contentLengths: ["11"], maximumBodyBytes: 10)
        #expect(more.verdict == .refuse(.contentTooLarge))
    }

    @Test(arguments: [("POST", true), ("PUT", true), ("PATCH", true), ("GET", false), ("DELETE", false)])
    func `methods with a body must say its length`(method: String, isRequired: Bool) {
        let verdict = RequestFraming(method: method).verdict
        #expect(verdict == (isRequired ? .refuse(.lengthRequired) : .proceed(bodyBytes: 0)))
    }

    @Test func `a transfer coding is 501, with or without a length`() {
        for lengths in [[], ["1"], ["x"]] {
            let framing = RequestFraming(method: "POST", contentLengths: lengths, hasTransferEncoding: true)
            #expect(framing.verdict == .refuse(.notImplemented))
        }
    }

    @Test func `a field's name with a blank is 400 before anything else is looked at`() {
        let framing = RequestFraming(method: "POST", hasTransferEncoding: true, hasMalformedFieldName: true)
        #expect(framing.verdict == .refuse(.badRequest))
    }

    @Test(
        arguments: [
            ("HTTP/1.1", [], false), ("HTTP/1.1", ["a"], true), ("HTTP/1.1", ["a:80"], true),
            ("HTTP/1.1", ["[::1]:80"], true),
            ("HTTP/1.1", ["a", "a"], false), ("HTTP/1.1", ["a,b"], false), ("HTTP/1.1", ["a b"], false),
            ("HTTP/1.1", ["é"], false), ("HTTP/1.0", [], true), ("HTTP/1.0", ["a", "b"], false),
            ("HTTP/1.2", ["a"], false), ("HTTP/9.9", ["a"], false), ("", ["a"], false),
            ("http/1.1", ["a"], false),
        ] as [(String, [String], Bool)]
    )
    func `version and host decide together`(version: String, hosts: [String], isValid: Bool) {
        let verdict = RequestFraming(version: version, method: "GET", hosts: hosts).verdict
        #expect(verdict == (isValid ? .proceed(bodyBytes: 0) : .refuse(.badRequest)))
    }

    @Test func `a method that nobody knows is 501`() {
        #expect(RequestFraming(method: "").verdict == .refuse(.notImplemented))
    }

    @Test(arguments: Refusal.allCases)
    func `each refusal has an answer with a fixed text`(refusal: Refusal) {
        #expect(refusal.response.status.code >= 400)
        #expect(String(decoding: refusal.response.body, as: UTF8.self).hasPrefix(#"{"detail":""#))
    }

    @Test func `an upgrade of the standard passes`() {
        #expect(UpgradeFraming().refusal == nil)
    }

    @Test(arguments: [
        UpgradeFraming(version: "HTTP/1.0"), UpgradeFraming(method: "POST"), UpgradeFraming(hosts: []),
        UpgradeFraming(hosts: ["a", "b"]), UpgradeFraming(socketVersions: []),
        UpgradeFraming(socketVersions: ["8"]),
        UpgradeFraming(socketVersions: ["13", "13"]), UpgradeFraming(keys: []),
        UpgradeFraming(keys: ["short"]),
        UpgradeFraming(keys: ["dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25jZQ=="]),
        UpgradeFraming(keys: ["dGhlIHNhbXBsZSBub25jZQxx"]), UpgradeFraming(hasBody: true),
    ])
    func `any other upgrade is 400`(framing: UpgradeFraming) {
        #expect(framing.refusal == .badRequest)
    }
}
