extension WordClassLexicon {
    /// Given names of the world.
    static let rareGivenNames: [(WordClass, String)] = [
        (
            .givenName,
            """
            aadesh abdul abdullah abigael abu achille adebayo adel adolf adolphe agatha agnes agnieszka
            agustin ahmad aino aisling akbar akiko aladdin alberto albrecht aleksander aleksandr aleksandra
            alessandra alessandro alessio alexandru alexey alexios alfonse alois alonso alphonse altair
            amadeu amadeus amara amartya ambrose amina amitabh anakin anatole anatoly andrzej aneurin
            angelique anjali annemarie anselm antal ante antonin antonis anwar apollo aram arash archibald
            aristotle arjan arlene armand arne arpad arsene arseny artem artur ashoka asif asmund astor
            atila attila aubrey auguste augustin augustine augusto aung aurelia aurelio avraham awad ayaan
            ayn azad aziz baltasar balthasar baptiste barbra barnaby bartholomew bartolome bashar basil
            bayezid beatrix bela benazir benita benito benoit bernardo bernd berthold bhagat bilal birgit
            blaise blanche bogdan bohdan boleslaw bonaventure boniface brahim branislav brendan broderick
            bronislaw bruno burt caesar caius calixto carey carlton carmelo casimir caspar cassius catalina
            caterina cem cesar cesare chaim chandan chang charlemagne charlton chiang chiara chinua christos
            chun cicero claes claus clemens clementine cleopatra clovis conchita corazon cosimo cristiano
            cristina cristobal cuthbert cyprian czeslaw dag daisuke dalia damir danilo dario darius dariusz
            darko davor deepak deepika deng denzel desiderius dev dietmar dietrich digby dilip dimitar
            dinesh diogo divya djordje dmitry domenico domingo donatella dong donny dorota dorothea dov
            draco dragan drago duarte duke dusan eamon eamonn ebenezer eckhart edouard edvard egon eiji
            einar eitan eleonora eliezer elif eligio elihu elio elmo emanuel emeka emile emiliano emir enver
            eoin erasmus ernst esteban etta euclid eugen eugenia eugenio eustace evgeny evita ewa ewan eyal
            faisal farid farouk fatih feargal federico fedor felipe ferdinando ferenc fernanda fidel filip
            filippo fionn flavia flavio florian fredrik fumio fyodor gaius gamal ganesh gaspar gaston gautam
            genghis gennady geoffroy geraldine geraldo gerardo gerd germaine german gerrit gershon gertrud
            geza giacomo gilberto gilda gino gioacchino giorgos giovanna girolamo giulietta gonzalo gopal
            gottfried gottlieb govind graciela grazia grigori grigory grover gudrun guglielmo guillermo
            gunnar gunter gunther guo gurdip guru guus gyorgy habib hadrian haile hakan hakim hamid hamza
            hanna hannibal haruki haruto hasan hashim haydn hedwig heiko helmuth hendrik henryk hercules
            heriberto hermann hermes hermione herodotus hideki hideo hieronymus hippolyte hirohito hiroko
            hiroto hisham ho hong horatio hosni hristo huang huey hui humberto hung huseyin hussein hyun
            iain iannis ibn ignatius ignaz ike ikram ilan ilia ilona imelda immanuel imre indira indra inge
            ingeborg inigo ioannis ion irfan isa isadora isak isao ishaan isidore isidoro ismail israel
            issac istvan italo itzhak ivo iwan izabela jaap jacek jacinto jacobo jacopo jadwiga jafar
            jagdish jahangir jakob jakub jamila jan janos janusz jarek jaroslav jaroslaw javed jawaharlal
            jayne jelena jens jeroen jerzy jesper jethro jian jiang jiri joao jodi johnnie jomo jong joo
            jordi jorg joris josip jovan jozef juhani jules julieta jun junior junko juri justine justinian
            jutta juvenal kabir kai kamal kamala kamil kang kapil karan karel karlheinz kaspar katharine
            kazimierz kazuki kazuo kees kei keiko keir keita kemal kenzo kerstin keshav khadija khaled
            khalil khan kiera kieron kiran klaudia klemens kofi koichi koji kosta krzysztof kunal kurosh
            kwabena kwasi kyung laila lal lala lalit laszlo latif lavinia lazar lazarus leandro lech lei
            leilani lemuel leonhard leonidas leopold leopoldo leszek lev levan lew lieselotte ling lino
            lionello lisbet livia lothar lotte luc lucio lucius lucrezia ludmila ludovic ludvig ludwik lujza
            lutz lyndon lyudmila maarten machiko maciej madeleine madeline madhav madhuri maharaj mahatma
            mahesh mahmoud mahmud makoto malala mamoru manmohan manoj manolo mao marceline marcellus marcin
            marek margareta mariano marija marika mariko marisol marit marko markus marlee marquis marta
            marthe martti masahiro masao masato mathilda mathilde matias matteus maurizio maximilian maximus
            mayumi mehmed mehmet mei melchior menachem mercy mervin michal michelangelo michele michiko
            mieczyslaw mihai mihail mika mikael mikel mikhael miki mikko miklos mila milan milena millard
            milos minh minna mircea mirella mirko miroslav miroslava mitsuo mitt miyuki modest mohandas
            mohsen moishe montgomery mordechai morihiro morten moshe muammar mustafa nadezhda nagendra
            naguib najib nanda naoko naoto napoleon narendra nasir nasser natan nathanael navin nawaz neha
            nehemiah nelly nero nestor neva newt ngozi nguyen nia niccolo nicolae nicolaus niels nihal
            nikhil nikola nikolas nikolaus nikos nobuo noor norberto noriko nouri nuno nursultan octavio
            odin olav oleg olena oliviero omer onur orhan oriana osamu otis otmar ove ozzy paavo pablito
            padma padraig palmiro panagiotis pankaj paola parvati pasha pasquale patricio paulus pavel
            pavlos pedrag peer pekka pere peregrine pernilla perseus pervez petar petros petrus pierpaolo
            pierrette pietro pilar pio plato pradeep prakash pranab prasad pratap praveen prem priscilla
            priyanka prosper pyotr qasim quinn rabindranath radha radko radoslav radovan radu rafal rafik
            raghav rajan rajesh rajinder rajiv rajni rakesh ram rama raman ramesh ramiro ramona ramses
            ranjit rasheed rashid rasmus ratan rauf raymundo reba recep reiko reinhold remus renato renaud
            renzo reynaldo reza rhys ricarda richter rigoberto rishi riyaz roald robinson rodolfo rodolphe
            rohan rohit rolando romain romana romano ronaldo ronan rosalia rosalyn rosanna roza ruben rubin
            rui ruprecht russel rustam ruy ryu saad sabah sachin saddam saeed sai sakura saladin saleh salma
            salome sameer samir samira samuele sandeep sandro sanjiv santino santo santosh satoshi satya
            satyajit saverio sayed seamus sebastiano sebastien sei seiji semyon sergi shah shahid shakil
            shalini sharif shashi sheikh sherlock shigeru shin shinji shinzo shirin shiro shlomo siddharth
            sigismund sigrid sigurd silas silvana silvestre silvio simeon simona siobhan sir slavko slobodan
            snorri sofie sol somchai soren sridhar srinivas stanislas stanislav stanislaw stefania steffen
            stein stelios stephan stephane subhash suleiman suleyman sultan sun sung suresh sushil svein
            sviatoslav swami syed sylvie szymon taavi tadashi tadeusz taher takashi takeo takeshi tamas tan
            tancredi tania tapio taras tariq taro tarquin tatsuo teijo temple teo teofil teresita teuvo
            thabo than theobald theodoros theresia thibault thich thierry thijs thorsten tiberius tibor
            tiger tihomir timofey timur tito titus tobin tomas tomasz tomoko tore torsten toshio toussaint
            traian tsutomu tuomas tupac tycho uday udo ulf ulysses umar umberto unity urban urho usman
            uthman vaclav vadim valdemar valentino valery vasco vasil vasily vassilis vasyl venus veronique
            vicente victoire vidal vidkun vijaya viktoria viktoriya ville vilma vinay vincente vincenzo
            vinod virat virginie vishal vitaly vito vittorio vivek vlada vladislav vlado vojislav vojtech
            volker voltaire vyacheslav wahid waldemar walid walt walther wang washington wassily wiktor
            wilbert wilhelmina willy wim witold wladyslaw wojciech wolf wolfram xiang xiao xu yakov yan yang
            yannick yasser yasuhiro yasuo yevgeny yi yigal ying yitzhak yngwie yoko yolande yong yosef yoshi
            yoshiko yu yuan yue yukio yulia yun yury yusef zafar zaha zeev zeno zeynep zhang zhao zhen zheng
            zhi zhou zhu zia zofia zoran zsa zsofia zubin zygmunt
            """
        )
    ]
}
