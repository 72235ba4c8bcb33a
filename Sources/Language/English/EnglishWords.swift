/// Lists of words that several readers share.
enum EnglishWords {
    /// Words that are nobody's name, in small letters.
    static let common = sentence.union(
        words(
            """
            meeting meetings appointment appointments event sync chat session lunch dinner coffee review
            people person team office home work room same new next good great nice regard regards time
            times one ones two three four five six seven eight nine ten client customer friend friends
            colleague colleagues doctor dentist manager boss family mom dad wife husband details info
            information link video audio zoom
            """
        )
    )

    /// Words that make a sentence of what stands around them: pronouns, verbs, particles.
    static let sentence: Set<String> = words(
        """
        i me my we us our you your he him his she her they them their it its this that these those who
        whom what which when where why how everyone everybody someone somebody anyone anybody nobody all
        both each other others another some any no none a an the and or but if so as is are was be been am
        do does did have has had can could will would shall should may might must not just only also too
        very please thanks thank yes ok okay sure hi hello hey dear about regarding to from at on in of
        for by via up down out off over under again then than there here now later schedule book set
        arrange plan create add make organize organise cancel move meet talk call see remind invite let's
        let lets respect need want like get give put find know think go going something anything nothing
        everything
        """
    )

    /// What a meeting can be: the head of "budget review", "a call".
    static let meetingNouns: Set<String> = words(
        """
        meeting meetings call appointment event sync standup session chat review lunch dinner coffee
        breakfast interview demo presentation workshop training conference huddle retro retrospective
        kickoff webinar discussion catchup brainstorm brainstorming checkin seminar briefing debrief
        drinks party talk meetup class lesson consultation visit checkup rehearsal meet tour hangout
        conversation syncup onboarding planning scrum brunch appt mtg videocall conf lecture tutorial
        ceremony planning reunion reservation viewing offsite
        """
    )

    /// Words that say nothing about the topic: a title needs more than these.
    static let generic: Set<String> = words(
        """
        meeting meetings call appointment event session chat sync conversation talk time slot something it
        this that one video phone zoom online virtual new short quick brief long hour meet catchup catch
        up conference a an the my our teams skype webex another regular standard discussion invite
        invitation calendar entry mtg appt teleconference in person face half minute minutes hours day
        longer shorter extended entire full group team's please me us some any few couple important urgent
        upcoming discussion and or with
        """
    )

    /// Tools that a meeting can take place on.
    static let tools: Set<String> = words(
        """
        zoom teams skype webex slack hangouts facetime discord jitsi whatsapp phone telephone google meet
        microsoft ms gotomeeting bluejeans video
        """
    )

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }
}
