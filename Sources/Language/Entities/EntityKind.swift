/// What an entity is; the raw value is its name in the command's JSON.
public enum EntityKind: String, Sendable, Hashable, CaseIterable {
    case date
    case time
    case dateTime = "datetime"
    case duration
    case dateRange = "daterange"
    case timeRange = "timerange"
    case dateTimeRange = "datetimerange"
    /// A recurrence.
    case recurrence = "set"
    case number
    case ordinal
    case percentage
    case numberRange = "numberrange"
    /// A sum of money, or a range of sums.
    case money = "currency"
    case age
    case dimension
    case temperature
    case email
    case url
    case phoneNumber = "phonenumber"
    case ipAddress = "ip"
    case mention
    case hashtag
    case guid
    case person
    case organization
    case location
}
