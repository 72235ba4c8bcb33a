extension ExtractionSamples {
    /// Lists and fragments.
    static let fragments = #"""
        Proposal goes out tomorrow. => N/A | tomorrow
        On-site visit planned for week 20. => N | week 20
        Site survey is happening on the 14th. => N | the 14th
        The decision will be made at the next steering committee on 2 July. => N | 2 July
        They don't trust cloud vendors. => O
        No budget until next fiscal year. => O
        Too many clicks, according to the nurses. => O
        She thinks the tool is overkill for a team of five. => O
        It's more than they wanted to spend. => O
        They'd rather build it in-house. => O
        They found the onboarding too complicated. => O
        He questioned whether we can scale to 10,000 users. => O/R
        He isn't sure the team would use it. => O/R
        The works council objects to the tracking feature. => O
        They were not happy with the support response times. => O
        Bad experience with our previous version. => O/R
        They can't justify the cost right now. => O
        missing feature: offline mode => O
        No HIPAA certification = no deal. => O
        They'd need an on-prem option. => O/?N
        The users complained about slow search. => O
        Contract terms are too rigid for them. => O
        The discount isn't big enough for them. => O
        she's not keen on a multi-year deal => O
        Price is still an issue. => O
        Objection: too much effort to migrate => O | too much effort to migrate
        Risk: key developer on leave in June => R | key developer on leave in June
        There's a danger we lose the momentum over the holidays. => R
        We may lose them if pricing doesn't move. => R
        If the certificate expires, the whole line stops. => R
        Delivery is two weeks behind. => R
        The supplier is late again. => R
        We still haven't heard from the security team. => R
        Unclear who signs on their side. => R
        Nobody knows who owns the budget. => R
        Open question: can we import their old tickets? => R | can we import their old tickets
        The permit hasn't come through yet. => R
        We don't have a test environment yet. => R
        No access to the production data so far. => R
        The deal is at risk because of the reorg. => R
        It could get tricky with the works council. => R
        I fear the summer holidays will delay everything. => R
        My concern is that Ruth has no authority to sign. => R
        Single point of failure: only Amir knows the system. => R | only Amir knows the system
        Chances are we will run out of budget in November. => R
        The scope keeps growing. => R
        They've gone quiet since the demo. => R
        Their merger might put everything on hold. => R
        Everything hinges on the audit. => R
        Stuck in legal review. => R
        blocked by missing VPN access => R
        need to watch out for scope creep => R
        They've been a Xerox shop for years. => C | Xerox
        Their old system (Lotus Notes) is being phased out. => C | Lotus Notes
        Competition: Miro, Figma => C | Miro && C | Figma
        ServiceNow is also on their shortlist. => C | ServiceNow
        The other finalist is Qlik. => C | Qlik
        Tableau demoed last week. => C | Tableau
        Tableau's pricing is lower than ours. => C | Tableau
        They had a pitch from Accenture yesterday. => C | Accenture
        They liked DocuSign better. => C | DocuSign
        She used Notion at her last company and would rather keep that. => C | Notion && ?O
        We beat Intercom on price. => C | Intercom
        Apparently Zoom undercut us. => C | Zoom
        They've used Trello since 2019. => C | Trello
        """#

    /// Texts that say several things.
    static let mixed = #"""
        Currently on Shopify, thinking about moving. => C | Shopify
        they run everything through quickbooks => C | quickbooks
        the alternative would be Okta => C | Okta
        Deal is between us and Twilio. => C | Twilio
        They are happy with Slack and see no reason to change. => C | Slack && O
        They're replacing Cisco because of the licence costs. => C | Cisco
        good meeting. anna sends revised quote tmrw, they decide by friday, main worry = data migration => A | anna | tmrw | anna sends revised quote tmrw && R | main worry = data migration && ?N
        - budget ok\n- they go with 50 seats\n- kickoff 3 Feb\n- open: SSO => ?D && ?D && ?N && ?R
        Great session with the Globex team. Agreed to start with two sites. Ola will send the draft contract by Wednesday. They're still nervous about change management. => D | Agreed to start with two sites && A | Ola | Wednesday | Ola will send the draft contract by Wednesday && R/O | They're still nervous about change management
        Meeting went ok, CFO absent, so no decision on budget. Erik will chase her next week. => A | Erik | next week | Erik will chase her next week && ?R
        So we started with the roadmap and then pricing came up and they said it's too high and that Bitrix is cheaper, so I said I'd talk to Martin about a discount. => O | it's too high && C | Bitrix && A | - | - | I'd talk to Martin about a discount
        Decisions\n- Annual billing\n- Start with 20 seats\nActions\n- Sofia: contract by Friday\n- Noah to set up SSO\nRisks\n- holiday season => D | Annual billing && D | Start with 20 seats && A | Sofia | Friday | contract by Friday && A | Noah | - | Noah to set up SSO && R | holiday season
        We'll reduce the scope to two modules and Viktor will adjust the estimate by Thursday. => D | We'll reduce the scope to two modules && A | Viktor | Thursday | Viktor will adjust the estimate by Thursday
        The team liked it, but Ahmed worries about the learning curve, so Sina will prepare a training plan. => R/O | Ahmed worries about the learning curve && A | Sina | - | Sina will prepare a training plan
        They approved the SOW and Kasia is going to countersign it tomorrow. => D | They approved the SOW && A | Kasia | tomorrow | Kasia is going to countersign it tomorrow
        Mia will present the results and then hand over to Joel, who will run the workshop. => A | Mia | - | Mia will present the results && A | Joel | - | who will run the workshop
        """#
}
