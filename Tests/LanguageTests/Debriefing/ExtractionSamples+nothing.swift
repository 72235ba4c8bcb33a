extension ExtractionSamples {
    /// What gives nothing: small talk, questions, denials.
    static let smallTalk = #"""
        It was lovely to meet everyone.
        How was your weekend?
        The weather in Lisbon was great.
        Anna sent the proposal last Friday.
        Bob followed up with legal two weeks ago.
        We had lunch at the new place downtown.
        They moved to a new office in March.
        Should we send them a proposal?
        Will Anna send the deck?
        If they sign, we could hire two more people.
        I won't send the contract.
        We haven't decided yet.
        No decision was made.
        Nothing was agreed.
        They did not approve the budget.
        Have they chosen a vendor?
        The price is fine for them.
        Price is not an issue.
        Pricing wasn't a problem at all.
        They have no concerns.
        There were no objections.
        No risks were raised.
        No blockers.
        I'm not worried about the timeline.
        He's convinced of the value.
        They don't use any other tool.
        We talked about the roadmap.
        She explained how their process works.
        Their company was founded in 1998.
        He has two kids and loves sailing.
        Thanks for the quick reply!
        Hope you're doing well.
        The demo went really well.
        They liked the dashboard.
        We discussed budget, timeline and stakeholders.
        The call lasted forty minutes.
        I called Peter yesterday.
        Martha used to work at Siemens.
        The CFO joined ten minutes late.
        The team is based in Madrid.
        They have about 300 employees.
        Their fiscal year starts in July.
        What would it cost to add ten seats?
        Do you have a list of references?
        She might have sent it already.
        I wish we had more time.
        Anna could have called them.
        They would buy it if it were free.
        Suppose Bob sends the contract late.
        Imagine they approve it tomorrow.
        The new hire will love the product.
        The product will be available in green.
        The screen will have a matte finish.
        It will rain tomorrow.
        Christmas will be quiet.
        The meeting will take an hour.
        I will be on holiday next week.
        She will be happy to hear that.
        Time will tell.
        Paul was going to call them, but they called first.
        The old contract expired in 2022.
        Karen wrote the first draft in spring.
        Mike has already updated the CRM.
        The report has been submitted.
        The invoice was paid on Tuesday.
        All action items from last time are done.
        We finished the migration in May.
        They asked how many users we have.
        He asked whether the data is encrypted.
        She wanted to know who our customers are.
        They were curious about the company's history.
        I know Salesforce well.
        I worked at Oracle for six years.
        Salesforce published its results yesterday.
        She flew in from Berlin.
        We met at the Hilton.
        John and Mary got married last year.
        I really enjoyed talking to Lisa.
        Lisa is their head of operations.
        Tom is the new CTO.
        Tom has a background in finance.
        Julia knows everybody there.
        The room was too small for all of us.
        The coffee was too hot.
        The train was late again this morning.
        I was afraid of dogs as a child.
        My flight got delayed, so I joined from the airport.
        He speaks German and French.
        They love the reporting.
        Good vibes overall.
        Great energy in the room.
        nice chat with the team
        super friendly people
        really positive feedback on the UI
        went through the slides
        walked them through the product
        intro round first, then product overview
        Participants: Anna, Bob, Carla
        """#

    /// What gives nothing: the past, habits, duties of politeness.
    static let past = #"""
        Date: 3 March 2025
        Attendees: Raj Patel, Mei Lin
        Location: Zoom
        Agenda
        We started at nine and finished at ten.
        The first part was about their history.
        They sell coffee machines to hotels.
        Their biggest market is Poland.
        We showed them the mobile app.
        He took lots of notes.
        She asked good questions.
        I forgot to ask about their headcount.
        Could be interesting for other teams too.
        Maybe they would have bought it in 2019.
        Who will send the invoice?
        Can we change the order later?
        When will it be ready?
        Would it be possible to pay monthly?
        Is there a risk of data loss?
        Are you worried about the price?
        Did you decide on a vendor?
        Why did they choose Oracle?
        It's unlikely that they'd object.
        The risk assessment went fine.
        The decision maker is Ms Novak.
        The decision process usually takes three weeks.
        Their competitor went bankrupt last year.
        They have a competitive salary model.
        I don't think Bob will send anything.
        Nobody will call you.
        Bob never sends invoices.
        They no longer use SAP because they shut the plant.
        You don't need to send anything.
        There is no need to follow up.
        We don't have to decide today.
        Eventually Anna decided against law school and studied math.
        Their next door neighbour is a bakery.
        Next to the office there is a park.
        He's the next big thing in robotics.
        I should know better.
        You should see their warehouse, it's huge.
        You must be kidding.
        They must have spent millions on that lobby.
        We have to admit the view was stunning.
        I have to say I was impressed.
        I need to tell you a funny story.
        It needs to be seen to be believed.
        People tend to forget that.
        She has to wear glasses.
        The weather is going to be nice.
        I'm going to miss that place.
        He'd been there before.
        I'd love to live there.
        I'd say it was a good meeting.
        She'd already left when I came.
        You know what I mean.
        Let me tell you, it was fun.
        Let's be honest, it was a nice lunch.
        Let's see.
        Please find attached the agenda.
        Please note that the office is closed.
        Please accept my apologies for the delay.
        Feel free to call me any time.
        Don't hesitate to reach out.
        Looking forward to seeing you.
        Will do!
        Best regards, Anna
        Sent from my iPhone
        Kind regards from Munich
        The Q3 numbers were better than the Q2 numbers.
        The team grew by 20 people in Q1.
        They opened an office in Denver in April.
        Last week they hired a new controller.
        The contract with the landlord was signed in 2015.
        Sales were up 12% year on year.
        Most of their people work from home on Fridays.
        Every Monday they have a stand-up.
        Their customers are mostly hospitals.
        The integration took us a while, but it works now.
        We had problems with the projector.
        There was an issue with my microphone.
        Sorry for the bad line.
        He was interested in our story.
        She's interested in the topic.
        We don't expect any delays.
        Nothing is blocked right now.
        They're not looking at anyone else.
        I doubt that anybody would mind.
        Ideally someone would clean that up one day.
        In theory Anna could do it.
        Anna would be great for that role.
        Back then Bob had to write every report by hand.
        At my last job we used to send faxes.
        They wanted to meet us for a long time.
        The pilot ended in June.
        The kickoff took place in Vienna.
        The demo was last Thursday.
        """#
}
