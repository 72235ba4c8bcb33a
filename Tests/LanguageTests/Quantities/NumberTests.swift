import Testing

@testable import Language

@Suite struct NumberTests {
    @Test(
        arguments: [
            ("zero", "0"), ("forty two", "42"), ("ninety-nine", "99"), ("nine hundred", "900"),
            ("a hundred and one", "101"), ("two thousand and six", "2006"), ("five-hundred", "500"),
            ("one hundred thousand", "100000"), ("twelve hundred", "1200"),
            ("three lakh crore", "3000000000000"),
            ("one million two hundred thousand and five", "1200005"), ("1,000,000.25", "1000000.25"),
            ("1 234 567", "1234567"), ("minus seven", "-7"), ("negative 1.5", "-1.5"), ("-3", "-3"),
            ("2.33 k", "2330"), ("10M", "10000000"), ("3bn", "3000000000"), ("half a dozen", "6"),
            ("a quarter million", "250000"), ("two thirds", "0.666666666666667"), ("½", "0.5"), ("1½", "1.5"),
            ("2 1/4", "2.25"), ("one and a half million", "1500000"), ("1e-3", "0.001"), ("2^10", "1024"),
            ("zero point zero five", "0.05"), ("three hundred and two dozens", "324"),
            ("one over twenty", "0.05"), ("123456789101231", "123456789101231"),
        ]
    )
    func `a number is read as a whole`(text: String, value: String) {
        #expect(QuantitySamples.described(text, .number) == ["\(text) = \(value)"])
    }

    @Test(
        arguments: [
            ("3 hundred and 2 hundred", ["3 hundred = 300", "2 hundred = 200"]),
            ("between two hundred and three hundred", ["two hundred = 200", "three hundred = 300"]),
            ("1, 234, 567", ["1 = 1", "234 = 234", "567 = 567"]),
            ("on 5/17/2018", ["5 = 5", "17 = 17", "2018 = 2018"]),
            ("five out of three", ["five = 5", "three = 3"]),
            ("50/50", ["50 = 50", "50 = 50"]), ("$10000 over 3 years", ["10000 = 10000", "3 = 3"]),
            ("nineteen eighty four", ["nineteen = 19", "eighty four = 84"]),
        ]
    )
    func `numbers that do not belong together stay apart`(text: String, values: [String]) {
        #expect(QuantitySamples.described(text, .number) == values)
    }

    @Test(
        arguments: [
            "the one you mentioned", "that one", "another one", "an", "29km", "1m", "mp3", "first class",
            "https://a.com/12/34", "bob7@acme.com",
        ]
    )
    func `what only looks like a number is none`(text: String) {
        #expect(QuantitySamples.described(text, .number).isEmpty)
    }

    @Test(
        arguments: [
            ("the 3rd", ["3rd = 3"]), ("twenty-fifth", ["twenty-fifth = 25"]),
            ("two hundredth", ["two hundredth = 200"]),
            ("a third", []), ("two thirds", []), ("next to last", ["next to last = end-1"]),
            ("the third to last row", ["the third to last = end-2"]),
            ("the previous page", ["previous = current-1"]),
        ]
    )
    func `ordinals are told from fractions`(text: String, values: [String]) {
        #expect(QuantitySamples.described(text, .ordinal) == values)
    }

    @Test(
        arguments: [
            ("5 to 10 people", ["5 to 10 = [5,10)"]), ("x>=3", [">=3 = [3,)"]), ("=>3", []), ("1995-01", []),
            ("2:00 until 4", []),
            ("+1-222-3333", []), ("200 or fewer", ["200 or fewer = (,200]"]),
            ("equal to or more than 5", ["equal to or more than 5 = [5,)"]),
            ("more than 5 or equal", ["more than 5 or equal = [5,)"]),
            ("not exceeding 5", ["not exceeding 5 = (,5]"]),
            ("more than 9 and less than 3", ["more than 9 = (9,)", "less than 3 = (,3)"]),
            ("between the first and the fifth", ["between the first and the fifth = [1,5)"]),
        ]
    )
    func `ranges of numbers are intervals`(text: String, values: [String]) {
        #expect(QuantitySamples.described(text, .numberRange) == values)
    }

    @Test(
        arguments: [
            ("5 %", ["5 % = 5"]), ("percent of 10", ["percent of 10 = 10"]),
            ("a small percent", ["percent = "]),
            ("5 per cent", ["5 per cent = 5"]), ("https://a.com/?q=30%25", []),
        ]
    )
    func `percentages are read`(text: String, values: [String]) {
        #expect(QuantitySamples.described(text, .percentage) == values)
    }

    @Test(
        arguments: [
            (0.1 + 0.2, "0.3"), (1 / 3, "0.333333333333333"), (1e20, "100000000000000000000"),
            (1e-9, "0.000000001"),
            (-2.5, "-2.5"), (-1.5e-7, "-0.00000015"), (123_456_789.125, "123456789.125"), (.infinity, "0"),
        ]
    )
    func `numbers are written in plain digits`(number: Double, text: String) {
        #expect(NumberText.text(number) == text)
    }
}
