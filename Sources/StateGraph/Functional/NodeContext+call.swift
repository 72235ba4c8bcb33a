extension NodeContext {
    /// The context of a call.
    convenience init(
        scope: GraphScope<State>,
        place: SuperstepPlace,
        call: TaskIdentity,
        attempt: Int,
        answers: [State.Answer],
        calls: [CallRecord<State>],
        progress: ProgressMeter?,
        desk: CallDesk<State>
    ) {
        self.init(
            scope: scope,
            place: place,
            task: call,
            attempt: attempt,
            answers: answers,
            calls: calls,
            progress: progress,
            due: nil,
            desk: desk
        )
    }
}
