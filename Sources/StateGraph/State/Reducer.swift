/// How the writes of a superstep become a channel's new value: folded one by one, in task order.
public struct Reducer<Value: Sendable, Write: Sendable>: Sendable {
    let acceptsOneWriteOnly: Bool
    let fold: @Sendable (inout Value, Write) throws -> Void

    /// A reducer that makes the new value from the old one and a write.
    public static func custom(_ reduce: @escaping @Sendable (Value, Write) throws -> Value) -> Reducer {
        Reducer(acceptsOneWriteOnly: false) { value, write in value = try reduce(value, write) }
    }

    /// A reducer that changes the value in place, for values that are dear to copy.
    public static func inPlace(_ fold: @escaping @Sendable (inout Value, Write) throws -> Void) -> Reducer {
        Reducer(acceptsOneWriteOnly: false, fold: fold)
    }
}

extension Reducer where Value == Write {
    /// The value is the one written; two writes in one superstep are an error that names the channel.
    public static var lastValue: Reducer {
        Reducer(acceptsOneWriteOnly: true) { value, write in value = write }
    }
}

extension Reducer where Value: RangeReplaceableCollection, Value == Write {
    /// Writes are collections that are appended.
    public static var append: Reducer {
        Reducer(acceptsOneWriteOnly: false) { value, write in value.append(contentsOf: write) }
    }

    /// As ``append``, and then the oldest elements are dropped until `limit` are left.
    public static func append(keepingLast limit: Int) -> Reducer {
        Reducer(acceptsOneWriteOnly: false) { value, write in
            value.append(contentsOf: write)
            let excess = value.count - limit
            if excess > 0 { value.removeFirst(excess) }
        }
    }
}
