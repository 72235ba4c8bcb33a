extension WordClassLexicon {
    /// Towns of the world.
    static let rareCities: [(WordClass, String)] = [
        (
            .city,
            """
            aalborg aarhus abadan abidjan abilene abu acapulco acre adana aden agadir agra agrigento
            ahmedabad ajman akita akron alameda albacete albuquerque alessandria alicante aligarh allahabad
            allentown almeria altoona amarillo amersfoort amiens amritsar anaheim ancona angers annecy
            anshan antananarivo antigua antofagasta aomori apeldoorn apia aqaba arad arequipa arezzo
            arkhangelsk arles arlington arnhem asansol ascoli ashdod asheville ashgabat aspen asti astrakhan
            asuncion aswan atlantic augsburg aurangabad aurora auxerre aveiro aviv badajoz bahawalpur bahia
            bakersfield ballarat bamako bamberg bandar bangui banja banjul baotou bari barnsley barquisimeto
            barranquilla barrie basildon basra batley baton battambang batumi bayonne bayreuth beauvais
            bedford beersheba beja belem belgaum belmont belmopan belo bendigo benevento benghazi bergamo
            berkeley besancon bethesda bethlehem beziers bhopal bhubaneswar bialystok biarritz biel
            bielefeld bikaner biloxi birkenhead bishkek bismarck bissau bitola blackpool bloemfontein blois
            boca bochum bodo bolton bolzano boulder boulogne bourges bowling bozeman bracknell braga
            brampton brandenburg brantford brasov braunschweig brazzaville breda bregenz bremerhaven brescia
            brest bridgetown bridlington brindisi bromley brunswick bucaramanga bujumbura bukhara bulawayo
            burgas burgos burlingame burnley bursa bury butte byblos bytom cadiz cagliari cairns caldwell
            cali calicut callao camaguey camden cannes carcassonne carson cartagena cary caserta casper
            castellon castries cayenne cebu cedar celle cesena chandigarh changchun changsha chapel
            charleroi charlottetown chartres chatham chelyabinsk chemnitz cherbourg chernihiv chernivtsi
            chernobyl cheyenne chiang chiba chico chihuahua chittagong chongqing chula chur cienfuegos
            clearwater clermont clovis cluj coburg cochabamba cochin cognac coimbatore coimbra colmar
            columbia columbus como compton conakry concepcion constanta constantine conway corinth corpus
            corrientes corvallis cosenza cotonou cottbus covington craiova crawley cremona crewe crotone
            croydon cuenca cuernavaca culiacan curitiba cusco cuttack czestochowa da daejeon dagenham dalian
            dammam danbury danville darjeeling darlington darmstadt datong daugavpils davao daytona dearborn
            debrecen decatur deerfield dehradun denpasar des dessau dhabi dieppe dijon dnipro dodoma
            doncaster donetsk dorchester dordrecht dothan douala drammen dubrovnik dubuque duisburg duluth
            dunkirk durres dushanbe ealing eastbourne eastleigh eau edgewater edirne edmonton eger eilat
            elgin elizabeth elkhart elmira enfield enschede erfurt erie erlangen erzurum esbjerg escondido
            esfahan eskisehir espoo everett evora evreux fairbanks fairfax fairfield fairmont faisalabad
            fallujah faridabad fayetteville ferrara fes flagstaff flensburg flint foggia folkestone fontana
            forli fort fortaleza frederick fredericksburg fredericton fredrikstad freetown freiburg
            fremantle fremont fukushima fulda fullerton funchal fuzhou gaborone gainesville galati galle
            galveston gary gateshead gatineau gaya gaziantep gdynia geelong gelsenkirchen georgetown gera
            ghaziabad giessen gifu gijon gilbert gillingham girona giza glendale gliwice goiania gomel
            gorakhpur gorizia gosford goslar gottingen gouda greeley greensboro greenville greenwich grimsby
            grodno grozny guelph guernica guildford guilin guimaraes guiyang gujranwala gulfport guntur
            gurgaon guwahati gwalior gwangju gyor hackensack hackney hagen hagerstown haikou haiphong
            hakodate halle hama hamamatsu hamm hammersmith hampton hanau hangzhou harbin harlow harrogate
            harrow hartlepool hastings hattiesburg havre hayward hebron hefei heidelberg heilbronn henderson
            heraklion hereford hialeah hildesheim hilversum himeji hoboken hohhot holguin homs hoover
            horizonte hounslow hsinchu hubli hue huelva huntington huntsville hyannis iasi idaho iloilo
            imola incheon independence indore inglewood ingolstadt invercargill iowa ipoh iquitos irkutsk
            irving isfahan islington ismailia jabalpur jaen jaffa jaffna jalandhar jamshedpur janeiro jena
            jeonju jerez jericho jersey jilin jinan jodhpur johnstown johor joliet jonkoping joplin juarez
            kaduna kagoshima kaiserslautern kalamazoo kaliningrad kalisz kamakura kamloops kanazawa kandy
            kano kanpur kaohsiung karaganda karbala karnak kassel kaunas kawasaki kayseri kelowna kendal
            kenosha kensington kettering khabarovsk kherson khulna kidderminster kiel kielce kigali killeen
            kimberley kirkuk kitakyushu kitchener klagenfurt klaipeda koblenz kochi kokomo kolhapur konstanz
            konya kosice kota kowloon kozhikode kragujevac krasnodar krasnoyarsk krefeld kristiansand
            kuching kumamoto kunming kuopio kursk kutaisi lafayette lahti lakeland lakewood lambeth landshut
            lanzhou laramie latakia launceston laval lawrence lecce leeuwarden leiria leningrad lethbridge
            leuven leverkusen lewes lewisham lhasa libreville liege lilongwe limoges linkoping little
            livorno lleida lodi logrono lome longview lorient lourdes lowell lubeck lublin lubumbashi lucca
            lucerne ludhiana ludwigsburg ludwigshafen lugano lugo luhansk lund luoyang luton lviv lwow
            lynchburg maastricht macao macon madras madurai magdeburg magnitogorsk mai maidstone makassar
            makati malabo malacca malang malden malibu managua manama manassas manaus mandalay mangalore
            mans mansfield mantua maracaibo marbella marburg margate maribor marietta mariupol marlborough
            maseru mashhad matamoros matera mathura matsuyama mazatlan mbabane mechelen medan medellin
            medford meerut meissen meknes melaka mendoza menlo merida meridian mersin mesa mesquite messina
            metz middlesbrough midland milpitas minot miskolc misrata mississauga missoula mito miyazaki
            modesto mogadishu mogilev moline monchengladbach moncton mons montauban montclair montgomery
            monza moose morelia morioka morristown mostar mountain mulhouse multan muncie munster
            murfreesboro murmansk muscat mykolaiv mymensingh mysore nablus nagano nagpur naha najaf namur
            nanchang nancy nanning naperville napier nara narbonne narva narvik nashik nassau natal natchez
            nazareth ndjamena nelson netanya neuchatel neuss newburgh newhaven newton niagara niamey niigata
            nijmegen nikko nimes ningbo nis niteroi nizhny noida norrkoping northampton norwalk nouakchott
            novara novgorod nuneaton oceanside odense ogden ohrid oita okayama oldenburg oldham olinda
            olomouc olsztyn olympia omsk opole oradea oran orange orebro orem orenburg orleans oruro oshawa
            oshkosh osijek osnabruck ostend ostrava ouagadougou oulu ourense oviedo oxnard paderborn
            palembang palmerston palmyra palo pamplona panaji paramaribo parana parma passau paterson patna
            patras pattaya pau paulo pavia pawtucket paz pecs penang penh pensacola perm perpignan pesaro
            petersburg petra petrograd pforzheim phnom phuket piacenza pietermaritzburg pilsen piraeus
            pistoia pittsfield plano plata plovdiv plzen pocatello podgorica pohang poitiers poltava pomona
            pompeii ponce pondicherry pontevedra pontiac potenza potosi potsdam poughkeepsie prato presov
            pristina providence pskov puducherry puebla pueblo pula qingdao qom queenstown queretaro quetta
            quezon quimper quincy rabat racine radom ragusa raipur rajkot rajshahi ramadi ramallah ramsgate
            ranchi rapid raqqa ratisbon rawalpindi recife redding redditch redlands regensburg reggio regina
            reigate reutlingen rhodes rialto richardson rijeka rimini riverside roanoke rochdale rockford
            rockville rosario roseville roskilde rostov rotherham rotorua roubaix rovaniemi rugby ruse
            rutland ryazan rzeszow saarbrucken saga saginaw saitama sakai salamanca salerno salina salinas
            salta saltillo salvador samarkand samsun sanaa sandusky sarasota saratoga saratov saskatoon
            sassari saumur savona scarborough schaffhausen schenectady schweinfurt schwerin scottsdale sedan
            sedona segovia selma semarang sendai setubal sevastopol sfax shantou sharjah sherbrooke
            shijiazhuang shillong shimla shiraz shizuoka shkoder shreveport sialkot sibiu sidon siegen siem
            siliguri simferopol sioux siracusa skopje slough smolensk sochi solapur solihull solingen
            somerville sopot sopron soria sorrento southend southport southwark soweto sparta speyer split
            spoleto srinagar stafford stalingrad stamford stavanger stavropol stevenage steyr stillwater
            stoke stralsund stratford subotica sucre sudbury suez sunnyvale surabaya surakarta surrey sutton
            suva suwon suzhou swindon sylhet szczecin szeged tabriz tacoma taichung taif tainan taiyuan
            tampico tangshan taranto tarragona tartu taunton tauranga tel telford tempe temuco terni terre
            teruel thane thessaloniki thiruvananthapuram thousand thrissur thun tikrit tilburg timbuktu
            timisoara tiruchirappalli tlemcen tobruk tokushima tomsk toowoomba torquay torrance torreon
            torun tottenham tottori toulon tournai tours townsville toyama trabzon trapani trento treviso
            trier trivandrum tromso trondheim trowbridge troyes trujillo truro tsukuba tubingen tucuman tula
            tupelo turku tuscaloosa tuskegee tuzla tver twickenham tyler tyre tyumen udaipur udine ufa
            ujjain ulm ulsan ulyanovsk umea urbino urumqi utica utsunomiya vadodara valence valenciennes
            valladolid vallejo valparaiso vannes vantaa varese varna vasteras ventura veracruz vercelli
            verdun vichy vicksburg victoria vigo vijayawada villach vina visakhapatnam visalia viseu vitebsk
            viterbo vitoria vladimir volgograd vologda volos voronezh wagga wakayama walsall waltham
            warangal warrington waterbury waterford watford weimar wels wembley wenzhou westminster weymouth
            whitehorse whittier wiesbaden wigan wilkes williamsburg wimbledon windsor winterthur wismar
            wittenberg woking wolfsburg wollongong worms worthing wrexham wroclaw wuppertal wurzburg wuxi
            xiamen xining yakima yakutsk yalta yamagata yangon yantai yaounde yaroslavl yekaterinburg
            yellowknife yeovil yinchuan yogyakarta yokosuka yonkers youngstown ypres yuma zabrze zadar
            zamboanga zamora zaporizhia zenica zhengzhou zhuhai zug zwickau zwolle
            """
        )
    ]
}
