/// Finds what is worth keeping in the notes or the transcript of a meeting: action items with owner and due date,
/// decisions, risks, objections, competitors and next steps.
///
/// A value without state: it may be used from any thread. The time of a reading grows linearly with the text.
public struct ExtractionReader: Sendable {
    private let names: NameFinder
    private let understanding: Understanding

    /// A reader that recognises these names first.
    public init(knowing names: MeetingNames = MeetingNames(), understanding: Understanding = Understanding())
    {
        self.names = NameFinder(names)
        self.understanding = understanding
    }

    /// Reads notes or a transcript.
    ///
    /// - Parameters:
    ///   - text: Sentences or list items; lines may start with a speaker ("Ann: …"), and headings such as
    ///     "Action items:" tell what the lines below are.
    ///   - reference: The moment and zone that due dates are counted from.
    /// - Returns: what was found, in the order of the text.
    public func extractions(in text: String, reference: Reference) -> [Extraction] {
        let dates = understanding.entities(
            in: text,
            reference: reference,
            options: EntityOptions(kinds: .temporal)
        )
        return extractions(in: text, dates: dates)
    }

    /// Reads notes whose dates are read already.
    func extractions(in text: String, dates: [Entity]) -> [Extraction] {
        let tokens = TextTokenizer.tokens(of: text)
        let scalars = Array(text.unicodeScalars)
        var extractions: [Extraction] = []
        var date = 0
        for sentence in NoteCutter(tokens: tokens).sentences() {
            let span =
                Int(
                    tokens[sentence.tokens.lowerBound].start
                )..<Int(tokens[sentence.tokens.upperBound - 1].end)
            while date < dates.count, dates[date].span.upperBound <= span.lowerBound { date += 1 }
            var last = date
            while last < dates.count, dates[last].span.lowerBound < span.upperBound { last += 1 }
            let reading = SentenceExtractor(
                tokens: tokens,
                scalars: scalars,
                names: names,
                sentence: sentence,
                span: span,
                dates: dates[date..<last]
            )
            extractions += reading.extractions()
        }
        return extractions
    }
}
