/// Lists of words for the extraction rules.
enum DebriefingWords {
    /// What people do after meetings, in the plain form.
    static let verbs = """
        add address adjust align analyse analyze approach arrange ask assess attach attend automate book bring build buy call
        check circulate clarify clean close collect come compare compile complete confirm connect consider construct contribute contact continue
        convert coordinate copy create cut define deliver demo design determine develop discuss distribute do document double draft
        draw edit email engage escalate estimate evaluate examine experiment explain explore extend file finalise finalize find
        finish fix follow forward gather generate get give handle help identify implement improve include inform integrate
        introduce investigate invite invoice join keep launch lead learn let liaise list loop look mail make manage map meet
        message migrate model move negotiate notify obtain open order organise organize outline own pass pay ping plan post
        prepare present price print process produce provide publish pull push put quote raise reach read record redesign refine
        register release remind remove reorganise replace reply report request research reschedule resend resolve respond return
        review revise revisit rewrite run schedule scope see select send set setup share ship show sign simplify solve sort speak
        specify start submit suggest summarise summarize supply support survey swap sync take talk tell test think track train
        transcribe translate try update upload validate verify visit wait work write
        """

    /// Who does things, behind "the".
    static let roles = """
        manager team designer designers expert specialist engineer engineers developer developers lead director group customer
        client vendor sales marketing finance legal support analyst consultant owner chair secretary assistant head department member members pm
        everyone industrial interface user project product
        """

    /// Words that are written with a capital and are no names.
    static let capitalised = """
        i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow
        q1 q2 q3 q4 h1 h2 crm erp api apis sdk sso sla slas roi tco rfp rfi poc kpi kpis saas pdf faq hr it ceo cto cfo coo vp
        eta eod eow asap am pm usd eur gbp ok okay yes no yeah well so and but the we they he she it you what when where who how
        why if our their his her my your this that these those there here also then action actions decision decisions risk
        risks next steps notes agenda summary todo english
        """
}
