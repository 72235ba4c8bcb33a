/// The table of units.
enum UnitNames {
    /// A unit: its name, what it measures, its size, its words, abbreviations, and abbreviations that count in
    /// small letters only; lists with commas between.
    struct Row: Sendable {
        let name: String
        let dimension: MeasureUnit.Dimension
        let size: Double
        let words: String
        let signs: String
        let letters: String

        init(
            _ name: String,
            _ dimension: MeasureUnit.Dimension,
            _ size: Double,
            _ words: String,
            _ signs: String = "",
            letters: String = ""
        ) {
            self.name = name
            self.dimension = dimension
            self.size = size
            self.words = words
            self.signs = signs
            self.letters = letters
        }
    }

    /// Bits and bytes: the start of the name, the words and the abbreviation.
    struct Information: Sendable {
        let name: String
        let prefix: String
        let letter: String
    }

    /// Sizes in metres.
    static let lengths = [
        Row("Kilometer", .length, 1000, "kilometer,kilometers,kilometre,kilometres", "km,kms"),
        Row("Hectometer", .length, 100, "hectometer,hectometers,hectometre,hectometres", "hm"),
        Row(
            "Decameter",
            .length,
            10,
            "decameter,decameters,decametre,decametres,dekameter,dekameters",
            "dam"
        ),
        Row("Meter", .length, 1, "meter,meters,metre,metres", letters: "m"),
        Row("Decimeter", .length, 0.1, "decimeter,decimeters,decimetre,decimetres", "dm"),
        Row("Centimeter", .length, 0.01, "centimeter,centimeters,centimetre,centimetres", "cm"),
        Row("Millimeter", .length, 0.001, "millimeter,millimeters,millimetre,millimetres", "mm"),
        Row(
            "Micrometer",
            .length,
            1e-6,
            "micrometer,micrometers,micrometre,micrometres,micron,microns",
            "μm,µm"
        ),
        Row("Nanometer", .length, 1e-9, "nanometer,nanometers,nanometre,nanometres", "nm"),
        Row("Picometer", .length, 1e-12, "picometer,picometers,picometre,picometres"),
        Row("Mile", .length, 1609.344, "mile,miles", "mi"),
        Row("Yard", .length, 0.9144, "yard,yards", "yd,yds"),
        Row("Foot", .length, 0.3048, "foot,feet", "ft"),
        Row("Inch", .length, 0.0254, "inch,inches", "inchs"),
    ]

