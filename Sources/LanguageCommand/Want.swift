/// What a request asks for; the raw value is its name in JSON and on the command line.
public enum Want: String, Sendable, Hashable, CaseIterable {
    /// Dates, times, numbers, money, addresses, names, with their values.
    case entities
    /// What a message asks the scheduling assistant for, and the details that it names.
    case intent
    /// The same with the state of the whole dialogue after the message.
    case dialogue
    /// What a sentence of a meeting is for its minutes.
    case sentenceClass = "class"
    /// How a text feels.
    case sentiment
    /// What is worth keeping of a meeting's notes: who does what until when, decisions, risks.
    case extraction
    /// What matters in a transcript.
    case summary
}
