public import Language

/// The written form of the moment that relative times are counted from.
public enum ReferenceText {
    /// Reads `2013-02-12T04:30:00-02:00`: a local date and time; seconds and offset may be left out.
    ///
    /// - Parameters:
    ///   - text: The date and time.
    ///   - zone: An IANA name or an offset; without it the text's own offset, or none.
    /// - Returns: nil where the text is no date and time that exists.
    public static func reference(_ text: String, zone: String? = nil) -> Reference? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 16, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
            let day = number(bytes[8..<10]), let hour = number(bytes[11..<13]),
            let minute = number(bytes[14..<16]), let (second, end) = seconds(bytes), year > 0,
            CivilDate(year: year, month: month, day: day).isValid, hour <= 23, minute <= 59
        else { return nil }
        let own = String(decoding: bytes[end...], as: UTF8.self)
        guard own.isEmpty || zoneName(own) != own else { return nil }
        let wall = CivilDateTime(
            year: year,
            month: month,
            day: day,
            hour: hour,
            minute: minute,
            second: second
        )
        return Reference(wall: wall, zone: zoneName(zone ?? own))
    }

    /// The name that the system's database has for a zone: `GMT-0200` for the offset `-02:00`.
    public static func zoneName(_ text: String) -> String {
        let bytes = Array(text.utf8)
        if text == "Z" { return "UTC" }
        guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            bytes[3] == UInt8(ascii: ":"), number(bytes[1..<3]) != nil, number(bytes[4..<6]) != nil
        else { return text }
        return "GMT" + text.filter { $0 != ":" }
    }

    /// `:SS` and a fraction, if there are any, and where they end; nil if something is wrong with them.
    private static func seconds(_ bytes: [UInt8]) -> (second: Int, end: Int)? {
        guard bytes.count > 16, bytes[16] == UInt8(ascii: ":") else { return (0, 16) }
        guard bytes.count >= 19, let second = number(bytes[17..<19]), second <= 60 else { return nil }
        var end = 19
        if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
            end += 1
            while end < bytes.count, number(bytes[end...end]) != nil { end += 1 }
        }
        return (min(second, 59), end)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }
}
