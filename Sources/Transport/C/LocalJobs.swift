/// The jobs that a loop's running thread has before it.
///
/// SAFETY of `@unchecked Sendable`: touched by the running thread only, of which there is one at a time.
final class LocalJobs: @unchecked Sendable {
    private var jobs: [LoopJob] = []
    private var spare: [LoopJob] = []

    func append(_ job: LoopJob) { jobs.append(job) }

    func append(contentsOf more: [LoopJob]) { jobs.append(contentsOf: more) }

    /// Runs what is here; what comes meanwhile stays.
    ///
    /// - Returns: Whether more is here.
    func run(as executor: LoopExecutor) -> Bool {
        swap(&jobs, &spare)
        // SAFETY: each job is taken out of its queue and run once, by the executor it was given to, which lives on.
        let serial = unsafe executor.asUnownedSerialExecutor()
        let tasks = unsafe executor.tasks.asUnownedTaskExecutor()
        for job in spare {
            if job.isOnLoopActor {
                unsafe job.job.runSynchronously(isolatedTo: serial, taskExecutor: tasks)
            } else {
                unsafe job.job.runSynchronously(on: tasks)
            }
        }
        spare.removeAll(keepingCapacity: true)
        return !jobs.isEmpty
    }
}
