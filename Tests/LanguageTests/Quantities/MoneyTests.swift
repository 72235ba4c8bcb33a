import Testing

@testable import Language

@Suite struct MoneyTests {
    @Test(
        arguments: [
            ("$1.5m", "1500000 Dollar"), ("10 $", "10 Dollar"), ("US$3", "3 United States dollar USD"),
            ("hk $ 10.05 billion", "10050000000 Hong Kong dollar HKD"),
            ("115.5USD", "115.5 United States dollar USD"),
            ("120 MEUR", "120000000 Euro EUR"), ("₹50,000", "50000 Indian rupee INR"),
            ("20 rupees 43", "20.43 Rupee"),
            ("42 malaysian ringgits", "42 Malaysian ringgit MYR"), ("RM 42", "42 Malaysian ringgit MYR"),
            ("$20 and 43c", "20.43 Dollar"), ("3 GBP and one", "3.01 British pound GBP"),
            ("a dollar", "1 Dollar"),
            ("10k$", "10000 Dollar"), ("$10 USD", "10 United States dollar USD"),
            ("35 lakh rupees", "3500000 Rupee"),
            ("from 10 dollars to 20 dollars", "10 to 20 Dollar"), ("$10-$20", "10 to 20 Dollar"),
            ("$10-20", "10 to 20 Dollar"), ("USD 5,000 to 10,000", "5000 to 10000 United States dollar USD"),
            ("no less than $1.42", "1.42 Dollar"), ("under 500 euros", "to 500 Euro EUR"),
            ("twenty five cents", "25 Cent"), ("2-dollar", "2 Dollar"),
        ]
    )
    func `a sum is read as a whole`(text: String, value: String) {
        #expect(QuantitySamples.described(text, .money) == ["\(text) = \(value)"])
    }

    @Test(
        arguments: [
            ("10 $ 30 $", ["10 $ = 10 Dollar", "30 $ = 30 Dollar"]),
            ("50 dollar dollar", ["50 dollar = 50 Dollar", "dollar = Dollar"]),
            ("50 50 dollar bills", ["50 dollar = 50 Dollar"]),
            ("three thousand dollars two hundred times", ["three thousand dollars = 3000 Dollar"]),
            ("won a $5 note", ["$5 = 5 Dollar"]), ("it costs $5 at 3", ["$5 = 5 Dollar"]),
            ("10 dollars 5 times", ["10 dollars = 10 Dollar"]),
        ]
    )
    func `sums take what belongs to them and no more`(text: String, values: [String]) {
        #expect(QuantitySamples.described(text, .money) == values)
    }

    @Test(arguments: [
        "ALL 5 answers", "his pen 7 times", "try 5 things", "@Luke5SOS", "tiki taka", "10 pounds of potatoes",
        "42 degrees",
    ])
    func `what only looks like money is none`(text: String) {
        #expect(QuantitySamples.described(text, .money).isEmpty)
    }

    @Test func `of a sum and its number only the sum is told`() {
        #expect(
            QuantitySamples.entities("$4 for 3", [.init(.money), .init(.number)]).map(\.kind) == [
                .money, .number,
            ]
        )
    }
}
