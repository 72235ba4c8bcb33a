/// The jobs that a loop's running thread has before it.
///
/// SAFETY of `@unchecked Sendable`: touched by the running thread only, of which there is one at a time.
final class LocalJobs: @unchecked Sendable {
    private var jobs: [UnownedJob] = []
    private var spare: [UnownedJob] = []

    func append(_ job: UnownedJob) { jobs.append(job) }

    func append(contentsOf more: [UnownedJob]) { jobs.append(contentsOf: more) }

    /// Runs what is here; what comes meanwhile stays.
    ///
    /// - Returns: Whether more is here.
    func run(as executor: LoopExecutor) -> Bool {
        swap(&jobs, &spare)
        for job in spare {
            // SAFETY: each job is taken out of its queue and run once, by the executor it was given to.
            unsafe job.runSynchronously(
                isolatedTo: executor.asUnownedSerialExecutor(),
                taskExecutor: executor.asUnownedTaskExecutor()
            )
        }
        spare.removeAll(keepingCapacity: true)
        return !jobs.isEmpty
    }
}
