/// The kinds of JSON values; the raw value names one in a message.
enum JSONKind: String {
    case object = "an object"
    case array = "an array"
    case string = "a string"
    case integer = "an integer"
    case real = "a number with a fraction or exponent"
    case bool = "a boolean"
    case null = "null"
}
