extension Reducer where Value == Write {
    /// The value is the one written; two writes in one superstep are an error that names the channel.
    public static var lastValue: Reducer {
        Reducer { value, write in value = write }.acceptingOneWrite()
    }

    /// As ``lastValue``; the value lives during a run and is never in a checkpoint.
    public static var untrackedValue: Reducer { lastValue.untracked() }
}

extension Reducer where Value == Write? {
    /// The value is the one written, for one superstep; two writes in one are an error.
    public static var ephemeral: Reducer {
        Reducer { value, write in value = write }.acceptingOneWrite().endingWithSilence()
    }

    /// The value is the last one written in the superstep before, nil if there was none.
    public static var anyValue: Reducer {
        Reducer { value, write in value = write }.endingWithSilence()
    }
}

extension Reducer where Value: RangeReplaceableCollection, Value == Write {
    /// Writes are collections that are appended; checkpoints store what was appended.
    public static var append: Reducer {
        Reducer { value, write in value.append(contentsOf: write) }.storingWrites()
    }

    /// As ``append``, and then the oldest elements are dropped until `limit` are left.
    public static func append(keepingLast limit: Int) -> Reducer {
        Reducer { value, write in
            value.append(contentsOf: write)
            let excess = value.count - limit
            if excess > 0 { value.removeFirst(excess) }
        }
    }
}

extension Reducer where Value == [Write] {
    /// Every value that was written in the superstep before; with `accumulating`, every one that ever was.
    public static func topic(accumulating: Bool = false) -> Reducer {
        let topic = Reducer { value, write in value.append(write) }
        return accumulating ? topic.storingWrites() : topic.startingAnew().endingWithSilence()
    }
}

extension Reducer where Value: AdditiveArithmetic, Value == Write {
    /// The sum of all writes.
    public static var sum: Reducer { Reducer { value, write in value += write } }
}

extension Reducer where Value: Comparable, Value == Write {
    /// The greatest of all writes and the channel's first value.
    public static var maximum: Reducer { Reducer { value, write in value = max(value, write) } }

    /// The least of all writes and the channel's first value.
    public static var minimum: Reducer { Reducer { value, write in value = min(value, write) } }
}

extension Reducer where Value: SetAlgebra, Value == Write {
    /// The union of all writes.
    public static var union: Reducer { Reducer { value, write in value.formUnion(write) } }
}

extension Reducer {
    /// All dictionaries in one; later writes win.
    public static func merge<Key, Element>() -> Reducer
    where Value == [Key: Element], Write == [Key: Element] {
        Reducer { value, write in value.merge(write) { $1 } }
    }
}
