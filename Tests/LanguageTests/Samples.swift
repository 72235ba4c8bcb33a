import Language

/// Short ways for tests to read a text.
enum Samples {
    /// Wednesday, 2026-11-18 10:00 in Berlin.
    static let wednesday = Reference(instant: 1_794_992_400, zone: "Europe/Berlin")
    static let reader = RequestReader()

    static func slots(_ text: String, expecting: Slot? = nil, purpose: Intent? = nil) -> SlotReadings {
        reader.slots(in: text, reference: wednesday, expecting: expecting, purpose: purpose)
    }

    /// The wall time that a text means, "-" for none; "d" and "t" behind it where a date and a time were
    /// named.
    static func time(_ text: String, expecting: Slot? = nil) -> String {
        written(slots(text, expecting: expecting, purpose: .schedule).time)
    }

    /// A time reading in the same form.
    static func written(_ reading: Reading<TimeReading>?) -> String {
        guard let time = reading?.value else { return "-" }
        return "\(time.wall) \(time.hasDate ? "d" : "")\(time.hasTime ? "t" : "")"
    }

    /// The scalars of a text at a span.
    static func string(_ text: String, _ span: Range<Int>) -> String {
        let scalars = Array(text.unicodeScalars)
        guard span.lowerBound >= 0, span.upperBound <= scalars.count else { return "outside" }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[span])
        return String(view)
    }
}
