/// A job and how to run it.
struct LoopJob {
    let job: UnownedJob
    /// Whether it came to the serial executor, so that actors of the loop are entered without a switch.
    let isOnLoopActor: Bool
}
