// SQLiteStore holds everything the server keeps on disk: checkpoints of graphs and the calendar, in one SQLite
// file. It holds no rules of a conversation and no wire format.

import GRDB
import Logging

/// One database file, its connections, and the queue of writes that wait for the next commit.
///
/// Any number of tasks may read and write. The actor itself only sorts; SQLite runs on the threads that
/// `StoreConfiguration.usesCallersThreads` allows.
actor SQLiteDatabase {
    let configuration: StoreConfiguration
    private let logger: Logger
    private let lock: OwnershipLock
    /// Nil while they are replaced after a fault, and after a replacement that failed.
    var connections: SQLiteConnections?
    /// Grows with each replacement, so that a late fault of old connections does not end the new ones.
    var generation = 0
    private var reopening: Task<Void, Never>?
    /// Why the connections could not be opened again.
    private var lastFault: StoreError?
    var machine: GroupCommitMachine
    /// How many writes are looking whether they are alone.
    var arriving = 0
    /// How many writes in a row found themselves alone.
    var loneWrites = 0
    /// At most one transaction is under way.
    let turn = CommitTurn()
    let tally = CommitTally()
    private(set) var isClosed = false
    private var closers: [CheckedContinuation<Void, Never>] = []
    private var reopenings = 0
    /// How many reads each reader has to do.
    var readsUnderWay: [Int]

    /// Opens the database at `configuration.path`, creating or migrating it.
    ///
    /// - Throws: `locked`, `foreignFile`, `newerSchema`, `corrupt`, `unavailable`.
    static func open(
        _ configuration: StoreConfiguration,
        logger: Logger = Logger(label: "meetingmuse.store")
    ) async throws(StoreError) -> SQLiteDatabase {
        // Detached: a task that prefers an event loop would otherwise open files on the loop.
        try await Task.detached { () -> Result<SQLiteDatabase, StoreError> in
            Result { () throws(StoreError) in try openBlocking(configuration, logger) }
        }.value.get()
    }

    private static func openBlocking(
        _ configuration: StoreConfiguration,
        _ logger: Logger
    ) throws(StoreError) -> SQLiteDatabase {
        var configuration = configuration
        configuration.path = PrivateFile.resolved(configuration.path)
        let lock = try OwnershipLock(databasePath: configuration.path)
        do throws(StoreError) {
            let connections = try SQLiteConnections(configuration, isNewAllowed: true)
            logger.debug("database opened", metadata: ["store.path": "\(configuration.path)"])
            return SQLiteDatabase(configuration, logger, lock, connections)
        } catch {
            lock.release()
            throw error
        }
    }

    private init(
        _ configuration: StoreConfiguration,
        _ logger: Logger,
        _ lock: OwnershipLock,
        _ connections: SQLiteConnections
    ) {
        self.configuration = configuration
        self.logger = logger
        self.lock = lock
        self.connections = connections
        readsUnderWay = Array(repeating: 0, count: connections.readers.count)
        machine = GroupCommitMachine(
            maximumWaiting: configuration.maximumWaitingWrites,
            maximumPerCommit: configuration.maximumWritesPerCommit
        )
    }

    /// What the writer has done so far.
    var counters: CommitCounters {
        var counters = tally.counters
        counters.depth = machine.depth
        counters.largestDepth = machine.largestDepth
        counters.reopenings = reopenings
        return counters
    }

    /// Refuses new accesses, commits what waits, moves the write-ahead log into the database and closes it.
    func close() async {
        if isClosed { return }
        isClosed = true
        // What is under way or waits comes back to `resumeClosersIfIdle` when it ends.
        if machine.depth > 0 || !turn.begin() { await withCheckedContinuation { closers.append($0) } }
        await reopening?.value
        let last = connections
        connections = nil
        await Task.detached { last?.close() }.value
        lock.release()
    }

    /// Lets `close` go on once the last write is done.
    func resumeClosersIfIdle() {
        guard !closers.isEmpty, turn.begin() else { return }
        for closer in closers { closer.resume() }
        closers = []
    }

    /// Gives up connections that met a fault, and opens new ones.
    func replaceConnections(of faultyGeneration: Int, after fault: StoreError) {
        guard faultyGeneration == generation, connections != nil else { return }
        logger.debug("connections are replaced", metadata: ["store.fault": "\(fault)"])
        startReopening()
    }

    /// The connections and their generation, opened again if the last ones were given up.
    ///
    /// - Throws: `closed`, or why they cannot be opened.
    func openConnections() async throws(StoreError) -> (SQLiteConnections, generation: Int) {
        guard !isClosed else { throw .closed() }
        if let connections { return (connections, generation) }
        await startReopening().value
        // The database may have been closed, or have met a fault again, in the meantime.
        guard let connections else { throw lastFault ?? .closed() }
        return (connections, generation)
    }

    /// Closes the old connections and opens new ones, away from the caller's thread.
    ///
    /// All old ones must be closed first: SQLite shares the state of the write-ahead log's index, also
    /// that it was read-only, among the connections of a process.
    @discardableResult
    func startReopening() -> Task<Void, Never> {
        if let reopening { return reopening }
        let (old, configuration) = (connections, configuration)
        connections = nil
        generation += 1
        let task = Task.detached {
            old?.close()
            let result = Result { () throws(StoreError) in
                try SQLiteConnections(configuration, isNewAllowed: false)
            }
            await self.reopened(result)
        }
        reopening = task
        return task
    }

    private func reopened(_ result: Result<SQLiteConnections, StoreError>) {
        reopening = nil
        switch result {
        case .success(let new):
            connections = new
            lastFault = nil
            reopenings += 1
            readsUnderWay = Array(repeating: 0, count: new.readers.count)
        case .failure(let error):
            lastFault = error
            logger.debug("database cannot be opened", metadata: ["store.fault": "\(error)"])
            for write in machine.removeAll() { write.fail(error) }
        }
        commitNextBatch()
    }
}
