extension WordClassLexicon {
    /// Regions, smaller countries and peoples of the world, and titles before names.
    static let rareRegions: [(WordClass, String)] = [
        (
            .region,
            """
            adams adirondack adirondacks adriatic aegean alameda alleghany allegheny alpes anatolia andaman
            antilles appalachian apulia arctic ardennes arran ayrshire azores bahia baja balkan baltimore
            banat basilicata bay benton bergen berkshire bexar bohemia bosphorus brevard broward bucks
            bukovina caithness calhoun carinthia carolina carpathian carpathians carroll castile caucasus
            champagne cherokee chesapeake chester clackamas clark clay clwyd cochin cook cotswolds crawford
            cumberland cuyahoga cyclades dade dakota dakotas dallas dalmatia dane davidson deccan dekalb
            dobruja dodecanese donegal douglas down dumfries dupage duval dyfed eifel epirus erie
            extremadura fairfax falkland falklands faroe fife finnmark flanders franconia franklin friesland
            fujian fulton galapagos gallipoli gansu gelderland gloucester greene greenland guadalcanal
            guadeloupe guam guangdong guangxi guilford guizhou gwynedd hainan hainaut hamilton haryana hebei
            hebrides heilongjiang henan hennepin hesse highlands hillsborough himachal hispaniola holstein
            honshu hubei hunan huron ibiza idlib inverness istria iwo jackson jammu jefferson jiangsu
            jiangxi jilin johnson judea jutland kaliningrad kamchatka kane karelia karnataka kerry kilkenny
            king kwazulu kyushu ladakh lake lanarkshire lancaster languedoc lazio lee liaoning limburg
            limpopo livonia logan long los lusatia luzon macedonia mackinac macomb madison malabar malta
            manipur marche maricopa marin marion martinique mason mayo mecklenburg mekong mersey merseyside
            michoacan midlands milwaukee mindanao mizoram moldavia molise monmouth monmouthshire monroe
            montgomery montserrat multnomah nagaland namibia napa nassau navarre negev ningxia normandie
            oakland odisha oneida onondaga orange orinoco orissa ossetia ozark ozarks palatinate palm panjab
            papua peloponnese pembrokeshire perthshire picardy piedmont pierce pima pinellas polk pomeranian
            potomac powys prince puerto qinghai ramsey renfrewshire rhodes riverside rockland roscommon
            roussillon ruthenia saarland sacramento saipan sakhalin salt samos santa saxe scotia seminole
            shaanxi shandong shanxi shelby shikoku sikkim sinai sinaloa sligo snohomish solomon sonoma
            sonora spitsbergen stark steppe styria sulawesi summit svalbard tahiti taiwan tamil tarrant
            telangana thessaly thrace ticino tierra tipperary travis trentino tripura tulare tuvalu tyne
            tyrone union uttar uttarakhand valais vanuatu ventura virginia volhynia volusia vosges waikato
            wake walloon warren washington washoe waterford wayne wessex westchester westmorland wexford
            whatcom wicklow wight will williamson yangtze yavapai zeeland zhejiang zululand
            """
        ),
        (
            .country,
            """
            abkhazia andorra anguilla antigua aruba bermuda caribbean cayman chechnya cote curacao
            czechoslovak d'ivoire djibouti dominica dominican dprk drc emirates equatorial faso gibraltar
            greenland grenadines guernsey hk ivory kiribati kitts kosovo kyrgyzstan lanka leone leopoldville
            lucia macao malvinas marino micronesia nauru palau papua prc principe puerto rico roc rok
            sahrawi salvador sao sierra solomons sri tome transnistria turkiye tuvalu ulster upper vanuatu
            verde vincent zanzibar
            """
        ),
        (
            .nationality,
            """
            aboriginal afghans africans algonquin americas anglo apache aramaic assyrian athenian
            australians austrians aztec babylonian bantu basques bavarians bedouin belarusian bengali berber
            bohemian bosniak bosniaks brazilians breton bretons britons bulgarians burgundian burmese
            canadians caribbean castilian catalans celts chechen cherokee cheyenne chileans comanche
            congolese cornish corsican cossack cossacks cree creek creole croat croats cubans cyrillic
            czechs danes dutchman egyptians englishman estonians etruscan europeans fijian filipinos finns
            frenchman gaelic galician genoese gothic goths guarani gujarati haitian han hebrew hellenic
            hindi hindus hispanic honduran huguenot hungarians inca incan indigenous inuit iranians irishman
            iroquois israelis israelite israelites jacobite jains jutes kannada kazakh khmer koreans kosovar
            kurds kyrgyz lakota lao lapp latino latvians liberian libyans lithuanians macedonian macedonians
            malayali malays manchu maori marathi maronite maya mayan mennonite methodist mexicans mohawk
            moldovan mongol mongols montenegrin moor moors mormon mormons mughal namibian navajo nepali
            newari nicaraguan normans norse norwegians occitan ojibwe olmec omani ottomans pagan panamanian
            papal paraguayan parthian pashtun persians phoenician picts poles polynesian prussians puritan
            quaker quechua rajput rwandan salvadoran samoan sanskrit saracen saudis saxons scot scotsman
            seminole senegalese sephardic serb serbo serbs shawnee shia shiite shinto sikh sikhs sindhi
            singaporean sinhalese sioux slav slavs slovaks slovenes spaniard spaniards spartan sudeten
            sumerian sunni swahili swedes tajik tamil tamils tatar tatars telugu teutonic texan thracian
            trojan tswana turkic turkmen tuscan ugandan ukrainians urdu uruguayan uyghur uzbek venetian
            vichy victorian vikings visigoth vlach walloon welshman xhosa yankee yiddish yoruba yugoslavian
            zambian zimbabwean
            """
        ),
        (
            .honorific,
            """
            adm ambassador archbishop archduke ayatollah bishop brigadier brother capt cardinal chancellor
            cmdr col commander commissioner commodore congressman constable corporal councillor countess
            crown dame detective dom don duke emperor empress father fr gen gov herr imam infante justice
            kaiser khan lieut lieutenant lt madam madame mademoiselle maharaja major marquess marquis
            marshal messrs monsieur monsignor mother mullah officer ostad padre pastor pres principal
            private provost rabbi rear rep representative rev secretary sen señor sgt shah sheikh sheriff
            signor sister sri sultan superintendent swami tsar vice viscount
            """
        ),
    ]
}
