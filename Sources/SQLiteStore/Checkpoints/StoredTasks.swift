/// The tasks of a checkpoint, packed: their number, each behind its length, and then what became of them later, the
/// index in front of each.
enum StoredTasks {
    /// Tasks as they were when the checkpoint was made.
    static func packed(_ tasks: [[UInt8]]) -> [UInt8] {
        var writer = ColumnWriter()
        writer.write(count: tasks.count)
        for task in tasks { writer.write(raw: task) }
        return writer.bytes
    }

    /// What is appended when a task has changed.
    static func change(_ task: [UInt8], at index: Int) -> [UInt8] {
        var writer = ColumnWriter(capacity: task.count + 2)
        writer.write(count: index)
        writer.write(raw: task)
        return writer.bytes
    }

    /// The tasks as they are, each without its length; nil if the bytes are not what was written.
    static func tasks(_ bytes: [UInt8]) -> [[UInt8]]? {
        var reader = ColumnReader(bytes)
        guard var tasks = reader.list({ $0.payload() }) else { return nil }
        while !reader.isAtEnd {
            guard let index = reader.integer(), let task = reader.payload() else { return nil }
            if index < tasks.count {
                tasks[index] = task
            } else {
                // An error handler comes behind the tasks that were due.
                tasks.append(task)
            }
        }
        return tasks
    }

    /// The same tasks without what is out of date.
    static func compacted(_ bytes: [UInt8]) -> [UInt8]? {
        tasks(bytes).map { tasks in
            var writer = ColumnWriter(capacity: bytes.count)
            writer.write(count: tasks.count)
            for task in tasks { writer.write(payload: task) }
            return writer.bytes
        }
    }
}
