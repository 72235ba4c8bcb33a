extension WordClassLexicon {
    /// Names of people that are less common, each known to most readers.
    static let furtherPeople: [(WordClass, String)] = [
        (
            .givenName,
            """
            aaliyah abe abel abraham ada addison adrian aidan aiden aileen aisha alana aldo alec alejandra
            alexandra alexandre alexei alfonso alfred alfredo alicia alina alison allan allison alma alvin
            alyssa amelia amelie amir amos anastasia andreas andrei andres angel angelo angie angus anika
            anja annabel annette annika antoine anton antonia april archie aria ariana ariel armando arnold
            arturo arvind asher ashok audrey august augustus aurora ava avery axel ayesha beatrice bella
            benedict bernadette bernard bernie bert bertha bertrand bethany bianca bjorn blake bonnie brandy
            brent brett brianna bridget brigitte brooke bryce byron caitlin caleb calvin cameron camila
            camille candice carla carlo carly carolina caroline carrie cassandra cassie cecil cecilia cedric
            celeste celia chad chandler chandra charlene chase chelsea cheng chester christa christiane
            christophe christy chuck ciara clara clarence clarissa claudio clay clayton clement cleo cliff
            clifford clint clive clyde cody colette connie connor conrad constance cora cordelia corey
            cornelius courtney curtis cyril cyrus daisy dale dalton damian daniela dante daphne darrell
            darren darryl dawn dean deanna declan delia della denis desmond devin dexter dieter dimitri dina
            dion dirk dolores dominic dominique don donovan dora doreen doug drew duane duncan dustin dwayne
            dwight earl edgar edith edmund edna eduard edwin effie eileen eleanor eleni eli elias eliot
            elisa elise elliot elliott elmer elsa elsie elton elvis emil emilio emmanuel emmett enid enrico
            enrique erich erick ernesto ernie esme esther ethel etienne eunice evan evangeline everett ezra
            fabian fabio faith farah fatima fay faye felicia felicity felix ferdinand fern finn flora
            florence floyd francesca francesco franck franklin franz freda freddie freddy frederic frederick
            friedrich gabe gabriella gareth garrett gavin gene genevieve geoff geoffrey georg georges
            georgia georgina gerard gerhard gertrude gian gianni gideon gilbert giles ginger giorgio giulia
            giulio gladys glen glenda glenn godfrey gordon greta gretchen griffin guido guillaume gus gustav
            gustavo guy gwen gwendolyn hailey hal hamish hank hannes harriet harris harrison harvey hazel
            heath hector heidi heike heinz helena helene helga helmut henrietta henrik henrique herb herbert
            herman hilary hilda holly hope horace hubert hugo humphrey ida ignacio ilya imogen imran ines
            inga ingmar ira iris irma irving irwin isaac isabelle isaiah isla ismael ivana ivy jaan jacinta
            jackson jai jaime jamal jana janelle janine jared jasmine jasper jay jayden jeanette jeanne
            jeannie jed jedediah jefferson jemima jenna jennie jeremiah jerome jesus jill jo joachim joanna
            joanne joaquin jocelyn jodie jody joel johan johann johanna johannes jolene jonas jonathon joost
            jorgen josef josefina josephine josiah joy juana juanita judah judas jude juergen julian juliana
            julianne juliet julio julius june jurgen kaitlyn kara kareem karim karin karina kasper katarina
            katharina katrina kay keira kelvin kendall kendra kenny kent kerry kieran kirk kirsten kirsty
            klara knut konrad konstantin kris krishna krista kurt kwame kylie lacey lakshmi lana lance lara
            larissa latoya laurent laurie laverne lawson layla lea leah leander leif leila leland lena lenny
            leon leona leonid leroy lester levi lewis liana lidia lila liliana lillian lina lionel lisbeth
            lloyd lois lola lonnie lorena lorna lorraine louisa louise luca lucian lucien lucille lucinda
            ludwig luisa lukas luther lydia lyle mabel mack mae magda magdalena magnus malcolm malik mandy
            manfred manuela mara marc marcela marcello marcia marcos marcus margarita margot marguerite
            mariah mariam mariana marianne marina marion marissa marjorie marla marlene marlon marsha
            marshall martina martine marvin mathew mathias mathieu matilda matteo matthias maureen maurice
            mauricio mavis maxim maxime maxine maxwell may mercedes meredith merle mervyn micah michaela
            micheal micky mildred miles milo milton mina mindy minnie miranda miriam misha mitch mitchell
            mohamed mohammad moira mona monica monique monty mordecai moritz morris moses muriel myra myrtle
            nadia nadine nanette naomi natalia natalya nathalie nathaniel ned nellie nelson nettie neville
            nicola nicolai nicolas nigella nikita nikki nina noel noelle nolan nora norbert noreen norma
            norman octavia odette olaf ole olive olivier ophelia orlando orson orville osama oskar oswald
            owen paddy paige palmer pam parker pascal pat patrice patrik patti paula paulette paulina
            pauline paulo pearl peggy penelope penny percy perry petr petra philippa philippe phoebe phyllis
            pierce piers piotr polly preston prudence quentin quincy rachael raffaele rainer ralf ramon
            randall raoul raphael raquel raul reggie regina reginald reinhard renata rene renee reuben rex
            rhonda ricky rita robbie roberta robyn rocco rochelle roderick rodney rodrigo rogelio roland
            rolf roman romeo ronnie rory rosalie rosalind rosario rose roseanne rosemary rosie ross roxanne
            royce rudolf rudolph rudy rufus rupert russ rusty sabina sabine sabrina sadie salim sally salman
            salvador salvatore sammy sanjeev santiago sasha saul savannah scarlett sebastian selena selma
            serena serge sergey seth shane shannon sharma shaun shauna shawn sheila shelby shelley shelly
            sherman sherry sheryl shiva sid sidney siegfried sigmund silvia simone sky skylar solomon sonia
            sonja sonny spencer stan stefan stefanie stefano stella sterling stewart sunil sunita susana
            susanna susanne suzanne svetlana sybil sydney sylvester sylvia tabitha tamara tammy tanya tasha
            ted teddy terence terrance terrell tessa thaddeus thea thelma theo theodor theodora theodore
            thor tilda tilly timmy tobias toby todd toni tracey travis trent tricia trina trish trisha
            tristan trudy ty tyrone ulrich ulrike ursula uwe val valentin valentina valerie vera verna
            vernon vicki vicky vikram viktor vince viola violet virgil vivian viviane vlad wallace wally
            wanda warren warwick wayne wendell werner wesley wilbur wilfred wilhelm willa willem willow
            wilma winifred winnie winston woody wyatt xavier yasmin yolanda yuri yves yvette yvonne zach
            zachariah zack zainab zane zara zelda zoltan
            """
        ),
        (
            .familyName,
            """
            abbott abrams acosta adkins aguilar ahmad aldridge alexander ali alston alvarado andersen
            andersson andrade andrews archer armstrong arnold arroyo ashcroft asimov atkins atkinson austen
            avery ayala bach bacon baldwin ball ballard banks barber barker barlow barnett barr barrera
            barrett barron barry bartlett barton bass bates bauer bautista baxter beach bean beasley beatty
            beck beckett beckham beethoven bellamy beltran benjamin benson bentley benton berg berger
            bergman bernard berry best bird bishop black blackburn blackwell blake blanchard bloom bogart
            bond bonilla booker boone booth bowen bowers bowie bowman boyd boyer boyle bradford bradley
            bradshaw brady brandt brennan brewer bridges briggs britt brock brodsky bryan bryant buchanan
            buck buckley bullock burgess burke burnett burns burroughs burton byrd byron cabrera caesar cain
            calderon caldwell calhoun callahan camacho cameron cannon cantrell cantu cardenas carey carlson
            carney carpenter carr carrillo carroll carson case casey cash cassidy castaneda castro cervantes
            chamberlain chambers chan chandler chang chaplin chapman charles chase cherry christensen
            christian clarke clay clayton cleveland clooney cobb cochran cohen cole coles collier combs
            compton conley connery connor conrad conway cooke cooley copeland cortez costello coulter cowan
            coward craft craig crane crawford crosby cross cummings cunningham curry curtis dalton daly
            daniels daugherty davenport davidson davies dawson day dean decker deleon delgado dennis dickens
            dickerson dickinson dixon dodd dodson dominguez donaldson donnelly donovan dorsey dougherty
            douglas downs doyle drake dudley duffy duke duncan dunlap dunn duran durham dyer dylan eastwood
            eaton ebert edison einstein eliot elliott ellis ellison elton emerson england english erickson
            eriksson espinoza estes estrada everett ewing farley farmer farrell faulkner ferguson fernandez
            fields figueroa finch finley fitzgerald fitzpatrick fleming fletcher flowers floyd flynn foley
            fonda forbes ford foreman fowler francis franco frank franklin franks frazier frederick freeman
            french freud frost fry frye fuentes fuller gaines galileo gallagher gallegos galloway galvan
            gandhi garner garrett garrison garza gates gauthier gentry gibbs gibson gilbert giles gill
            gillespie gilmore glass glenn glover goethe goldberg golden goldman goldstein good goodman
            goodwin gordon gore gould grant graves gregory griffin griffith grimes gross guerra guerrero
            guevara gupta guthrie guy haas hahn hale haley hall halvorsen hammond hampton hancock hanks
            hanna hansen hanson hardin harding hardy harmon harper harrell harrington harrison hart hartman
            harvey hastings hatfield hawking hawkins hayden hayes haynes heath hebert heisenberg hemingway
            hendricks hendrix henry hensley henson herman herrera herring hess hester hickman hicks higgins
            hines hinton hitchcock hitler ho hobbs hodge hodges hogan holden holder holland holloway holmes
            holt hood hooper hoover hopkins hopper horn horne horton houston howe howell hubbard huber
            hudson huff huffman hull humphrey hunt hunter hurley hurst hutchinson hyde ibarra ibsen ingram
            irwin isaacs jacobs jacobson jagger james jarvis jefferson jennings jensen johansson johns
            johnston jordan joseph joyce juarez kafka kane kant kapoor kaufman keats keith keller kelley
            kemp kendall kent kerr kidd kim kirby kirk klein kline knapp knight knowles koch kowalski kramer
            krause krueger lamb lambert landry lane lang lara larsen larson lawrence lawson leach leblanc
            lennon leon leonard lester levine levy li lin lind lindsay lindsey little livingston lloyd locke
            logan lopes love lowe lowery lucas lucero luna luther lynch lynn lyons macias mack macleod
            madden maddox mahler mahoney maldonado malone mann manning marks marley marquez marsh marshall
            martin marx mason massey mathews mathis matthews maxwell mays mccall mccann mccarthy mccartney
            mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdowell mcfarland mcgee
            mcgrath mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mcknight mclaughlin mclean
            mcmahon mcmillan mcneil mcpherson meadows medina mehta mejia melendez melton mercado mercer
            merkel merrill meyers michael middleton miles mills mitchum mohr molina monroe montgomery
            montoya moody moon mooney moran moreau moreno morgan morrison morrow morse morton moses moss
            moyer mozart mullen mullins munoz murillo musk nash navarro neal newman newton nichols nicholson
            nielsen nietzsche nixon noble nolan norman norris norton novak obrien ochoa oconnor odom
            odonnell oliver olsen olson oneal oneill orr ortega orwell osborn osborne owen owens pace
            pacheco padilla page paine palmer parks parrish parsons pascal pasteur patrick patton paul payne
            pearson peck pena pennington perkins perrin peters petersen petty phelps picasso pierce pitt
            pittman pitts plath poe pollard ponce poole pope porter potter powers pratt preston prince
            proctor pruitt pugh putin quinn rahman ramsey randall randolph rangel rao rasmussen reddy
            redford reese reeves reid reilly reynolds rhodes rice rich richard richards richmond riggs riley
            rios ritter rivas rivers roach robbins robertson robles rocha rockefeller rodgers rojas roman
            romero roosevelt rosales rosario rose rosenberg roth rowe rowland rowling rubio rush rutherford
            ryan salas salazar salinas sampson sandoval sanford sarkozy saunders savage sawyer schmitt
            schneider schroeder schubert schultz schumacher schwartz scorsese scott sellers serrano sexton
            shaffer shah shakespeare shannon sharp shaw sheen shelley shelton shepard shepherd sheppard
            sherman shields short silverman simon simpson sims sinatra sinclair skinner sloan small snow
            snyder solis solomon sosa soto sparks spears spence spencer spielberg stafford stalin stanley
            stanton stark steele stein steinbeck stephens stephenson stevens stevenson stokes stone stout
            strickland strong stuart suarez sutton swanson sweeney swift sykes tapia tate tennyson terrell
            terry thomas thornton tierney todd townsend tran travis trevino trujillo truman tucker turing
            twain tyler tyson underwood valdez valentine valenzuela vance vargas vasquez vaughan vaughn
            vazquez vega velasquez velez villa villarreal vincent vogel vu wade walls walsh walter walters
            walton ware warhol warner warren washington waters watkins watts weaver webb webster weeks
            weiner weiss welch welles wells west wheeler whitaker whitehead whitney wiggins wilcox wilde
            wiley wilkerson wilkins wilkinson william willis winters wise wolf wolfe wong woodard woods
            woodward woolf wordsworth wyatt xu yates york yoshida yu zamora zimmerman zuckerberg
            """
        ),
    ]
}
