extension WordClassLexicon {
    /// Names of places and bodies that are less common.
    static let furtherPlaces: [(WordClass, String)] = [
        (
            .country,
            """
            bahamas barbados belize benin bhutan botswana brunei burma burundi ceylon chad comoros czechia
            eritrea fiji gabon gambia gdr grenada guinea guyana herzegovina laos lesotho liberia
            liechtenstein macedonia madagascar malawi maldives mali mauritania mauritius moldova monaco
            montenegro namibia niger persia rhodesia samoa siam soviet suriname swaziland tajikistan timor
            tobago togo tonga trinidad turkmenistan u.s.a uae uzbekistan vatican zaire
            """
        ),
        (
            .city,
            """
            aachen aberdeen abuja accra aleppo alexandria algiers almaty amman anchorage annapolis antalya
            antioch ashford astana augusta avignon baku bandung bangor baroda basel bath bergen bern bilbao
            bloomington boise bologna bombay bonn bordeaux bournemouth bradford brasilia bratislava bremen
            bridgeport brighton brno bruges burbank burlington busan bydgoszcz caen calais canberra cancun
            canterbury caracas carlisle casablanca catania charleston charlotte chattanooga chelmsford
            cheltenham chengdu chester christchurch colchester colombo concord cordoba cork coventry daegu
            dakar darwin davenport dayton delft derby derry doha dortmund dover dundee dunedin durango
            durban durham dusseldorf eindhoven el essen eugene evansville exeter fargo faro fez fresno
            fukuoka galway gdansk genoa ghent gibraltar gothenburg granada graz grenoble groningen
            guadalajara guayaquil haarlem haifa halifax hamilton hanover harare harrisburg helsingborg
            hiroshima hobart honolulu huddersfield hull hyderabad ibadan innsbruck inverness ipswich irvine
            islamabad ithaca izmir jackson jacksonville jaipur jeddah juneau kampala kandahar kansas
            karlsruhe kathmandu katowice kazan kharkiv khartoum kingston kinshasa knoxville kobe kolkata
            kyiv lancaster lansing laredo las lausanne leicester leiden leon lexington lille limerick
            lincoln linz ljubljana lodz los louisville luanda lubbock lucknow lusaka luxor lyon lyons macau
            madison mainz malaga malmo mannheim maputo marrakesh marseille marseilles medina mobile modena
            mombasa monrovia monterey monterrey montevideo montpelier montpellier mosul murcia nagasaki
            nagoya nanjing nantes napa newark newport nice nicosia norfolk norwich novosibirsk nuremberg
            oaxaca odessa padua palermo palma pasadena peking peoria perugia pescara peshawar pisa plymouth
            poznan preston pretoria princeton provo pune pyongyang quito raleigh rangoon ravenna reading
            reims reno reykjavik richmond rochester rostock rouen saint salem salford salisbury salzburg
            samara san santa santander sapporo sarajevo savannah scranton shenyang siena southampton spokane
            springfield stockport stockton strasbourg sunderland surat swansea tallahassee tallinn tampere
            tangier tashkent tbilisi tegucigalpa tianjin tijuana tirana toledo topeka toulouse trenton
            trieste tripoli tulsa tunis uppsala utrecht valletta varanasi verona versailles vicenza
            vientiane vilnius vladivostok waco wakefield warwick waterloo wichita wilmington winchester
            windhoek winnipeg wolverhampton worcester wuhan wyoming xian yerevan yokohama zaragoza
            """
        ),
        (
            .region,
            """
            aberdeenshire alps alsace amazon andes appalachia aquitaine arabia aragon assam asturias
            bavarian bihar borneo brandenburg burgundy calabria cambridgeshire cheshire congo corsica crete
            crimea cumbria danube derbyshire dorset euphrates eurasia everest galicia galilee ganges gascony
            gloucestershire goa gujarat hampshire hertfordshire himalaya himalayas hokkaido hudson iberia
            java jersey kashmir katanga kurdistan labrador lapland leicestershire levant liguria
            lincolnshire lombardy lorraine madeira maharashtra majorca manchuria mesopotamia middlesex
            moravia newfoundland nile norfolk northamptonshire northumberland nottinghamshire nova nunavut
            okinawa orkney oxfordshire palestine patagonia penang polynesia pomerania pyrenees rajasthan
            rhine rhineland rockies sahara sarawak sardinia savoy schleswig seine selangor shetland
            shropshire siberian sichuan sierra silesia sindh slavonia somerset staffordshire suffolk sumatra
            swabia texan thames thuringia tibet tigris transvaal transylvania tyrol ulster umbria ural
            veneto volga wallonia warwickshire westphalia wiltshire worcestershire xinjiang yucatan yukon
            yunnan zanzibar zealand
            """
        ),
        (
            .nationality,
            """
            afghan albanian algerian americans anglican angolan arab arabs argentine argentinian armenian
            austrian azerbaijani bangladeshi basque bavarian belgian bolivian bosnian buddhism buddhist
            bulgarian byzantine cambodian catalan catholics celtic chilean christians colombian croatian
            cuban cypriot czech estonian ethiopian filipino flemish frisian georgian germanic germans
            ghanaian greeks hawaiian hindu hungarian icelandic indonesian iranian iraqi islamic italians
            jamaican jew jews jordanian kenyan kurdish kuwaiti latin latvian lebanese libyan lithuanian
            lutheran malay malaysian maltese mongolian moroccan muslims nepalese nigerian nordic norman
            orthodox ottoman pakistani palestinian persian peruvian philippine portuguese protestant
            protestants prussian romanian romans russians saudi saxon scandinavian scots serbian sicilian
            slavic slovak slovenian somali soviet sudanese swiss syrian taiwanese thai tibetan tunisian
            turks ukrainian venezuelan vietnamese yugoslav zulu
            """
        ),
        (
            .company,
            """
            associates automotive aviation bancorp breweries brewery brothers bros chemicals consulting
            electronics energy engineering enterprises film films foods fund gas insurance international
            investments laboratories labs logistics manufacturing mills mining oil petroleum pharmaceuticals
            power publishers publishing railroad railway rail retail securities semiconductor software steel
            stores studio telecom telecommunications telephone theatres tv ventures works
            """
        ),
        (
            .organisation,
            """
            alliance assembly authority battalion board brigade broadcasting cabinet cathedral centre choir
            coalition confederation conference conservatory constabulary consortium corps cricket democratic
            directorate division faculty fc football a.c a.f.c f.c fleet forum front group guard guild
            hospital house inquiry institution jury legion legislature liberal marines militia monastery
            movement observatory opera patrol pentagon philharmonic regiment republican rovers rugby
            seminary squadron staff superleague symphony temple tribunal troupe united varsity wanderers
            workshop yard adidas aol at&t bayer canon chrysler chevrolet cisco citigroup coca dell ebay
            exxon fiat fox gm goldman harvard hbo hp hsbc ikea jpmorgan kgb kodak lego lexus lufthansa mazda
            mercedes mgm mit mitsubishi motorola mtv nestle nike nintendo nissan novell oracle panasonic
            paramount pbs pepsi pfizer philips pixar porsche raf raytheon renault sap sega shell siemens
            skype stanford tesla tesco toshiba uber unicef unilever verizon vodafone volkswagen volvo warner
            whatsapp wikipedia xerox yale yamaha cowboys giants bears eagles packers lions tigers dodgers
            mets cubs braves bulls knicks rangers raiders steelers broncos dolphins redskins saints panthers
            sox pistons spurs warriors sharks hawks kings everton juventus milan bayern ajax benfica celtic
            """
        ),
    ]
}
