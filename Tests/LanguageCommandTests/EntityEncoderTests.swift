import JSON
import Language
import Testing

@testable import LanguageCommand

@Suite struct EntityEncoderTests {
    private func json(_ value: TemporalValue) throws -> String {
        try JSONPrinter().string(.object(EntityEncoder.object(of: .temporal(value))))
    }

    @Test func `a quantity is written with its number, unit and currency`() throws {
        let entity = Entity(
            .money,
            span: 6..<9,
            values: [.quantity(QuantityValue("10", unit: "Dollar", currencyCode: "USD"))],
            rules: ["symbol before number"]
        )
        let text = "é 🙂: $10"
        #expect(text.unicodeScalars.count == 8)
        let plain = EntityEncoder(text: "é 🙂: ¡$10", isExplaining: false).value(of: entity)
        #expect(
            try JSONPrinter().string(plain)
                == #"{"kind":"currency","text":"$10","start":6,"length":3,"#
                + #""values":[{"value":"10","unit":"Dollar","iso":"USD"}]}"#
        )
        let explained = EntityEncoder(text: "é 🙂: ¡$10", isExplaining: true).value(of: entity)
        #expect(explained["rules"]?[0]?.stringValue == "symbol before number")
        #expect(explained["confidence"]?.doubleValue == 1)
    }

    @Test func `a range of money is written with the bounds that it has`() throws {
        let value = EntityValue.quantity(QuantityValue(nil, unit: "Dollar", upperBound: "20"))
        #expect(
            try JSONPrinter().string(.object(EntityEncoder.object(of: value)))
                == #"{"to":"20","unit":"Dollar"}"#
        )
    }

    @Test func `times are written as the wall shows them`() throws {
        let day = CivilDate(year: 2030, month: 1, day: 31)
        let moment = CivilDateTime(year: 2030, month: 1, day: 31, hour: 9, minute: 5)
        #expect(try json(.date(day)) == #"{"value":"2030-01-31","timex":"2030-01-31"}"#)
        #expect(
            try json(.dateTime(moment)) == #"{"value":"2030-01-31T09:05:00","timex":"2030-01-31T09:05"}"#
        )
        #expect(
            try json(.time(minuteOfDay: 545, second: 7, resolved: moment))
                == #"{"value":"09:05:07","resolved":"2030-01-31T09:05:07","timex":"T09:05:07"}"#
        )
        #expect(try json(.duration(seconds: 2700)) == #"{"seconds":2700,"timex":"PT45M"}"#)
        #expect(
            try json(.dateRange(start: day, end: nil)) == #"{"start":"2030-01-31","timex":"(2030-01-31,)"}"#
        )
        #expect(
            try json(.timeRange(start: moment, end: nil))
                == #"{"start":"09:05:00","resolved_start":"2030-01-31T09:05:00","timex":"(T09:05,)"}"#
        )
        #expect(try json(.recurrence(Recurrence(rule: "FREQ=DAILY"))) == #"{"rrule":"FREQ=DAILY"}"#)
    }

    @Test func `a repetition tells its start and what it leaves out`() throws {
        let recurrence = Recurrence(
            rule: "FREQ=DAILY",
            timex: "P1D",
            start: CivilDate(year: 2030, month: 1, day: 31),
            exceptions: ["2030-02"],
            exceptionRule: "FREQ=WEEKLY"
        )
        #expect(
            try json(.recurrence(recurrence))
                == #"{"rrule":"FREQ=DAILY","dtstart":"2030-01-31","exdate":["2030-02"],"#
                + #""exrule":"FREQ=WEEKLY","timex":"P1D"}"#
        )
    }
}
