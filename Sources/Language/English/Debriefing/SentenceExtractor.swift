/// What one sentence gives for the debriefing.
struct SentenceExtractor {
    let context: NoteContext
    let sentence: NoteSentence
    let scalars: [Unicode.Scalar]
    /// The dates and times that the sentence names.
    let dates: ArraySlice<Entity>
    let owners: OwnerReader

    /// Everything that the sentence says.
    func extractions() -> [Extraction] {
        let clauses = ClauseCutter(words: context.words, subjects: context.subjects).clauses()
        if let section = sentence.section { return headed(section, clauses) }
        var found: [Extraction] = []
        var last: Set<ExtractionKind> = []
        for clause in clauses {
            var said = read(clause)
            // "…, so we may be late" tells the consequence of what is told already.
            if isConsequence(clause) {
                said.removeAll { ($0.kind == .risk || $0.kind == .objection) && last.contains($0.kind) }
            }
            last = Set(said.map(\.kind))
            found += said
        }
        return found
    }

    private static let so = WordKey.of("so")
    private static let pointers = Set(["that", "this", "which"].map(WordKey.of))

    private func isConsequence(_ clause: NoteClause) -> Bool {
        let first = clause.words.lowerBound
        guard first > 0, clause.anchor < context.words.count else { return false }
        return context.words[first - 1].key == Self.so
            || Self.pointers.contains(context.words[clause.anchor].key)
    }

    private func span(_ words: Range<Int>) -> Range<Int> {
        context.words[words.lowerBound].start..<context.words[words.upperBound - 1].end
    }

    /// The evidence: a clause without the signs around it.
    private func evidence(_ clause: Range<Int>) -> Range<Int> {
        var (start, end) = (clause.lowerBound, clause.upperBound)
        while start < end - 1, context.words[start].isSign(",") || context.words[start].isSign("-") {
            start += 1
        }
        while end > start + 1,
            [",", "-", ".", "!", ";"].contains(where: { context.words[end - 1].isSign($0) })
        {
            end -= 1
        }
        return span(start..<end)
    }

    /// The surest match of each kind, the first among equals.
    private func best(_ matches: [CueMatch]) -> [ExtractionKind: CueMatch] {
        var best: [ExtractionKind: CueMatch] = [:]
        let idioms = Set(matches.filter { $0.cue.confidence == 0 }.map(\.cue.kind))
        for var match in matches where match.cue.kind != .competitor && !idioms.contains(match.cue.kind) {
            if match.cue.kind == .actionItem { match.confidence = owners.confidence(of: match) }
            if let other = best[match.cue.kind], other.confidence >= match.confidence { continue }
            best[match.cue.kind] = match
        }
        return best
    }

    private func read(_ clause: NoteClause) -> [Extraction] {
        let matches = CueTable.english.matches(in: clause, of: context)
        var best = best(matches)
        if best[.actionItem] == nil || best[.actionItem]?.captures.owner == nil,
            let order = owners.order(in: clause)
        {
            best[.actionItem] = order
        }
        settle(&best)
        let due = DueDate(context: context, dates: dates).date(in: clause.words)
        let span = evidence(clause.words)
        var found: [Extraction] = []
        if let action = best[.actionItem] {
            found.append(actionItem(action, in: clause, span, due))
        }
        for kind in [ExtractionKind.decision, .risk, .objection, .nextStep] {
            guard let match = best[kind] else { continue }
            found.append(
                Extraction(
                    kind,
                    span: span,
                    confidence: match.confidence,
                    due: kind == .nextStep ? due : nil,
                    rule: match.cue.pattern
                )
            )
        }
        return found + suppliers(matches, in: clause)
    }

    /// Leaves one of the kinds that one and the same clause cannot say at once.
    private func settle(_ best: inout [ExtractionKind: CueMatch]) {
        if let action = best[.actionItem] {
            let isNamed = action.captures.owner.map { $0.isIndividual && $0.kind != .you } ?? false
            if let decision = best[.decision] {
                // "Ann agreed to host" is hers to do; "we agreed to move" is settled.
                if isNamed, decision.words.overlaps(action.words) {
                    best[.decision] = nil
                } else if !isNamed {
                    best[.actionItem] = nil
                }
            }
            if best[.nextStep] != nil, best[.actionItem] != nil {
                best[isNamed ? .nextStep : .actionItem] = nil
            }
            // "We need to watch out for …" warns of something and asks nobody.
            for kind in [ExtractionKind.risk, .objection] where !isNamed {
                if best[kind]?.words.overlaps(action.words) ?? false { best[.actionItem] = nil }
            }
        }
        if let risk = best[.risk], let objection = best[.objection] {
            best[objection.confidence >= risk.confidence ? .risk : .objection] = nil
        }
        if let objection = best[.objection], best[.nextStep]?.words.overlaps(objection.words) ?? false {
            best[.nextStep] = nil
        }
        if let decision = best[.decision], best[.nextStep]?.words.overlaps(decision.words) ?? false {
            best[.nextStep] = nil
        }
    }

