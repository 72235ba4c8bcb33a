/// Words that several rules for requests ask for.
enum RequestWords {
    /// What a meeting is called.
    static let meetingNouns = TokenSet(
        """
        meeting meetings call calls appointment appointments event events session sessions review sync chat catchup standup
        stand-up interview workshop training demo presentation lunch dinner breakfast coffee brunch drinks party conference
        webinar briefing debrief discussion retro retrospective kickoff one-on-one checkin meetup class lesson consultation visit
        checkup rehearsal meet tour hangout conversation syncup onboarding planning scrum appt mtg videocall lecture tutorial
        ceremony reunion reservation viewing offsite
        """
    )
    /// Words that say nothing about the topic: a title needs more than these.
    static let generic = TokenSet(
        """
        meeting meetings call appointment event session chat sync conversation talk time slot something it this that one video
        phone zoom online virtual new short quick brief long hour meet catchup catch up conference a an the my our skype webex
        another regular standard discussion invite invitation calendar entry mtg appt teleconference in person face half minute
        minutes hours day longer shorter extended entire full me us some any few couple important urgent upcoming and or with
        teams via over on by at google microsoft anything everything him her them you reminder
        """
    )
    /// What a meeting can take place on.
    static let tools = TokenSet(
        """
        zoom teams skype webex slack hangouts facetime discord jitsi whatsapp phone telephone google meet microsoft ms
        gotomeeting bluejeans video
        """
    )
    /// Words that join details and never name one.
    static let functionWords = TokenSet(
        """
        i you he she it we they me him her us them my your his its our their a an the this that these those at on in for with
        from to till til until through thru and or but about regarding by via please pls plz then so if because is are was were
        be been am do does did have has had can could would will should may might must not no yes of off up out over under
        after before around into onto as than too also just only ok okay thanks thank instead works work actually let lets let's
        exactly good fine latest using titled called named remind when where who what how why which there here everyone everybody
        anyone nobody somebody someone all any some none each both else more most other another new own same
        """
    )
}
