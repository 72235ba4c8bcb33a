/// What the process is told to do: its one argument, as JSON.
///
/// ```json
/// {"task": "work", "folder": "/tmp/x", "durability": "sync", "threads": [4, 7], "next": 9, "holdAt": 3}
/// ```
struct Order: Codable, Sendable {
    enum Task: String, Codable, Sendable {
        /// Runs graphs until it is killed.
        case work
        /// Brings threads to their end, and exits.
        case finish
        /// Says what the file holds, and exits.
        case check
        /// Says what states runs without any kill come to, without a file.
        case reference
    }

    let task: Task
    /// Holds the database and the file that stands for the world outside.
    var folder = ""
    var durability = ""
    /// The threads that are gone on with first, or looked at.
    var threads: [Int] = []
    /// The first thread that is new; nil for no new ones.
    var next: Int?
    /// The effect, counted in this process, in which it waits to be killed.
    var holdAt: Int?
    /// Whether it waits there before the effect has happened instead of behind it.
    var holdsBefore: Bool?
}
