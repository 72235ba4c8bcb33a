/// Lists of words for the extraction rules.
enum DebriefingWords {
    /// What people do after meetings, in the plain form.
    static let verbs = """
        accept add address adjust align analyse analyze announce answer approach approve arrange ask assemble assess assign attach attend audit
        automate benchmark block book brief bring build buy calculate call cc chase check circulate clarify clean clear close coach collect come commit
        compare compile complete configure confirm connect consider consolidate construct consult contact contribute convert convince
        coordinate copy correct countersign cover create cut debug decide define deliver demo deploy design determine develop discuss
        distribute do document double draft draw drive drop edit email enable engage ensure escalate estimate evaluate examine experiment
        explain explore export extend fetch figure file fill finalise finalize find finish fix follow forward gather generate get give grab
        grant hand handle help hire host identify implement import improve include inform initiate install integrate interview introduce
        investigate invite invoice involve iron issue join jot keep kick launch lead learn liaise line list look loop mail make manage map
        measure meet message migrate model modify monitor move negotiate notify nudge obtain offer onboard open order organise organize outline
        own pair pass pay phone pick pilot ping plan poll post prep prepare present price print prioritise prioritize process procure produce propose
        prove provide provision publish pull purchase push put query quote raise rally reach read recap reconcile record recruit redesign redo
        reduce refine register reissue release remind remove renew reorganise repair replace reply report request rerun research reschedule
        resend reset resolve respond retest return revert review revise revisit rework rewrite ring roll run sanity scan schedule scope 
        select sell send set setup share ship show sign simplify size sketch solve sort source speak specify speed split sponsor stage start
        stop submit subscribe suggest summarise summarize supply support survey swap switch sync tackle take talk teach test tidy
        touch track train transcribe transfer translate trial trim troubleshoot try turn update upgrade upload validate verify visit wait walk
        whitelist work write
        """

    /// Verbs that tell what is so, not what somebody does about it.
    static let states = """
        be have has like love hate want wish need know think believe feel hope mean seem appear become happen remain stay live enjoy
        forget remember understand miss love prefer see hear cost last fit belong depend exist suppose imagine guess doubt expect agree
        disagree rain tell say admit regret appreciate never always benefit grow shrink die sleep eat retire
        """

    /// Further verbs that clauses are told by.
    static let furtherVerbs = """
        say tell want need like love think know feel seem look appear become happen mean hope believe expect worry fear doubt object refuse
        reject decline leave lose win choose go come hear understand find join begin end finish use rely trust prefer complain mention
        agree promise volunteer commit concern scare bother work cost hinge depend slip fail delay stall expire question hesitate struggle
        """

    /// What goes wrong with plans, in the plain form.
    static let harms = """
        slip fail miss break lose stall derail churn collapse overrun delay jeopardise jeopardize block drag backfire kill hurt ruin sink threaten
        endanger undermine suffer crash veto vanish disappear fold sabotage compromise halt scupper wreck escalate explode endanger postpone
        disrupt sour lapse bounce strand cripple hamper hinder impede frustrate
        """

    /// What people do who do not want an offer, in the plain form.
    static let refusals = """
        balk baulk refuse decline resist oppose object protest complain moan grumble hesitate dislike hate insist demand veto frown wince flinch
        criticise criticize dispute contest distrust mistrust fear resent recoil grimace sigh haggle shrug bristle
        """

    /// Nouns for what plans suffer from.
    static let troubles = """
        risk risks danger dangers threat threats problem problems issue issues trouble delay delays bottleneck bottlenecks obstacle obstacles hurdle
        hurdles challenge challenges hiccup setback setbacks shortage shortages gap gaps weakness uncertainty uncertainties conflict dispute
        failure downside drawback drawbacks showstopper blocker blockers concern concerns worry worries headache unknowns outage outages
        """

    static let fears = """
        worried concerned afraid nervous anxious uneasy scared wary alarmed apprehensive fearful terrified frightened paranoid
        """

    static let reluctance = """
        resistance reluctance hesitation scepticism skepticism doubt doubts reservation reservations objection objections pushback opposition complaint
        complaints criticism grumbling unease resentment distrust mistrust concern concerns worries misgivings qualms frustration
        """

