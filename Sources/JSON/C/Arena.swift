internal import CJansson
internal import Glibc

// jansson asks for about twenty blocks to read a 200-byte message and gives each back on its own. While a text
// is read, they come from a bump allocator instead, and all go at once when the document does.
//
// `json_set_alloc_funcs` is process-wide, so the functions below serve any thread at any time: with an arena
// made current on that thread they use it, otherwise they are malloc and free. Nothing allocated while an arena
// is current may be freed when it is not: documents never call json_decref, they drop their arena.

/// The memory of one document.
///
/// It belongs to one document at a time and may move between threads with it. When the document goes, its first
/// chunk waits on that thread for the next one, and larger memory is given back.
///
/// SAFETY: `memory` lives as long as this value or, after it, as its thread's waiting one.
@safe
struct Arena: ~Copyable {
    /// The chunk that is kept is this large: enough for a message of 2 KB.
    static let firstChunkBytes = 16 << 10
    private static let largestGrowthBytes = 1 << 20

    private let memory: UnsafeMutablePointer<ArenaMemory>

    /// The arena that waits on this thread, or a new one.
    init() {
        JanssonMemory.install()
        if let waiting = unsafe pthread_getspecific(JanssonMemory.waiting) {
            _ = unsafe pthread_setspecific(JanssonMemory.waiting, nil)
            unsafe memory = waiting.assumingMemoryBound(to: ArenaMemory.self)
        } else {
            unsafe memory = ArenaMemory.make()
        }
    }

    deinit {
        unsafe memory.pointee.reset()
        // Next step: the next document of this thread takes it, or the thread ends and frees it.
        let isWaiting =
            unsafe pthread_getspecific(JanssonMemory.waiting) == nil
            && pthread_setspecific(JanssonMemory.waiting, memory) == 0
        if !isWaiting { unsafe ArenaMemory.free(memory) }
    }

    /// Runs jansson calls whose allocations come from this arena.
    ///
    /// - Parameter body: calls jansson and nothing that could begin another document.
    /// - Returns: what the body returns.
    borrowing func whileCurrent<Result>(_ body: () -> Result) -> Result {
        _ = unsafe pthread_setspecific(JanssonMemory.current, memory)
        defer { _ = unsafe pthread_setspecific(JanssonMemory.current, nil) }
        return body()
    }

    /// The bytes that this arena holds beside its first chunk.
    var extraBytes: Int { unsafe memory.pointee.extraBytes }

    /// How large the next chunk is when one of the given size has not sufficed for a block.
    static func chunkBytes(after last: Int, for size: Int) -> Int {
        max(min(last * 2, largestGrowthBytes), size)
    }
}

/// The bump pointer of an arena and its chunks.
///
/// SAFETY: only an `Arena`, who owns it, and jansson's functions while that arena is current touch it.
@safe
struct ArenaMemory {
    /// What precedes the blocks of a chunk beyond the first.
    @safe
    private struct Header {
        let next: UnsafeMutablePointer<Header>?
        let bytes: Int
    }

    private static let alignment = 16

    private let first: UnsafeMutableRawPointer
    private var free: UnsafeMutableRawPointer
    private var left: Int
    private var extra: UnsafeMutablePointer<Header>?
    private(set) var extraBytes = 0

    static func make() -> UnsafeMutablePointer<ArenaMemory> {
        let memory = UnsafeMutablePointer<ArenaMemory>.allocate(capacity: 1)
        unsafe memory.initialize(to: ArenaMemory())
        return unsafe memory
    }

    static func free(_ memory: UnsafeMutablePointer<ArenaMemory>) {
        unsafe memory.pointee.reset()
        unsafe memory.pointee.first.deallocate()
        unsafe memory.deinitialize(count: 1)
        unsafe memory.deallocate()
    }

    private init() {
        unsafe first = .allocate(byteCount: Arena.firstChunkBytes, alignment: Self.alignment)
        unsafe free = first
        left = Arena.firstChunkBytes
        unsafe extra = nil
    }

    /// A block of that size, aligned for anything.
    mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        let rounded = (size + Self.alignment - 1) & ~(Self.alignment - 1)
        if rounded > left { grow(for: rounded) }
        let block = unsafe free
        unsafe free += rounded
        left -= rounded
        return unsafe block
    }

    private mutating func grow(for size: Int) {
        let last = unsafe extra?.pointee.bytes ?? Arena.firstChunkBytes
        let bytes = Arena.chunkBytes(after: last, for: size)
        let headerBytes = max(MemoryLayout<Header>.stride, Self.alignment)
        let chunk = UnsafeMutableRawPointer.allocate(
            byteCount: headerBytes + bytes,
            alignment: Self.alignment
        )
        let header = unsafe chunk.bindMemory(to: Header.self, capacity: 1)
        unsafe header.initialize(to: Header(next: extra, bytes: bytes))
        unsafe extra = header
        extraBytes += bytes
        unsafe free = chunk + headerBytes
        left = bytes
    }

    /// Takes every block back; what was beyond the first chunk returns to the system.
    mutating func reset() {
        while let chunk = unsafe extra {
            unsafe extra = chunk.pointee.next
            unsafe UnsafeMutableRawPointer(chunk).deallocate()
        }
        extraBytes = 0
        unsafe free = first
        left = Arena.firstChunkBytes
    }
}

/// The allocation functions that jansson calls, and the two slots that every thread has for them.
enum JanssonMemory {
    /// The arena that jansson allocates from on this thread right now, or nothing.
    ///
    /// SAFETY: written once in `install()`, which whoever reads it has called or was called by jansson after.
    /// A lazy global would ask whether it is initialized at each of jansson's twenty allocations.
    private(set) static nonisolated(unsafe) var current: pthread_key_t = 0

    /// An empty arena that waits on this thread; it is freed with the thread.
    ///
    /// SAFETY: as `current`.
    private(set) static nonisolated(unsafe) var waiting: pthread_key_t = 0

    /// Has jansson use our functions and draw its hash seed, once per process.
    static func install() { _ = isInstalled }

    private static let isInstalled: Bool = {
        unsafe current = makeKey(destructor: nil)
        unsafe waiting = makeKey { memory in
            guard let memory = unsafe memory else { return }
            unsafe ArenaMemory.free(memory.assumingMemoryBound(to: ArenaMemory.self))
        }
        unsafe json_set_alloc_funcs(janssonAllocate, janssonFree)
        json_object_seed(0)  // 0: from /dev/urandom, so that peers cannot choose colliding keys.
        return true
    }()

    private static func makeKey(
        destructor: (@convention(c) (UnsafeMutableRawPointer?) -> Void)?
    ) -> pthread_key_t {
        var key = pthread_key_t()
        guard unsafe pthread_key_create(&key, destructor) == 0 else {
            fatalError("pthread_key_create failed: the process has used up its thread-specific keys")
        }
        return key
    }
}

/// jansson's malloc.
private func janssonAllocate(_ size: Int) -> UnsafeMutableRawPointer? {
    guard let memory = unsafe pthread_getspecific(JanssonMemory.current) else { return unsafe malloc(size) }
    // SAFETY: only `Arena.whileCurrent` sets the slot, for the length of a call on this thread that owns the arena.
    return unsafe memory.assumingMemoryBound(to: ArenaMemory.self).pointee.allocate(size)
}

/// jansson's free.
private func janssonFree(_ block: UnsafeMutableRawPointer?) {
    // SAFETY: while an arena is current, jansson frees only what it allocated in this same call, in the arena.
    if unsafe pthread_getspecific(JanssonMemory.current) == nil { unsafe free(block) }
}
