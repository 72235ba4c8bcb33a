/// The words that hold phrases of quantities together.
enum FunctionLexicon {
    private static let words: [(QuantityWord.Function, String)] = [
        (.and, "and &"), (.a, "a an"), (.the, "the"), (.of, "of"), (.per, "per"), (.or, "or"),
        (.than, "than"), (.to, "to"), (.by, "by"), (.point, "point"), (.over, "over"), (.out, "out"),
        (.minus, "minus negative"), (.percent, "percent percents percentage pct %"),
        (.more, "more greater larger bigger higher longer older"),
        (.less, "less fewer smaller lower shorter younger"),
        (.upper, "above beyond"), (.lower, "under below beneath"),
        (.least, "least"), (.most, "most"), (.at, "at"), (.no, "no"), (.not, "not"), (.up, "up"),
        (.from, "from"), (.between, "between"), (.through, "through thru till until"),
        (.equal, "equal equals"), (.exceed, "exceed exceeds exceeding exceeded"), (.minimum, "minimum min"),
        (.maximum, "maximum max"),
        (.old, "old olds"), (.age, "age"), (.next, "next"), (.last, "last"), (.previous, "previous"),
        (.current, "current"),
        (.before, "before"), (.but, "but"), (.penultimate, "penultimate"),
        (.antepenultimate, "antepenultimate"),
        (
            .determiner,
            "that this which each every any another other only right wrong same some these those whole no"
        ),
        (
            .link,
            "for in on at is was are were be each every a an the per with who it he she they we you i if so then because not out plus"
        ),
        (
            .angle,
            "angle angles rotate rotates rotated rotating rotation turn turns tilt tilted longitude latitude azimuth spin"
        ),
        (
            .phone,
            "phone phones telephone tel call calls calling cell cellphone mobile fax contact dial whatsapp sms text ring reach landline hotline ph office"
        ),
        (
            .register,
            "account card invoice order ticket case reference ref id isbn ssn serial passport licence license zip postcode tracking policy formula version build"
        ),
    ]

    /// Adds the words to a lexicon; of a word that is listed twice the first line counts.
    static func fill(_ lexicon: inout [String: QuantityWord]) {
        var known: Set<String> = []
        for (function, list) in words {
            for word in list.split(separator: " ").map(String.init) where known.insert(word).inserted {
                lexicon[word, default: .none].function = function
            }
        }
        lexicon["cent", default: .none].function = .cent
    }
}