    /// Sizes in litres, kilograms, square metres.
    static let simple = [
        Row("Light year", .length, 0, "light year,light years,light-year,light-years"),
        Row("Nautical mile", .length, 1852, "nautical mile,nautical miles", "nmi"),
        Row("Hectare", .area, 1e4, "hectare,hectares"), Row("Acre", .area, 4046.86, "acre,acres"),
        Row("Mile per hour", .speed, 0, "", "mph"),
        Row("Kilometer per hour", .speed, 0, "", "kph,kmh,kmph"), Row("Knot", .speed, 0, "knot,knots", "kt"),
        Row("Kiloliter", .volume, 1000, "kiloliter,kiloliters,kilolitre,kilolitres", "kl"),
        Row("Hectoliter", .volume, 100, "hectoliter,hectoliters,hectolitre,hectolitres", "hl"),
        Row("Liter", .volume, 1, "liter,liters,litre,litres", letters: "l"),
        Row("Deciliter", .volume, 0.1, "deciliter,deciliters,decilitre,decilitres", "dl"),
        Row("Centiliter", .volume, 0.01, "centiliter,centiliters,centilitre,centilitres", "cl"),
        Row("Milliliter", .volume, 0.001, "milliliter,milliliters,millilitre,millilitres", "ml,mls"),
        Row("Gallon", .volume, 0, "gallon,gallons", "gal,gals"),
        Row("Quart", .volume, 0, "quart,quarts", "qt"),
        Row("Pint", .volume, 0, "pint,pints"), Row("Gill", .volume, 0, "gill,gills"),
        Row("Cup", .volume, 0, "cup,cups"), Row("Barrel", .volume, 0, "barrel,barrels", "bbl"),
        Row("Fluid ounce", .volume, 0, "fluid ounce,fluid ounces,fl ounce", "fl oz,fl. oz,floz"),
        Row("Tablespoon", .volume, 0, "tablespoon,tablespoons", "tbsp,tbs,tbsps"),
        Row("Teaspoon", .volume, 0, "teaspoon,teaspoons", "tsp,tsps"),
        Row("Bushel", .volume, 0, "bushel,bushels", "bsh"), Row("Peck", .volume, 0, "peck,pecks"),
        Row("Hogshead", .volume, 0, "hogshead,hogsheads"), Row("Cubic centimeter", .volume, 0.001, "", "cc"),
        Row("Kilogram", .mass, 1, "kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos", "kg,kgs"),
        Row("Gram", .mass, 0.001, "gram,grams,gramme,grammes", "gm,gms", letters: "g"),
        Row("Milligram", .mass, 1e-6, "milligram,milligrams,milligramme,milligrammes", "mg,mgs"),
        Row("Microgram", .mass, 1e-9, "microgram,micrograms,microgramme,microgrammes", "mcg,μg,µg"),
        Row("Metric ton", .mass, 1000, "metric ton,metric tons,metric tonne,metric tonnes"),
        Row("Ton", .mass, 1000, "ton,tons,tonne,tonnes", letters: "t"),
        Row("Kiloton", .mass, 1e6, "kiloton,kilotons,kilotonne,kilotonnes"),
        Row("Megaton", .mass, 1e9, "megaton,megatons,megatonne,megatonnes"),
        Row("Long ton (British)", .mass, 0, "long ton,long tons"),
        Row("Short ton (US)", .mass, 0, "short ton,short tons"),
        Row("Hundredweight", .mass, 0, "hundredweight,hundredweights", "cwt"),
        Row("Stone", .mass, 6.350293, "stone,stones"),
        Row("Pound", .mass, 0.453592, "pound,pounds", "lb,lbs"),
        Row("Ounce", .mass, 0.028349, "ounce,ounces", "oz,ozs"), Row("Grain", .mass, 0, "grain,grains"),
        Row("Dram", .mass, 0, "dram,drams,drachm,drachms,drachma,drachmas,drachme"),
        Row("Pennyweight", .mass, 0, "pennyweight,pennyweights"), Row("Carat", .mass, 0, "carat,carats"),
        Row("Turn", .angle, 0, "turn,turns"), Row("Radian", .angle, 0, "radian,radians", "rad"),
        Row("Year", .time, 365, "year,years", "yr,yrs"),
        Row("Month", .time, 30, "month,months", "mo,mos"),
        Row("Week", .time, 7, "week,weeks", "wk,wks"), Row("Day", .time, 1, "day,days"),
        Row("Year", .age, 0, "yo", "y/o,y.o.,y.o"),
    ]

    static let information = [
        Information(name: "", prefix: "", letter: ""),
        Information(name: "Kilo", prefix: "kilo", letter: "k"),
        Information(name: "Mega", prefix: "mega", letter: "m"),
        Information(name: "Giga", prefix: "giga", letter: "g"),
        Information(name: "Tera", prefix: "tera", letter: "t"),
        Information(name: "Peta", prefix: "peta", letter: "p"),
    ]

    /// What a speed is told by: the time, and its abbreviations.
    static let speedTimes = [("hour", ["hr", "h"]), ("minute", ["min"]), ("second", ["sec", "s"])]

    /// The words for degrees of a scale: "degrees celsius", "° c".
    static func degrees(of scales: [String]) -> [String] {
        scales.flatMap { scale in ["degree", "degrees", "deg", "deg.", "°"].map { "\($0) \(scale)" } }
    }
}
