import Language
import Testing

@Suite struct PeopleAndPlaceTests {
    static let addresses: [(String, [String])] = [
        ("with bob@example.com", ["bob@example.com"]), ("bob@example.com.", ["bob@example.com"]),
        ("(bob@example.com)", ["bob@example.com"]),
        ("<bob@example.com>,ann@x.org;", ["bob@example.com", "ann@x.org"]),
        ("mailto:bob@example.com", ["bob@example.com"]),
        ("Bob@Example.com and bob@example.COM", ["Bob@Example.com"]),
        ("first.last+tag@sub.domain.co.uk!", ["first.last+tag@sub.domain.co.uk"]),
        ("o'brien@x.org", ["o'brien@x.org"]), ("'bob@x.org'", ["bob@x.org"]),
        ("bob@x-y.org", ["bob@x-y.org"]), ("a_b@x.org", ["a_b@x.org"]),
        ("müller@bücher.de", ["müller@bücher.de"]), ("bob@x.org's", ["bob@x.org"]),
        ("email=bob@x.org", ["bob@x.org"]), ("bob@x.org,", ["bob@x.org"]),
        ("bob@localhost", []), ("@bob", []), ("bob@", []), ("bob@.org", []), ("bob@x.", []),
        ("bob@x..org", []), ("a@b.c", []), ("bob@-x.org", []),
        ("bob @x.org", []), ("b..b@x.org", ["b@x.org"]), ("1@x.1", []), ("@@@@", []),
        ("a@b@c.org", ["b@c.org"]), ("x@y.org-", ["x@y.org"]),
    ]

    @Test(arguments: addresses) func `an address is found without its surroundings`(
        text: String,
        found: [String]
    ) {
        let slots = Samples.slots("Schedule a meeting with \(text)")
        #expect(slots.participants.map(\.value) == found)
        for reading in slots.participants {
            #expect(Samples.string("Schedule a meeting with \(text)", reading.span) == reading.value)
        }
    }

    static let names: [(String, [String])] = [
        ("meet with Bob and Ann", ["Bob", "Ann"]),
        ("a call with Bob, Ann Smith and Carl", ["Bob", "Ann Smith", "Carl"]),
        ("with bob tomorrow", ["bob"]), ("invite Dr. Miller", ["Dr. Miller"]),
        ("with the design team at 3", ["design team"]),
        ("with my manager", ["manager"]), ("with bob@x.org and Ann", ["Ann"]), ("with Bob <bob@x.org>", []),
        ("with Bob (bob@x.org) and Ann", ["Ann"]),
        ("with Bob at bob@x.org", []), ("talk to Ann on friday", ["Ann"]), ("with me", []),
        ("with everyone", []), ("with a client", []),
        ("with Zoom", []), ("meet tomorrow", []), ("with John on Monday", ["John"]),
        ("between Bob and Ann", ["Bob", "Ann"]), ("with", []),
        ("meeting with José", ["José"]), ("schedule lunch with Ann & Bob", ["Ann", "Bob"]),
    ]

    @Test(arguments: names) func `people without an address are named`(text: String, names: [String]) {
        #expect(Samples.slots(text, purpose: .schedule).names.map(\.value) == names)
    }

    @Test(arguments: [
        ("Bob and Ann", ["Bob", "Ann"]), ("just bob", ["bob"]), ("bob, and ann", ["bob", "ann"]),
        ("only me", []), ("nobody", []),
        ("Bob tomorrow", ["Bob"]),
    ]) func `an answer for the participants may be bare names`(text: String, names: [String]) {
        #expect(Samples.slots(text, expecting: .participants, purpose: .schedule).names.map(\.value) == names)
    }

    static let places: [(String, String?)] = [
        ("at the office", "office"), ("in room 12", "room 12"), ("on Zoom", "Zoom"), ("via Teams", "Teams"),
        ("over the phone", "phone"),
        ("via Microsoft Teams", "Microsoft Teams"), ("@ Cafe Roma", "Cafe Roma"),
        ("in the conference room at 3pm", "conference room"),
        ("at Starbucks tomorrow", "Starbucks"), ("in Berlin on friday", "Berlin"),
        ("location: Room 5", "Room 5"), ("the location is HQ", "HQ"),
        ("located at 1234 West 7th Street", "1234 West 7th Street"),
        ("at 12 Main Street at 3pm", "12 Main Street"), ("at home", "home"),
        ("by phone", "phone"), ("a zoom call with Bob", "zoom"), ("on Google Meet", "Google Meet"),
        ("in Long Beach, CA", "Long Beach, CA"),
        ("at 3pm", nil), ("at noon", nil), ("in 2 hours", nil), ("in the morning", nil),
        ("at least 3 people", nil), ("in March", nil),
        ("on friday", nil), ("at the latest", nil), ("in person", nil), ("at your earliest convenience", nil),
        ("at", nil), ("at a time that works", nil),
        ("in general", nil), ("at bob@x.org", nil), ("in a week", nil), ("at the end of the day", nil),
    ]

    @Test(arguments: places) func `a place is no time`(text: String, place: String?) {
        #expect(Samples.slots("Schedule a meeting \(text)").location?.value == place)
    }

    @Test(arguments: [
        ("the office", "office"), ("Room 12", "Room 12"), ("zoom", "zoom"), ("at Joe's Diner", "Joe's Diner"),
        ("on Zoom", "Zoom"),
    ])
    func `an answer for the place is the place`(text: String, place: String) {
        #expect(Samples.slots(text, expecting: .location, purpose: .schedule).location?.value == place)
    }
}
