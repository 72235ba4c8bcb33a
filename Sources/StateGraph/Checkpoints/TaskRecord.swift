/// A task of a checkpoint in a saver's form; a saver packs the fields as it likes.
public struct TaskRecord<Payload: Sendable>: Sendable {
    /// Why the node is due.
    public enum Trigger: Sendable, Hashable {
        /// An edge leads to it.
        case edge
        /// The send of that number.
        case send(Int)
        /// The task of that number failed: its error handler.
        case failure(of: Int)
        /// A command that came to the checkpoint: no node, its result is what it wrote.
        case command
    }

    /// A question that waits, or waited.
    public struct Question: Sendable {
        /// Its id.
        public var id: String
        /// The node that asked.
        public var node: String
        /// What it asked.
        public var question: Payload
        /// Its ``InterruptContract``.
        public var contract: Payload?

        /// The parts of a question.
        public init(id: String, node: String, question: Payload, contract: Payload?) {
            self.id = id
            self.node = node
            self.question = question
            self.contract = contract
        }
    }

    /// A write to a channel.
    public struct Write: Sendable {
        /// The channel's name.
        public var channel: String
        /// What is written.
        public var content: StoredWrite<Payload>

        /// The parts of a write.
        public init(channel: String, content: StoredWrite<Payload>) {
            self.channel = channel
            self.content = content
        }
    }

    /// A node that is to be run with an input of its own.
    public struct Sending: Sendable {
        /// The node's name.
        public var node: String
        /// The input.
        public var argument: Payload
        /// Its timeout, nil for the node's own.
        public var timeout: Timeout?

        /// The parts of a send.
        public init(node: String, argument: Payload, timeout: Timeout?) {
            self.node = node
            self.argument = argument
            self.timeout = timeout
        }
    }

    /// A ``TimeoutPolicy`` in whole microseconds.
    public struct Timeout: Sendable, Hashable, Codable {
        /// The longest time of an attempt.
        public var run: Int64?
        /// The longest time without progress.
        public var idle: Int64?
        /// Whether only heartbeats are progress.
        public var heartbeatOnly: Bool

        /// The parts of a policy.
        public init(run: Int64?, idle: Int64?, heartbeatOnly: Bool) {
            self.run = run
            self.idle = idle
            self.heartbeatOnly = heartbeatOnly
        }
    }

    /// Why the task failed.
    public struct Failure: Sendable, Hashable, Codable {
        /// The engine's code.
        public var code: String
        /// The node, if it is about one.
        public var node: String?
        /// The channel, if it is about one.
        public var channel: String?
        /// The engine's sentence.
        public var message: String
        /// What the node threw.
        public var cause: StoredFailure?

        /// The parts of a failure.
        public init(code: String, node: String?, channel: String?, message: String, cause: StoredFailure?) {
            self.code = code
            self.node = node
            self.channel = channel
            self.message = message
            self.cause = cause
        }
    }

    /// What the task returned.
    public struct Result: Sendable {
        /// What it wrote, in order.
        public var writes: [Write]
        /// Where it goes beyond its edges.
        public var goto: [String]
        /// What it sends.
        public var sends: [Sending]

        /// The parts of a result.
        public init(writes: [Write], goto: [String], sends: [Sending]) {
            self.writes = writes
            self.goto = goto
            self.sends = sends
        }
    }

    /// Something that the task called and that is not called again.
    public struct Call: Sendable {
        /// Its name.
        public var name: String
        /// The answers that it was given.
        public var answers: [Payload]
        /// The questions that it asked last.
        public var interrupts: [Question]
        /// What it returned.
        public var output: Payload?
        /// What it called itself.
        public var calls: [Call]

        /// The parts of a call.
        public init(
            name: String,
            answers: [Payload],
            interrupts: [Question],
            output: Payload?,
            calls: [Call] = []
        ) {
            self.name = name
            self.answers = answers
            self.interrupts = interrupts
            self.output = output
            self.calls = calls
        }
    }

    /// The node that is due; `__start__` while a run's input is not applied yet.
    public var node: String
    /// Why it is due.
    public var trigger: Trigger
    /// The input that it was sent.
    public var argument: Payload?
    /// The timeout that it was sent with.
    public var timeout: Timeout?
    /// The answers that it was given so far.
    public var answers: [Payload]
    /// The questions at which it stopped last.
    public var interrupts: [Question]
    /// Why it failed last.
    public var failure: Failure?
    /// Whether its error handler has taken over.
    public var isHandled: Bool
    /// Whether a command that a run started with made it due, beside the tasks of the checkpoint.
    public var isBeside: Bool
    /// What it returned.
    public var result: Result?
    /// What it called.
    public var calls: [Call]

    /// A record of a task of which nothing is known but that it is due.
    public init(node: String, trigger: Trigger) {
        self.node = node
        self.trigger = trigger
        argument = nil
        timeout = nil
        answers = []
        interrupts = []
        failure = nil
        isHandled = false
        isBeside = false
        result = nil
        calls = []
    }
}
