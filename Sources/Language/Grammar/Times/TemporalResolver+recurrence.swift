extension TemporalResolver {
    /// The RFC 5545 rule of a repetition, its bounds counted from the reference.
    func resolve(_ recurrence: RecurrenceExpression) -> Recurrence {
        let start = recurrence.start.flatMap { firstDay($0, from: calendar) }
        var result = Recurrence(rule: rule(recurrence, start), timex: timex(recurrence), start: start)
        result.exceptions = recurrence.exceptions.compactMap(exception)
        result.exceptionRule = recurrence.exceptionRule.first.map { rule($0, nil) }
        return result
    }

    private func firstDay(_ phrase: TimePhrase, from calendar: CalendarResolver) -> CivilDate? {
        if let expression = phrase.calendar { return calendar.resolve(expression).first?.first }
        if let shift = phrase.shift { return shift.length.applied(to: reference, sign: shift.sign).date }
        return phrase.isNow ? reference.date : nil
    }

    private func rule(_ recurrence: RecurrenceExpression, _ start: CivilDate?) -> String {
        var parts = ["FREQ=" + recurrence.frequency.name]
        if recurrence.interval != 1 { parts.append("INTERVAL=\(recurrence.interval)") }
        func list(_ name: String, _ numbers: [Int]) {
            if !numbers.isEmpty { parts.append(name + "=" + numbers.map(String.init).joined(separator: ",")) }
        }
        list("BYMONTH", recurrence.months)
        list("BYWEEKNO", recurrence.weekNumbers)
        list("BYYEARDAY", recurrence.yearDays)
        list("BYMONTHDAY", recurrence.monthDays)
        if !recurrence.weekdays.isEmpty {
            let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
            let days = recurrence.weekdays.map { day in
                (day.place == 0 ? "" : String(day.place)) + names[min(max(day.weekday, 1), 7) - 1]
            }
            parts.append("BYDAY=" + days.joined(separator: ","))
        }
        let times = recurrence.clocks.compactMap { readings(of: $0, recurrence.part).first }
        if !times.isEmpty {
            list("BYHOUR", times.map { $0 / 3600 % 24 })
            let minutes = times.map { $0 / 60 % 60 }
            list("BYMINUTE", Set(minutes).count == 1 ? [minutes[0]] : minutes)
        }
        if let count = recurrence.count { parts.append("COUNT=\(count)") }
        if let until = until(recurrence, start) {
            parts.append("UNTIL=" + until.iso.split(separator: "-").joined())
        }
        return parts.joined(separator: ";")
    }

    private func until(_ recurrence: RecurrenceExpression, _ start: CivilDate?) -> CivilDate? {
        let base = start ?? reference.date
        if let end = recurrence.end {
            let calendar = calendar.resolver(at: base)
            // "until the end of May" goes on to the 31st, not to where the end begins.
            if case .portion(.end, _)? = end.calendar, let expression = end.calendar {
                return calendar.resolve(expression).first.map { $0.behind.adding(days: -1) }
            }
            return firstDay(end, from: calendar)
        }
        guard let duration = recurrence.duration else { return nil }
        let last = duration.applied(to: CivilDateTime(base, minuteOfDay: 0), sign: 1).date
        return last.isWritable ? last : nil
    }

    private func exception(_ phrase: TimePhrase) -> String? {
        guard let reading = moments(phrase).first else { return nil }
        switch reading {
        case .days(let stretch):
            return stretch.isDay ? stretch.first.iso : String(stretch.first.iso.prefix(7))
        case .moment(let moment):
            return moment.date.iso + "T" + ISOTime.padded(moment.hour, 2) + ":"
                + ISOTime.padded(moment.minute, 2) + ":00"
        default: return nil
        }
    }

    /// Where TIMEX3 has a form for it: "P2W", "XXXX-WXX-5T09", "TMO".
    private func timex(_ recurrence: RecurrenceExpression) -> String? {
        var time = recurrence.part.map(\.timex) ?? ""
        if let clock = recurrence.clocks.first, let seconds = readings(of: clock, recurrence.part).first {
            time = "T" + ISOTime.text(seconds / 60 % 1440, seconds % 60)
        }
        if !recurrence.monthDays.isEmpty, recurrence.interval == 1 {
            let month = recurrence.months.first.map { ISOTime.padded($0, 2) } ?? "XX"
            return "XXXX-\(month)-\(ISOTime.padded(recurrence.monthDays[0], 2))\(time)"
        }
        if recurrence.weekdays.count == 1, recurrence.weekdays[0].place == 0 {
            return "XXXX-WXX-\(recurrence.weekdays[0].weekday)\(time)"
        }
        if recurrence.weekdays.map(\.weekday) == [6, 7] { return "P1WE" }
        let letter: String
        switch recurrence.frequency {
        case .secondly: letter = "S"
        case .minutely: letter = "M"
        case .hourly: letter = "H"
        case .daily: letter = "D"
        case .weekly: letter = "W"
        case .monthly: letter = "M"
        case .yearly: letter = "Y"
        }
        if recurrence.frequency.rawValue < RecurrenceExpression.Frequency.daily.rawValue {
            return "PT\(recurrence.interval)\(letter)"
        }
        if !time.isEmpty, recurrence.frequency == .daily, recurrence.interval == 1 { return time }
        // TIMEX3 writes half a year as such.
        if recurrence.frequency == .monthly, recurrence.interval == 6, recurrence.isNamed { return "P0.5Y" }
        return "P\(recurrence.interval)\(letter)"
    }
}
