import Meetings
import Testing

@Suite struct FreeBusyTests {
    private static func interval(_ start: Int64, _ end: Int64) -> MeetingInterval {
        MeetingInterval(start: start, end: end)
    }

    @Test(
        arguments: [
            ([], []),
            ([interval(10, 20)], [interval(10, 20)]),
            ([interval(30, 40), interval(10, 20)], [interval(10, 20), interval(30, 40)]),
            ([interval(10, 20), interval(20, 30)], [interval(10, 30)]),
            ([interval(10, 40), interval(15, 20), interval(35, 50)], [interval(10, 50)]),
            ([interval(10, 10), interval(5, 3)], []),
        ] as [([MeetingInterval], [MeetingInterval])]
    )
    func `taken times are joined`(_ taken: [MeetingInterval], _ merged: [MeetingInterval]) {
        #expect(FreeBusy(busy: taken).busy == merged)
    }

    @Test(arguments: [
        (interval(0, 10), true), (interval(0, 11), false), (interval(12, 18), false),
        (interval(19, 25), false),
        (interval(20, 30), true), (interval(0, 50), false),
    ])
    func `times that only touch do not conflict`(_ wanted: MeetingInterval, _ isFree: Bool) {
        #expect(FreeBusy(busy: [Self.interval(10, 20), Self.interval(30, 40)]).isFree(wanted) == isFree)
    }

    @Test(arguments: [
        (interval(0, 50), [interval(0, 10), interval(20, 30), interval(40, 50)]),
        (interval(10, 20), []),
        (interval(15, 35), [interval(20, 30)]),
        (interval(41, 45), [interval(41, 45)]),
        (interval(5, 5), []),
    ])
    func `gaps are what is left of a window`(_ window: MeetingInterval, _ gaps: [MeetingInterval]) {
        #expect(FreeBusy(busy: [Self.interval(10, 20), Self.interval(30, 40)]).gaps(in: window) == gaps)
    }

    @Test func `starts are whole steps at which the length fits`() {
        let calendar = FreeBusy(busy: [Self.interval(3600, 5000)])
        let window = Self.interval(100, 12_600)
        #expect(
            calendar.starts(in: window, minutes: 30, step: 1800, limit: 9) == [
                1800, 5400, 7200, 9000, 10_800,
            ]
        )
        #expect(calendar.starts(in: window, minutes: 31, step: 1800, limit: 9) == [5400, 7200, 9000])
        #expect(calendar.starts(in: window, minutes: 30, step: 1800, limit: 2) == [1800, 5400])
        #expect(calendar.starts(in: Self.interval(-100, 1800), minutes: 30, step: 1800, limit: 2) == [0])
    }

    @Test func `an interval contains what lies in it`() {
        let interval = Self.interval(10, 20)
        #expect(interval.contains(Self.interval(10, 20)))
        #expect(!interval.contains(Self.interval(9, 20)))
        #expect(MeetingInterval(start: 0, minutes: 2).seconds == 120)
    }
}
