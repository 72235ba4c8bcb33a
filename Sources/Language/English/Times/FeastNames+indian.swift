extension FeastNames {
    /// A lunar day of a month from Chaitra (0) on, as it stands at an hour in India.
    private static func indian(
        _ names: String,
        _ month: Int,
        _ tithi: Int,
        at hour: Int,
        length: Int = 1
    ) -> Entry {
        (names, Feast(rule: .indian(month: month, tithi: tithi, hour: hour), length: length))
    }

    static var indian: [Entry] {
        [
            indian("ugadi,gudi padwa,chaitra sukladi,samvatsaradi,yugadi,hindu new year", 0, 1, at: 6),
            indian("rama navami,ram navami", 0, 9, at: 12),
            indian(
                "mahavir jayanti,mahaveer jayanti,mahaveer janma kalyanak,mahavir janma kalyanak",
                0,
                13,
                at: 6
            ),
            indian("hanuman jayanti", 0, 15, at: 6),
            indian("vesak,vaisakha,buddha day,buddha purnima,buddhas birthday,wesak", 1, 15, at: 18),
            indian("rath yatra", 3, 2, at: 6), indian("guru purnima", 3, 15, at: 6),
            indian("raksha bandhan,rakhi", 4, 15, at: 8),
            indian("krishna janmashtami,janmashtami,gokulashtami,krishnashtami", 4, 23, at: 24),
            indian("ganesh chaturthi,vinayaka chaturthi,vinayaka chavithi", 5, 4, at: 12),
            indian("navaratri,navratri,durga puja", 6, 1, at: 12, length: 10),
            indian("maha saptami", 6, 7, at: 6), indian("maha ashtami,durga ashtami", 6, 8, at: 6),
            indian("maha navami", 6, 9, at: 6),
            indian("vijayadashami,dussehra,dasara,dasehra", 6, 10, at: 16),
            indian("sharad purnima", 6, 15, at: 20),
            indian("valmiki jayanti,pargat diwas,maharishi valmiki jayanti", 6, 15, at: 6),
            indian("karva chauth,karwa chauth", 6, 19, at: 20),
            indian("dhanteras,dhantrayodashi", 6, 28, at: 20),
            indian("naraka chaturdashi,kali chaudas,choti diwali,roop chaudas", 6, 29, at: 24),
            indian("diwali,deepavali,divali,lakshmi puja,deepawali", 6, 30, at: 18),
            indian("govardhan puja,annakut", 7, 1, at: 8),
            indian("bhai dooj,bhai duj,bhau beej", 7, 2, at: 13),
            indian("chhath,chhath puja,surya shashthi,chhathi", 7, 6, at: 6),
            indian("guru nanak jayanti,gurpurab,guru nanak gurpurab", 7, 15, at: 6),
            indian(
                "guru gobind singh jayanti,guru govind singh jayanti,guru gobind singh birthday",
                9,
                7,
                at: 6
            ),
            indian("vasant panchami,basant panchami", 10, 5, at: 11),
            indian(
                "guru ravidas jayanti,guru ravidass jayanti,guru ravidas birthday,guru ravidass birthday",
                10,
                15,
                at: 6
            ),
            indian("maha shivaratri,maha shivratri,shivaratri", 10, 29, at: 24),
            indian("holika dahan,chhoti holi,kamudu pyre,holika", 11, 15, at: 18),
            (
                "holi,dhulandi,rangwali holi,dhuleti",
                Feast(rule: .days(1, from: .indian(month: 11, tithi: 15, hour: 18)))
            ),
            (
                "thai pongal,pongal,makar sankranti,makara sankranti,makara sankranthi,maghi",
                Feast(rule: .indianSun(270))
            ),
            ("bogi,bhogi,bogi pandigai,lohri", Feast(rule: .days(-1, from: .indianSun(270)))),
            ("mattu pongal", Feast(rule: .days(1, from: .indianSun(270)))),
            ("kaanum pongal,kanni pongal,kanu pongal", Feast(rule: .days(2, from: .indianSun(270)))),
            ("vaisakhi,baisakhi,vishu,puthandu,tamil new year,mesadi", Feast(rule: .indianSun(0))),
            ("rabindra jayanti,rabindranath jayanti", Feast(rule: .fixed(month: 5, day: 9))),
            ("gandhi jayanti", Feast(rule: .fixed(month: 10, day: 2))),
            ("republic day of india,indian republic day", Feast(rule: .fixed(month: 1, day: 26))),
            ("parsi new year,jamshedi navroz,navroz", Feast(rule: .fixed(month: 8, day: 17))),
        ]
    }
}
