import Testing

@testable import Language

@Suite struct MeasureTests {
    @Test(
        arguments: [
            ("100 MB", "100 Megabyte"), ("100 mb", "100 Megabit"), ("24703m2", "24703 Square meter"),
            ("0.9 trillion cubic feet", "900000000000 Cubic foot"), ("5 ft 2 in", "5.16666666666667 Foot"),
            ("6'2\"", "6.16666666666667 Foot"), ("1 kg 200 g", "1.2 Kilogram"),
            ("60 mph", "60 Mile per hour"),
            ("3 meters per second", "3 Meter per second"), ("5 km/h", "5 Kilometer per hour"),
            ("20 (kg)", "20 Kilogram"),
            ("68-ounce", "68 Ounce"), ("10 \"", "10 Inch"), ("120 μg", "120 Microgram"),
            ("1/2 cup", "0.5 Cup"),
        ]
    )
    func `a measure is read as a whole`(text: String, value: String) {
        #expect(QuantitySamples.described(text, .dimension) == ["\(text) = \(value)"])
    }

    @Test(
        arguments: [
            "24703 m212", "scp173m", "scp-173 m", "at 6pm", "at 7:30 pm", "1: 45PM", "50,000 in 2020",
            "1.8M dollars",
            "\"I am 10\" he said",
            "ten years old",
        ]
    )
    func `what only looks like a measure is none`(text: String) {
        #expect(QuantitySamples.described(text, .dimension).isEmpty)
    }

    @Test(
        arguments: [
            ("75 degrees f", ["75 degrees f = 75 F"]), ("set it to 85°", ["85° = 85 Degree"]),
            ("turn 90°", []),
            ("a Boeing 777F", []), ("20 °C", ["20 °C = 20 C"]),
            ("50 celsius to fahrenheit", ["50 celsius = 50 C", "fahrenheit = F"]),
        ]
    )
    func `temperatures are told from angles and names`(text: String, values: [String]) {
        #expect(QuantitySamples.described(text, .temperature) == values)
    }

    @Test(
        arguments: [
            ("ten months old", ["ten months old = 10 Month"]), ("87 yo", ["87 yo = 87 Year"]),
            ("18 months of age", ["18 months of age = 18 Month"]),
            ("40 - 50 years old", ["50 years old = 50 Year"]),
            ("for ten years", []),
        ]
    )
    func `ages are told from stretches of time`(text: String, values: [String]) {
        #expect(QuantitySamples.described(text, .age) == values)
    }
}
