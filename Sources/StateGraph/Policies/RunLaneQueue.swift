/// The threads that stand in line for a start, first come first served.
struct RunLaneQueue {
    private var names: [String] = []
    /// How many at the front are gone.
    private var head = 0

    var count: Int { names.count - head }

    mutating func append(_ thread: String) {
        names.append(thread)
    }

    mutating func popFirst() -> String? {
        guard head < names.count else { return nil }
        defer {
            head += 1
            // Half of the array is unused: moving the rest costs less than what was popped.
            if head * 2 > names.count {
                names.removeFirst(head)
                head = 0
            }
        }
        return names[head]
    }

    /// Drops the threads that no longer stand in line, and repetitions.
    mutating func keep(_ standing: Set<String>) {
        var left = standing
        names = names[head...].filter { left.remove($0) != nil }
        head = 0
    }
}
