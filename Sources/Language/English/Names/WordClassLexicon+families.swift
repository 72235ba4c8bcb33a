extension WordClassLexicon {
    /// Family names of the world, among them those of well-known people.
    static let rareFamilies: [(WordClass, String)] = [
        (
            .familyName,
            """
            abe abernathy ackerman addison agnew aguirre ainsworth aitken akers akhtar albrecht albright
            alcott alencar alford allard allman almeida alvares amaral amos angelou antonescu antonov
            applegate appleton arafat araujo arbuckle arias aristide armani asad ashby ashe ashton assad
            astor ataturk atatürk atherton attlee auden azevedo baba bagley bain baird bajwa bakr
            balakrishnan balfour balzac bancroft banerjee bannister baptista barbosa barclay bardot baric
            baron barrow barrymore bartley basinger batista baudelaire baum beaumont becket beecher begley
            belinsky belmont belushi bender benitez bennet beresford bergmann berkeley berlioz berlusconi
            bernhardt bernstein bhatt bhutto bickford bigelow billings bingham bismarck bizet blackmore
            blackwood blaine blanc blanton bledsoe bligh blount blum blythe boer bolivar bolton bonaparte
            bonham borges borgia bose boswell bosworth botha botticelli bouchard boucher bourne bowles
            bowling boyce brace bragg brahms brandes brandon branson braun breckinridge brenner breuer
            brewster brezhnev brice brinkley bristow britton broderick brody bronson broughton browning
            brownlee bruckner brunel bruno bryce buckner buffett bukowski bunting burdett burnham burr burt
            bute butterfield byers cagney calvert calvin camus caravaggio cardoso carlin carlyle carnegie
            caruso carvalho carver cassius castellanos cates caulfield cavendish cezanne chadwick chagall
            chandra chatterjee chaucer chaudhary chaudhry chekhov chen cheng chester cheung chiang childs
            chirac chopin chopra choudhury chung clapton clausewitz clement clifford clifton clough coburn
            cochrane coe coffey coke colbert colby colman colson colt columbus comstock conner constable
            conti coolidge copernicus corbett corbin cornwall cornwell correa cortes cosby cotton cousteau
            coutinho couto cowell cowley crabtree crichton cromwell cronin crowe crowley cruise culkin
            culver cunha curie curran curtin custer daimler dalai dali dallas danforth dante danton darby
            darcy darling darwin das davey davy dawkins dearborn debussy defoe degas delacroix delors
            dempsey deng denton depp derby derrida desai descartes deshmukh devine devito devlin dewey dias
            dickey dietrich dillon disney disraeli dobson doherty dole dooley doran dostoevsky dover dowling
            dreyfus drummond dryden duarte dubois duff dufour dugan dukakis dumas dumont dunbar dunham dunne
            dupont dupuis durand durant durkheim dvorak eagan earhart earl early eco eden edgar egan
            eichmann eisenhower eisenstein eldridge elgar ellington emmett engel engels ennis epstein
            erasmus erdogan erhard erskine ervin escobar esposito euler evers fairbanks falk fallon fang
            faraday farooq farrar farrow farthing fawcett fellini feng ferrari ferrer ferrero fielding figo
            fillmore finney fitch fitzroy flanagan flanders flaubert fleetwood flint folsom fontaine foote
            forrest forsyth fortune foss foucault fournier franke fraser frasier freeland freire fremont
            frick friedman friedrich frith fu fujimori fujita fukuda fulbright fulton gable gabriel gagarin
            galbraith gallo galsworthy galvez gamble gandalf gardiner garfield garibaldi garland garrick
            gaskell gaspar gauguin gaulle gauss gerard gerasimov gere gerry gershwin getty ghosh gibbon
            gibbons gielgud gilchrist gilliam gilligan ginsberg giordano girard gladstone glasgow godard
            godwin goebbels goering goldblum goldsmith goldstone gomes goncalves gorbachev gorky gorman
            gosling goss gounod goya grable grady grafton granger greco gresham grey griffiths grimm grisham
            gropius grunwald guerin guinness gunther haggard haider haig hailey hallam halley halliday
            halsey hamid hamlin handel hanley hannah hanover harden hargreaves harkness harlan harlow harman
            harrelson harriman hartley hashimoto haskell hassan hathaway hauser hawke hawthorne haydn hayek
            hayward heaney hearst hegel heine heller hendrickson hepburn herbert herndon herrmann herzog
            hesse heston hewitt heywood hickey hidalgo hiddink hillary himmler hinckley hirohito hoang
            hobson hofer hoffman hogarth holbrook hollis holly hooker hopkinson hornby horvat horvath
            hossain houdini howland hoyt hubble huckabee huddleston hugo humboldt hume humphries hussain
            hussein husseini huston hutchins hutton huxley iglesias ingersoll inglis innes inoue iqbal irons
            irving isherwood ishikawa ito ivanova iyer jacobsen jacquet jager jain jameson jansen janssen
            janssens jarrett jaruzelski jay jenner jessup jewell jha jiang jinnah jobs johnsen jolie jolley
            joshi jospin juan judd jung kaine kamal kamenev kandinsky kaplan kapur karim karimov karlsson
            karr kato kaunda kaur kavanagh kay kean keating keaton keegan keene kellogg kendal kendrick
            kepler kerouac kerry keynes khatami khrushchev kiefer kierkegaard kilgore kimura kincaid
            kingsley kipling kirkland kissinger kitchener klee klimt knightley knott knox kobayashi kohl
            kohler koizumi kosygin kovac kovacs kowalczyk kozlov kraus kruger kubrick kuhn kulkarni kurosawa
            kuznetsov kyle labadie lafontaine laird lam lamar lamont lancaster landon langdon langley
            lansing larkin larsson lasalle latham lau laurent laurie lavoisier lavrov law lawton layton
            leary leavitt leclerc leclercq ledger lefebvre legrand lehmann leibniz leighton leland lemaire
            lenin lennox lenz leone leopold lerner leroy leslie lesseps letterman lewinsky liang liddell
            lieberman liebknecht lim limbaugh lindberg lindbergh lindgren linnaeus lister liszt livingstone
            locatelli lodge lombard lombardi london longfellow lorca lorentz lorenz lott lovelace lovell
            lowell luce ludlow lumley lumumba luxemburg lyle macarthur macbeth macdonnell machado
            machiavelli mackay mackenzie mackintosh maclean macmillan macpherson madero madison magee
            magellan maguire mahajan mahmoud maier maiga mailer maitland major malcolm malhotra malik malloy
            malory malraux mancini mandel mandela manet mansfield manson mantle mao maradona marconi marcos
            mariani marino marlowe marquis marriott marsden marston martel martindale martini martins masson
            mather mathias matisse matsumoto mattson maugham mayer maynard mazzini mcadams mcalister
            mcallister mcbride mccabe mccain mccord mcdermott mcenroe mcfadden mcgill mcgovern mcgowan
            mcgregor mchugh mckellen mckenna mcleod mcnally mcnamara mcqueen mead medici mehra meier meir
            melville mencken mendel mendeleev mendelssohn mendes menon mercury meredith messi metcalf
            metternich michelangelo milligan milne milton minogue mishra mitford mitterrand miyamoto
            miyazaki mohamed mohan moliere molloy molotov mondrian monet monk montague montesquieu moog
            moreira moretti mori mosley mountbatten moynihan mubarak mugabe muir mukherjee muller mulligan
            munch munro murakami murat murdoch murrow mussolini mustafa myles nabokov nader nagy naidu
            naipaul nair naismith nakamura nakayama napier napoleon narayan nasser needham nehru neill
            neruda nesbitt netanyahu neumann neves nevins newell newsom ng nightingale nikolaev nilsson
            niven nkrumah nobel noguchi noonan northcote norwood nunes o'brian o'casey o'donnell o'grady
            o'hara o'keefe o'leary o'malley o'reilly o'rourke o'sullivan o'toole oakley oates ogawa ogden
            ohm okada oldfield oliveira olivier omar onassis oppenheimer orban orchard orlov osbourne osgood
            oswald otis ozawa pacino packard paganini pahlavi paisley palmerston paltrow pandey pankhurst
            pant papadopoulos paredes parish parkinson parnell partridge patten pavlov pavlova peabody
            peacock peale peel pele pellegrini penn pepys percival pereira peres peron perot perret pershing
            persson perón petit pettigrew pham phipps picard pickering pickett pike pillai pinheiro pinochet
            pinter pinto piper pirandello planck plummer poitier polanski polk pollock pomeroy pompidou
            popov portman potemkin poulsen pound poussin presley priestley prior pritchard proust pryor
            puccini pulitzer purcell pushkin pym quaid quincy qureshi rabin rachmaninoff radcliffe raleigh
            rand rankin ransom raphael rashid rasputin rathore rau ravel raymond razak read redding redgrave
            redmond reeve rembrandt remington renfro renoir revere ribeiro ricci richter riddle ridley
            riemann rilke rimbaud ringo ripley ritchie rizzo robb robeson robespierre robin rockwell roddick
            rodin roentgen romano rommel romney rooney roper roscoe rossini rostropovich rothschild rourke
            rousseau rove rowan roxburgh roy rubens rushdie ruskin russo rutledge ryder sadat saddam saeed
            sagan saito sakharov salah salieri salinger salisbury salter samuelsson sandburg sanderson sands
            santana sargent sarkar sartre sasaki satie saul savonarola saxon sayers schaefer schiller
            schlegel schmid schmitz schopenhauer schröder schumann schwab schwarz schwarzenegger seaver
            sedgwick segal seinfeld selby semenov sen seneca sepulveda seward seymour shackleton shaikh
            shankar shapiro sharon shastri shea sheffield sheikh sheridan sherwood shevchenko shimizu
            shinawatra shostakovich sibelius siddiqui sidhu siegel sikorsky sisko sithole skobelev slade
            slater smollett smythe snipes snowden soares sokolov solana solzhenitsyn sondheim sorensen
            sorkin southey spaulding spector spielmann spinks spinoza spooner springer springsteen
            srivastava stamp standish starr steadman steed steiger stengel sterling sterne stilwell stirling
            stoker stoppard stowe strachan strauss stravinsky straw streep streisand stubbs styles suharto
            sukarno suleiman sumner sundaram sutherland svensson swain swinburne synge szabo taft takahashi
            talbot tarantino tarkington tarkovsky tatum tchaikovsky teixeira teller temple templeton teresa
            thackeray tharp thayer thiers thoreau thorne thorpe thurman thurston tilden timberlake tito
            titov tobin toledo tolkien tolstoy tomlinson torquemada toth toure toynbee tracy travers
            travolta treadwell trevelyan trollope trotsky truffaut trumbull truscott tsai tsvetaeva tudor
            tully tunney turgenev turpin tuttle tweed tyndall ueda ullah updike upton ustinov valentino
            vallejo vanderbilt varma vasiliev vedder velazquez velázquez verdi verma vermeer verne vernon
            vickers vidal villeneuve vinci virtanen vishnu vivaldi vogt volkov voltaire vonnegut wainwright
            waite wakefield walcott waldron walesa wallis walpole warburton warden watanabe watt watteau
            waugh wayne weatherby weil wellesley wellington wesley westbrook weston wharton wheaton whistler
            whitfield whitman whitmore whittaker whittier wiesel wilberforce wilder wilhelm wilkes willard
            willoughby wilmot windsor winfield winfrey winslow winthrop witherspoon wittgenstein wojtyla
            wollstonecraft woodhouse woodruff woody wooten worthington wren wycliffe wyman wyndham xi yadav
            yamada yamaguchi yamamoto yamashita yan yardley yeager yeats yeltsin yilmaz yorke yushchenko
            zapata zapatero zedong zeppelin zhivkov zhu zidane ziegler zimmer zimmermann zola zuma
            """
        )
    ]
}
