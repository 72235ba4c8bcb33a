/// Runs the tasks of connections on the loop's thread, as code that belongs to no actor.
///
/// Apart from ``LoopExecutor``: what Swift resumes on no actor must not be run as if it were on one, or Swift switches
/// once more after each wait.
final class LoopTaskExecutor: TaskExecutor {
    private let queues: LoopQueues

    init(_ queues: LoopQueues) { self.queues = queues }

    func enqueue(_ job: consuming ExecutorJob) {
        queues.enqueue(LoopJob(job: UnownedJob(job), isOnLoopActor: false))
    }
}
