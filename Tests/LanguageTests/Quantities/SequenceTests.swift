import Testing

@testable import Language

@Suite struct SequenceTests {
    @Test(
        arguments: [
            "+1 (415) 555-2671", "415-555-2671", "(0131) 496 0537", "+49 176/12345678",
            "+86 20 61302222-8866",
            "06 20 70 22 20", "837.824.1482 ext 63888", "+447700 900 397", "phone 12345678",
            "call 632 139823", "18998078030",
        ]
    )
    func `a number to call is read with all its signs`(text: String) {
        let number = String(text.drop { $0.isLetter || $0 == " " })
        #expect(QuantitySamples.described(text, .phoneNumber) == ["\(number) = \(number)"])
    }

    @Test(
        arguments: [
            "911-67-0060", "6011-0000-0000-0004", "2020-12-31", "31.12.2020", "200.38294427", "2009/2010",
            "s666666666",
            "666666666S", "account 12345678", "45*31-339243873", "-77.034040723966", "1,032.923", "12345",
            "1000-1=999",
            "$12345678", "12345678%", "00 10 00 31 46 D9 E9 11", "at 10:30:45", "(1819 - 1890)", "10.0.0.1",
            "1234567890123456777777",
        ]
    )
    func `other rows of digits are no numbers to call`(text: String) {
        #expect(QuantitySamples.described(text, .phoneNumber).isEmpty)
    }

    @Test func `digits alone are a number to call only where numbers are not asked for`() {
        #expect(
            QuantitySamples.entities("12345678", EntityKindSet(.phoneNumber)).map(\.kind) == [.phoneNumber]
        )
        #expect(QuantitySamples.entities("12345678", .all).map(\.kind) == [.number])
        #expect(QuantitySamples.entities("call 12345678", .all).map(\.kind) == [.phoneNumber])
    }

    @Test(
        arguments: [
            ("a.b+c@x-y.example.org.", ["a.b+c@x-y.example.org"]),
            ("j_9@[129.126.118.1]", ["j_9@[129.126.118.1]"]),
            ("\"j s\"@example.org", ["\"j s\"@example.org"]), ("Bob@abc.c", []), ("a@b", []),
            ("x@ dot x", []),
            ("alice at exAmple.io", ["alice@exAmple.io"]), ("meet at example.com", []),
            ("buy toys at acme.com", []),
            ("js at contoso dot co dot uk", ["js@contoso.co.uk"]),
        ]
    )
    func `e-mail addresses are read`(text: String, addresses: [String]) {
        #expect(QuantitySamples.entities(text, EntityKindSet(.email)).map(QuantitySamples.value) == addresses)
    }

    @Test(
        arguments: [
            ("see (https://a.com/b_(c)).", ["https://a.com/b_(c)"]),
            ("http://127.0.0.1:8080/#/123", ["http://127.0.0.1:8080/#/123"]),
            ("at localhost:80/x?", ["localhost:80/x"]), ("abc.co.uk/?a=b", ["abc.co.uk/?a=b"]),
            ("http://", []),
            ("http://362", []), ("at 7.am", []), ("27.pm", ["27.pm"]), ("done.so far", []),
            ("image2.png", []), ("8.8.8.8", []),
            ("bob@abc.com", []), ("https://kimchi", ["https://kimchi"]),
        ]
    )
    func `web addresses are read`(text: String, addresses: [String]) {
        #expect(QuantitySamples.entities(text, EntityKindSet(.url)).map(QuantitySamples.value) == addresses)
    }

    @Test(
        arguments: [
            ("255.255.255.255", true), ("256.1.1.1", false), ("1.1.1000.1", false), ("::", true),
            ("::1", true),
            ("fe80::1::2", false), ("1:2:3:4:5:6:7:8", true), ("1:2:3:4:5:6:7", false),
            ("::ffff:10.0.0.1", true),
            ("10:00", false), ("std::string", false),
        ]
    )
    func `IP addresses are read`(text: String, isAddress: Bool) {
        #expect(QuantitySamples.described(text, .ipAddress) == (isAddress ? ["\(text) = \(text)"] : []))
    }

    @Test(
        arguments: [
            ("C# is cool", []), ("a@b.com", []), ("#1 and @bob", ["#1", "@bob"]), ("https://a.com/#x", []),
            ("@ home # 1", []),
        ]
    )
    func `tags are read`(text: String, tags: [String]) {
        let kinds: EntityKindSet = [.init(.mention), .init(.hashtag)]
        #expect(QuantitySamples.entities(text, kinds).map(QuantitySamples.value) == tags)
    }
}