    static let costly =
        "expensive costly pricey dear steep hefty exorbitant unaffordable overpriced stiff excessive"

    static let awkward = """
        complicated complex rigid slow cumbersome limited inflexible basic technical clunky heavy risky confusing difficult bulky dated outdated
        invasive intrusive unreliable unstable insecure laborious tedious fiddly bloated vague restrictive unwieldy impractical unintuitive
        """

    static let settled = """
        approved agreed confirmed decided settled signed accepted rejected cancelled canceled frozen locked finalised finalized fixed chosen selected
        greenlit ratified authorised authorized sanctioned granted scrapped adopted resolved sealed countersigned
        """

    static let approvals = """
        approval blessing consent permission nod authorisation authorization agreement ok okay clearance backing
        """

    static let choices = """
        package plan option version offer tier bundle licence license model deal variant edition solution design proposal vendor supplier contract
        route approach layout venue date term candidate quote
        """

    /// Nouns in "-er" and the like for things, not people.
    static let things = """
        computer printer server number paper offer order border letter tender newsletter folder filter router timer container trailer banner corner
        weather winter summer power tower water dinner counter adapter scanner tracker reminder calendar sensor monitor motor factor error
        mirror floor door odor colour color editor processor connector elevator generator refrigerator transistor indicator vector minor major
        other another either neither whether rather later former latter matter manner quarter chapter center centre answer layer user-error
        september october november december remainder register poster flyer cover driver-update cluster header footer freezer cooler heater
        scooter helicopter buffer parameter diameter meter laser freezer trigger barrier carrier butter sugar beer career gear year list
        checklist shortlist wishlist playlist exist twist mist plant restaurant participant-list consultant-fee grant instant constant variant
        """

    /// Verbs with forms of their own: plain, past, participle where it differs.
    static let irregularVerbs = """
        bring brought,build built,buy bought,come came come,cut cut,do did done,draw drew drawn,drive drove driven,feel felt,find found
        forget forgot forgotten,get got gotten,give gave given,go went gone,grow grew grown,have had,hear heard,keep kept,know knew known
        lead led,leave left,let let,lose lost,make made,mean meant,meet met,pay paid,put put,read read,redo redid redone,ring rang rung
        run ran run,rerun reran rerun,say said,see saw seen,sell sold,send sent,resend resent,set set,reset reset,show showed shown,speak spoke spoken
        split split,take took taken,teach taught,tell told,think thought,understand understood,win won,write wrote written,rewrite rewrote rewritten
        become became become,begin began begun,choose chose chosen,withdraw withdrew withdrawn,speed sped,troubleshoot troubleshot
        """

    /// Who does things, behind "the", "our" or "their"; the last word of such a phrase.
    static let roles = """
        manager managers team teams designer designers expert experts specialist engineer engineers developer developers lead leads director
        directors group customer client vendor supplier partner landlord agency contractor contractors installer lawyer lawyers counsel auditor
        auditors broker architect architects analyst consultant owner chair chairman secretary assistant head department office desk council
        board committee member members pm ceo cfo cto coo cio ciso cmo vp nurse doctor doctors nurses teacher school boss admin admins
        administrator accountant controller buyer planner trainer coordinator rep reps champion sponsor guy guys people folks side colleague
        colleagues users staff executive officer intern founder marketing finance legal sales support procurement purchasing it hr ops operations
        engineering compliance security accounting logistics agent agents president tenant tenants seller notary mayor union bank host chef parent parents
        surgeon dean coach mechanic plumber electrician professor students captain works
        """

    /// Parts of a firm that act without an article: "Legal will check".
    static let departments = """
        finance legal marketing sales procurement purchasing it hr ops operations engineering compliance accounting logistics everyone
        """

    /// Words within such a phrase: "the industrial designer", "their head of IT".
    static let roleParts = """
        industrial interface user project product account plant technical key new other whole local regional data solution solutions
        customer success support it hr security finance legal sales marketing procurement dev qa ops operations design test field works parents
        nurse team general chief senior junior our
        """

