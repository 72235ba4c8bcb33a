/// What a word is good for in a sentence about dates, people and places: closed classes of English words, and the
/// commonest of the open ones.
///
/// The taggers see the class of a word beside the word itself, so that what they learn of "Tuesday" holds for
/// "Thursday". The numbers are part of what models are trained with.
package enum WordClass: UInt8, Sendable, CaseIterable {
    case other, weekday, month, numeral, ordinal, halfOfDay, partOfDay, unit, relativeDay, direction
    case repetition, preposition, article, possessive, pronoun, conjunction, auxiliary, negation, question
    case half, meal, event, scheduling, changing, asking, reminding, naming, relative, place, street
    case honorific, givenName, familyName, country, city, region, organisation, company, nationality, holiday,
        politeness
    case hour, dayNumber, minuteNumber, largeNumber, year, sign, bracket, quote, stop, clockMark, slash, at,
        hash
    case geography, bearing, role, saying, work
}