    private func actionItem(
        _ match: CueMatch,
        in clause: NoteClause,
        _ span: Range<Int>,
        _ due: Entity?
    ) -> Extraction {
        let name =
            match.captures.owner.flatMap { owners.name(of: $0) } ?? owners.trailingName(in: clause.words)
        return Extraction(
            .actionItem,
            span: span,
            confidence: min(0.97, match.confidence + (due == nil ? 0 : 0.04)),
            name: name,
            due: due,
            rule: match.cue.pattern
        )
    }

    /// A line under a heading says what the heading says.
    private func headed(_ section: ExtractionKind, _ clauses: [NoteClause]) -> [Extraction] {
        let all = 0..<context.words.count
        let whole = NoteClause(words: all, anchor: clauses.first?.anchor ?? 0, isCondition: false)
        let due = DueDate(context: context, dates: dates).date(in: all)
        let span = evidence(all)
        switch section {
        case .actionItem:
            let matches = CueTable.english.matches(in: whole, of: context).filter {
                $0.cue.kind == .actionItem
            }
            let owner = best(matches)[.actionItem]?.captures.owner ?? owners.leadingOwner(in: whole)
            let name =
                owner.flatMap { owners.name(of: $0) } ?? owners.speakerName(at: nil)
                ?? owners.trailingName(in: all)
            return [
                Extraction(
                    .actionItem,
                    span: span,
                    confidence: 0.93,
                    name: name,
                    due: due,
                    rule: "list of actions"
                )
            ]
        case .competitor:
            return listedSuppliers(all)
        default:
            return [
                Extraction(
                    section,
                    span: span,
                    confidence: 0.93,
                    due: section == .nextStep ? due : nil,
                    rule: "list under a heading"
                )
            ] + clauses.flatMap { suppliers(CueTable.english.matches(in: $0, of: context), in: $0) }
        }
    }

    private func listedSuppliers(_ words: Range<Int>) -> [Extraction] {
        words.compactMap { index in
            guard let found = context.suppliers[index] else { return nil }
            return supplier(found, index..<found.end, 0.93, "list under a heading")
        }
    }

    private func supplier(
        _ found: NameFinder.Found,
        _ words: Range<Int>,
        _ confidence: Double,
        _ rule: String
    ) -> Extraction {
        let span = span(words)
        let name = Extraction.Name(found.name ?? scalars.string(span), span: span, isKnown: found.name != nil)
        return Extraction(.competitor, span: span, confidence: confidence, name: name, rule: rule)
    }

    /// The suppliers of a clause in order: known ones, those that a cue takes, and those in a list with one of these.
    private func suppliers(_ matches: [CueMatch], in clause: NoteClause) -> [Extraction] {
        var sure: [Int: CueMatch] = [:]
        for match in matches {
            guard match.cue.kind == .competitor, let start = match.captures.supplierWords?.lowerBound else {
                continue
            }
            if sure[start]?.confidence ?? 0 < match.confidence { sure[start] = match }
        }
        var found: [Extraction] = []
        var last: (end: Int, confidence: Double)?
        for index in clause.words {
            guard let name = context.suppliers[index], name.end <= clause.words.upperBound else { continue }
            var confidence = sure[index]?.confidence ?? 0
            var rule = sure[index]?.cue.pattern ?? "list of suppliers"
            if name.role == .competitor { (confidence, rule) = (0.95, "known competitor") }
            // The first word of a sentence has a capital anyway.
            if index == 0, name.bearer == .unclear, name.role == .unknown { confidence -= 0.1 }
            if confidence <= 0, let last, last.end == index - 1 || last.end == index - 2,
                isList(last.end, index)
            {
                confidence = last.confidence - 0.02
            }
            guard confidence > 0 else { continue }
            found.append(supplier(name, index..<name.end, confidence, rule))
            last = (name.end, confidence)
        }
        return found
    }

    private func isList(_ start: Int, _ end: Int) -> Bool {
        context.words[start..<end].allSatisfy {
            $0.isSign(",") || $0.isSign("/") || $0.key == WordKey.of("and") || $0.key == WordKey.of("or")
        }
    }
}
