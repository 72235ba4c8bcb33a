/// A unit of measure.
struct MeasureUnit: Sendable {
    /// What is measured.
    enum Dimension: UInt8, Sendable {
        case length, area, volume, mass, information, angle, speed, temperature
        /// Years to days; they tell an age and nothing else here.
        case time
        /// "yo": years of an age.
        case age
    }

    struct Usage: OptionSet, Sendable {
        let rawValue: UInt8
        /// It counts only where it touches the number or stands behind a larger unit: "in" for inches.
        static let touching = Usage(rawValue: 1)
        /// It counts in small letters only: "m", "t".
        static let small = Usage(rawValue: 2)
        /// It counts in capitals only, with a blank before it: "F", "C".
        static let capital = Usage(rawValue: 4)
        /// It is read without a number too: "fahrenheit".
        static let bare = Usage(rawValue: 8)
        /// It is an abbreviation of bits in small letters and of bytes with a capital "B".
        static let byteByCapital = Usage(rawValue: 16)
        /// It is also a time of day behind a small number: "2 pm".
        static let clock = Usage(rawValue: 32)
    }

    /// The English name in the singular: `Kilometer`, `Square foot`.
    let name: String
    let dimension: Dimension
    /// How many of the dimension's base unit it has, 0 where units are not added up.
    let size: Double
    let usage: Usage
}
