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
        var antecedent: Extraction.Name?
        var date = 0
        for sentence in NoteCutter(tokens: tokens).sentences() {
            var words = Contractions.english.words(of: tokens[sentence.tokens], in: scalars)
            // The bare number of a list says nothing.
            guard words.contains(where: { $0.kind == .word }), let start = words.first?.start,
                let end = words.last?.end
            else { continue }
            while date < dates.count, dates[date].span.upperBound <= start { date += 1 }
            var last = date
            while last < dates.count, dates[last].span.lowerBound < end { last += 1 }
            Self.mark(dates[date..<last], in: &words)
            let context = NoteContext(
                words: words,
                names: names,
                isQuestion: words.last?.isSign("?") ?? false,
                isItem: sentence.isItem
            )
            let owners = OwnerReader(
                context: context,
                scalars: scalars,
                speaker: speaker(of: sentence, tokens, scalars),
                antecedent: antecedent
            )
            let extractor = SentenceExtractor(
                context: context,
                sentence: sentence,
                scalars: scalars,
                dates: dates[date..<last],
                owners: owners
            )
            extractions += extractor.extractions()
            antecedent = owners.lastPerson
        }
        return extractions
    }

    /// Marks the words at which dates start.
    private static func mark(_ dates: ArraySlice<Entity>, in words: inout [NoteWord]) {
        var index = 0
        for date in dates {
            while index < words.count, words[index].start < date.span.lowerBound { index += 1 }
            guard index < words.count else { return }
            if date.kind != .duration { words[index].sense.insert(.date) }
        }
    }

    /// Who says a sentence: the name before it on its line.
    private func speaker(
        of sentence: NoteSentence,
        _ tokens: [TextToken],
        _ scalars: [Unicode.Scalar]
    ) -> Extraction.Name? {
        guard let speaker = sentence.speaker else { return nil }
        let words = Contractions.english.words(of: tokens[speaker], in: scalars)
        let known = names.name(in: words, at: 0, isFirst: false)
        let span = Int(tokens[speaker.lowerBound].start)..<Int(tokens[speaker.upperBound - 1].end)
        return Extraction.Name(
            known?.name ?? scalars.string(span),
            span: span,
            isKnown: known?.name != nil
        )
    }
}
