/// The ends that domains have: those of countries, and the ones in common use beside them.
enum TopLevelDomains {
    /// Whether a label in lower case ends domains.
    static func contains(_ label: String) -> Bool {
        all.contains(label) || label.hasPrefix("xn--")
    }

    /// Whether a label is also a word or the ending of a file's name, so that it needs more to be a domain.
    static func isWord(_ label: String) -> Bool { words.contains(label) }

    private static let all = Set(
        (countries + generic).split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    )

    private static let words: Set<String> = [
        "am", "an", "as", "at", "be", "by", "do", "in", "is", "it", "me", "my", "no", "of", "pm", "so", "to",
        "us", "id",
        "md", "py", "sh", "rs", "pl", "cc", "ps", "mm", "km", "ml", "cm", "hr", "la", "ma", "pa", "re", "va",
        "de",
    ]

    private static let countries = """
        ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf
        cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg
        gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp
        kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne
        nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk
        sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn
        vu wf ws ye yt za zm zw\u{20}
        """

    private static let generic = """
        com net org edu gov mil int info biz name pro aero asia cat coop jobs mobi museum post tel travel arpa academy
        accountant accountants actor ads adult agency airforce amazon analytics apartments app apple archi army art associates
        attorney auction audio auto autos aws azure baby band bank bar barcelona bargains baseball basketball beauty beer
        berlin best bet bible bid bike bing bingo bio black blog bloomberg blue bmw boats bond boo book booking boston bot
        boutique box broadway broker build builders business buy buzz cab cafe cam camera camp cancerresearch capital car cards
        care career careers cars casa cash casino catering center ceo chat cheap chrome church cisco city claims cleaning click
        clinic clothing cloud club coach codes coffee college community company computer condos construction consulting contact
        contractors cooking cool country coupon coupons courses credit creditcard cricket cruises cyou dad dance data date dating
        day deals degree delivery dell democrat dental dentist design dev diamonds diet digital direct directory discount dog
        domains download earth eat education email energy engineer engineering enterprises equipment estate events exchange
        expert exposed express fail faith family fan fans farm fashion feedback finance financial fish fit fitness flights
        florist flowers football forex forsale forum foundation fun fund furniture futbol fyi gallery game games garden gay gift
        gifts gives glass global gmail gold golf goog google graphics gratis green gripe grocery group guide guitars guru hair
        health healthcare help hiphop hockey holdings holiday homes honda horse hospital host hosting hotel hotels house how ibm
        immo immobilien inc industries ing ink institute insurance insure intel international investments jewelry juegos kids
        kim kitchen kiwi land lawyer lease legal lgbt life lighting limited limo link live llc loan loans lol london love ltd
        luxe luxury maison management market marketing markets mba media melbourne memorial men menu miami microsoft mobile moda
        moe mom money monster mortgage motorcycles mov movie nagoya navy network new news nexus nfl ngo ninja nissan nokia nyc
        observer office okinawa one onl online ooo open oracle organic osaka page paris parts party pet phd photo photography
        photos physio pics pictures pink pizza place play plumbing plus poker porn press prime productions prof promo properties
        property protection pub qpon quest racing radio realestate realtor recipes red rehab reise reisen rent rentals repair
        report republican rest restaurant review reviews rich rip rocks rodeo run ryukyu sale salon samsung sap sarl school
        science security select services sex shoes shop shopping show singles site ski skin soccer social software solar
        solutions space sport spot srl storage store stream studio study style supplies supply support surf surgery swiss sydney
        systems tattoo tax taxi team tech technology tennis theater theatre tickets tienda tips tires today tokyo tools top
        tours town toyota toys trade trading training tube university uno vacations vegas ventures vet viajes video villas vin
        vip vision vodka vote voting voyage wang watch webcam website wedding wien wiki win wine work works world wtf xbox xyz
        yoga yokohama you youtube zip zone
        """
}
