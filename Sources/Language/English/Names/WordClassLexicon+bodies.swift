extension WordClassLexicon {
    /// Companies, authorities, parties, teams and armies of the world, and words that such names are made of.
    static let rareBodies: [(WordClass, String)] = [
        (
            .organisation,
            """
            49ers aberdeen academia accenture accrington acer aces aclu acm activision adobe aetna afc afl
            afp aig airbnb airbus alcatel alcoa alibaba allianz allied allies allstate alstom amd amgen
            amnesty amtrak anderlecht angels anheuser ap apa aramco arcelor archdiocese archives artillery
            asean aston astros asus atalanta atari atf athletics atletico audi auditorium avalanche avengers
            aviva avon axa axis bafta baidu bandai barclays basf bbva benetton bentley berkshire bertelsmann
            besiktas bfi bishopric blackberry blackburn blackhawks blackrock blazers blizzard bloomingdale
            bluebirds blues bnp bobcats boca bolsheviks bolton bombardier borussia bosch bp brentford
            brewers bridgestone brigades britannica bruins buccaneers buckeyes bucks budweiser bugatti
            bulldogs bundesliga bundestag bundeswehr burberry burnley cadbury cadillac caf canadiens canucks
            capcom capitals cardinals cargill carlsberg carnegie carrefour casio caterpillar caucus
            cavaliers cavalry cbc cdc cern cftc chamber chapter chargers charlton cheka chevron chiefs
            chivas chorus cigna citibank citroen clippers cnbc cognizant colleges colts comcast comintern
            commandos committees commonwealth companies compaq concacaf confederate confederates
            conglomerate congregation conmebol conoco consulate continental contras convent corinthians
            corporations costco cougars coyotes cpusa credit crew crewe crimson crusaders cruzeiro crystal
            cyclones daewoo daihatsu daimler danone dea dealership deloitte delta demons deutsche devils dhl
            dhs diamondbacks diet dinamo diocese dod doe doj dolby dortmund dow dreamworks dropbox ducati
            ducks duma dunlop duo dup dupont duracell dynamo ecb economist ecw eff electrolux embassy
            embraer emi enron ensemble epa ericsson ernst espanyol etihad etsi europol eurovision exchange
            executive expedia experian faa faction falcons fao fatah fba fca fcc fda fdic federal
            federations fedex fema fenerbahce ferrari feyenoord fia fiba fide fina fiorentina firestone firm
            firms fis fisher fitch flamengo flames fluminense flyers forbes foxconn franchise fraternity ftc
            fujifilm fujitsu fulham g8 galatasaray gallery gamecocks gang gannett gao garrison gators
            gazette gazprom gchq geico genentech genoa gestapo ghq gillette girls glaxosmithkline goodyear
            gop grasshopper greenpeace gremio grizzlies groupon guardian gucci gunners halliburton hamas
            hasbro hawkeyes hearts heat heineken heinz herald hershey hertha hezbollah hibernian high hilton
            hitachi holiday honeywell hornets hotspur huawei hud huffington huskies hyatt hyundai iaea iata
            ibf icann icc icrc idf ieee iihf ilo imdb independent indians infantry infiniti infirmary
            infosys inspectorate intelligence inter internazionale interpol investigation ioc ira irs isi
            isis islanders isro isuzu itf itv iucn iveco jaguar jaguars jaxa jayhawks jays jazz jesuits jets
            judiciary junta jvc kangaroos kawasaki kc kellogg kenwood kfc kia kkk kmart kmt knesset komatsu
            konami kpmg kraft kremlin kuomintang lab label labor laboratory lamborghini lancers lancia lapd
            lazio ldp lenovo levski lg lightning linkedin linux lockheed lodge lok lokomotiv longhorns
            loreal lotus lucent luftwaffe lukoil lvmh macy mafia magic magpies malmo managing mariners
            marlins marriott mars maserati mastercard mattel mavericks mccain mckinsey mensa merck merrill
            metlife mi5 mi6 michelin millwall ministers ministries minutemen mls mobil monaco monsanto moody
            morgan mossad motherwell mountaineers mozilla msf msnbc mujahideen mustangs naacp nafta namco
            napoli nascar nasdaq nationals natwest nazi nazis ncaa ndp ndtv nea nec nets netscape newsweek
            nhk nhs nih nikon noaa nomura norad nordstrom nortel northrop nottingham novartis npr nra nsa
            nsf ntsb nuggets nvidia nyse oas observer oecd office officials oilers olivetti olympiacos
            olympics olympique omega opec opel orange order oreal orioles osce outfitters owls oxfam padres
            palmeiras panathinaikos panel parish parliamentary parma parties partizan patriots paypal
            penguins petrobras peugeot peñarol pga pharmacy phillies pinterest pirates pirelli pizza pkk pla
            playstation plo polaroid politburo polytechnic porto post prada predators presidency press pri
            primary priory procter project prudential psg psv pta puma qantas quaker qualcomm quantas
            quartet quintet radio rai rand raptors ravens rays rbs rcmp recordings records redhawks reds
            reebok regional registry reserve reserves restaurant rfc riaa ricoh rifles rnc roche rolls roma
            roosters rosenborg rosneft rotary roundtable royal royalists royals rspb rspca rte ryanair saab
            sabre sabres safeway salesforce sampdoria samsonite sandinista sandinistas sanofi santos sanyo
            sas scania schalke schools sdp seagate seahawks sears sec secondary secretariat seiko seminoles
            service services sextet shakhtar shin shipyard shopify sinn sinopec skoda slavia snapchat snp
            solidarity sooners sorority southampton sparta spartak spartans spd sporting spotify sprint
            squad square ss stallions stars starz stasi state station statoil subaru subcommittee subsidiary
            subway sun sunderland supersonics suzuki swans swatch swindon syndicate sysco taliban target
            task taskforce tass tata tdk telemundo templars terrapins texaco texans thales theater theatre
            thrashers thunder thyssenkrupp tiffany timberwolves times timex titans tnt tories torino tory
            total tottenham tribune trio tripadvisor trojans trustees trw tumblr tupperware tva twentieth
            twins uaw ubisoft ubs uci udf udinese ufc ukip umno unhcr unionist unisys unit universities
            univision unwto ups urss usaaf usaf usaid usc usda usgs usmc usn ussf valencia vasco vauxhall
            veterans vfb viacom vietcong vikings vimeo virgin visa vivendi vmware vogue vols wada walgreens
            wallabies warehouse watford wba wbc wcw wehrmacht wells wendy's westinghouse whigs whirlpool
            wigan wikileaks wikimedia wildcats wimbledon wing wipo wipro wizards wma wmo wnba wolverhampton
            wolverines wolves woolworths wordpress workers world wrexham wto wwe wwf xinhua ymca youth ywca
            zanu zara zenit zenith zionist zoo zynga
            """
        )
    ]
}