    /// Words that are written with a capital and are no names.
    static let capitalised = """
        i today tomorrow yesterday tonight
        q1 q2 q3 q4 h1 h2 crm erp api apis sdk sso sla slas roi tco rfp rfi poc kpi kpis saas pdf faq hr it ceo cto cfo coo vp cio ciso pm
        eta eod eow asap am usd eur gbp ok okay yes no yeah yep well so and but the we they he she it you what when where who how msa sow nda
        why if our their his her my your this that these those there here also then action actions decision decisions risk dpa soc hipaa gdpr
        risks next steps notes agenda summary todo english ai ui ux vat po pos csv xml ip vpn iso eu us uk kickoff rfq dr mr mrs ms prof
        """

    /// Names of days and months: no names of people, and a due date.
    static let calendar = """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
        december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec easter christmas
        tomorrow tmrw tonight today mondays tuesdays wednesdays thursdays fridays saturdays sundays
        """

    /// Common nouns of business, which open a sentence with a capital and are no names.
    static let nouns = """
        access account action activity adoption agenda agreement alternative answer answers app approach approval area audit backup bad billing
        blocker branch budget building business call capacity case certificate chances change changes clause client cloud coffee communication
        company competition competitor competitors compliance concern concerns connector content contract contracts cost costs customer customers
        dashboard data date deal decision delivery demo department deployment design developer discount document documentation dependency effort
        email energy environment event everything export feature features fee feedback field file flight food forecast form fun general
        hardware headcount help holiday host idea impact implementation incumbent industry infrastructure integration interest interface invoice
        issue issues item items kickoff lack launch lead legal licence license licences licenses lunch management market material meeting member
        merger migration milestone mobile model momentum money month morning network number numbers objection objections offer offers office
        onboarding operations option order owner package parking part participants partner payment people performance permit phase phone pilot
        plan plans platform pricing price prices priority problem problems process procurement product production project proposal provider
        purchase quality question questions quote rate reason release renewal report reporting requirement requirements research resource
        resources response result results review rollout room sales sample schedule scope screen security server service session setup shipping
        signature signoff site slides software solution space stakeholders start statement status stock storage story strategy supplier support
        survey system task tasks team template terms test testing text thing things ticket tickets time timeline timelines timing tool tools topic
        topics traffic training travel trial trust usage user users value vendor vendors verbal version visit weather website week
        work workflow workshop year sign scope go most many some few both single main nobody nothing none somebody sorry thanks great good
        hope nice best kind kindest regards basically apparently eventually maybe ideally suppose imagine back let lets please feel could would
        should might must can will may did do does have has had is are was were being not never every each all any another other others
        time christmas location site ball report remote book boss brand group chances people parents school doctors everyone everybody
        looking forward sent hello hi hey dear thank as at by for from in of on to with without after before until during since while because
        although though however therefore still already currently recently finally first second third last again just only even really very
        objective whether unless once unclear unsure open closed stuck blocked waiting pending tbd due early late over under about around
        """

    /// Software and services that teams use, so that their names are known in small letters too.
    static let products = """
        salesforce hubspot zendesk freshdesk pipedrive zoho asana trello jira notion slack zoom webex marketo mailchimp intercom servicenow workday
        netsuite quickbooks xero shopify stripe adyen okta aws azure snowflake databricks tableau looker dynamics sap oracle excel airtable
        clickup basecamp gong docusign dropbox sharepoint github gitlab datadog splunk twilio sendgrid bamboohr personio concur genesys
        talkdesk typeform figma miro canva magento wordpress wix odoo sugarcrm creatio monday.com smartsheet confluence bitrix mulesoft
        """

    /// Given names that are words in small letters: no names unless they have a capital.
    static let everydayNames = """
        will mark may april june august grant hope joy grace faith bill rich frank art drew sue pat rob dawn summer rose iris ivy lily dale
        glen guy miles chase chance hunter max major sandy ginger crystal amber ruby jade pearl autumn eve earl jack case page dean angel
        baron brook carol christian clay cliff daisy don duke dusty fern ford gene glory harmony heath herb holly jay kit lance laurel lane
        lee mercy merry misty norm olive paige penny ray reed rocky sage scout sky star stew stone trip van wade ward win in ha do so my sun
        long young love mercedes bo cash dot ernest forest gay gray happy harry hazel hug jet jimmy king la les mac mo nick gus hal
        """
}
