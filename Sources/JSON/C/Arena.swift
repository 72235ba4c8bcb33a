internal import CArena
internal import CJansson
internal import Glibc

// jansson asks for about twenty blocks to read a 200-byte message and gives each back on its own. While a text
// is read, they come from a bump allocator instead, and all go at once when the document does.
//
// `json_set_alloc_funcs` is process-wide, so the functions in CArena serve any thread at any time: with an arena
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
        let thread = unsafe meetingmuse_thread()
        if let waiting = unsafe thread.pointee.waiting {
            unsafe thread.pointee.waiting = nil
            unsafe memory = waiting.assumingMemoryBound(to: ArenaMemory.self)
        } else {
            unsafe memory = ArenaMemory.make()
        }
    }

    deinit {
        unsafe memory.pointee.reset()
        // Next step: the next document of this thread takes it, or the thread ends and frees it.
        let thread = unsafe meetingmuse_thread()
        if unsafe thread.pointee.waiting == nil && JanssonMemory.freesWaiting(of: thread) {
            unsafe thread.pointee.waiting = UnsafeMutableRawPointer(memory)
        } else {
            unsafe ArenaMemory.free(memory)
        }
    }

    /// Runs jansson calls whose allocations come from this arena.
    ///
    /// - Parameter body: calls jansson and nothing that could begin another document.
    /// - Returns: what the body returns.
    borrowing func whileCurrent<Result>(_ body: () -> Result) -> Result {
        let thread = unsafe meetingmuse_thread()
        unsafe thread.pointee.current = UnsafeMutableRawPointer(memory)
            .assumingMemoryBound(to: meetingmuse_blocks.self)
        defer { unsafe thread.pointee.current = nil }
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
/// SAFETY: only an `Arena`, who owns it, and jansson's functions while that arena is current touch it. `blocks` is its
/// first member, so that its address is that of the whole.
@safe
struct ArenaMemory {
    /// What precedes the blocks of a chunk beyond the first.
    @safe
    private struct Header {
        let next: UnsafeMutablePointer<Header>?
        let bytes: Int
    }

    private static let alignment = 16

    private var blocks: meetingmuse_blocks
    private let first: UnsafeMutableRawPointer
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
        unsafe blocks = meetingmuse_blocks(
            free: first.assumingMemoryBound(to: CChar.self),
            left: Arena.firstChunkBytes
        ) { blocks, size in
            let memory = unsafe UnsafeMutableRawPointer(blocks).assumingMemoryBound(to: ArenaMemory.self)
            unsafe memory.pointee.grow(for: size)
        }
        unsafe extra = nil
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
        unsafe blocks.free = (chunk + headerBytes).assumingMemoryBound(to: CChar.self)
        unsafe blocks.left = bytes
    }

    /// Takes every block back; what was beyond the first chunk returns to the system.
    mutating func reset() {
        while let chunk = unsafe extra {
            unsafe extra = chunk.pointee.next
            unsafe UnsafeMutableRawPointer(chunk).deallocate()
        }
        extraBytes = 0
        unsafe blocks.free = first.assumingMemoryBound(to: CChar.self)
        unsafe blocks.left = Arena.firstChunkBytes
    }
}

/// The allocation functions that jansson calls, and what frees the arena that waits on a thread.
enum JanssonMemory {
    /// Has jansson use our functions and draw its hash seed, once per process.
    static func install() { _ = isInstalled }

    private static let isInstalled: Bool = {
        unsafe json_set_alloc_funcs(meetingmuse_allocate, meetingmuse_free)
        json_object_seed(0)  // 0: from /dev/urandom, so that peers cannot choose colliding keys.
        return true
    }()

    /// Has this thread free its waiting arena when it ends.
    ///
    /// - Returns: whether it will.
    static func freesWaiting(of thread: UnsafeMutablePointer<meetingmuse_thread>) -> Bool {
        if unsafe thread.pointee.frees_waiting { return true }
        unsafe thread.pointee.frees_waiting = pthread_setspecific(threadEnd, thread) == 0
        return unsafe thread.pointee.frees_waiting
    }

    /// A key whose value, the slots of a thread, stands only for its destructor, which runs on that thread.
    private static let threadEnd: pthread_key_t = {
        var key = pthread_key_t()
        let status = unsafe pthread_key_create(&key) { slots in
            guard let thread = unsafe slots?.assumingMemoryBound(to: meetingmuse_thread.self) else { return }
            if let memory = unsafe thread.pointee.waiting {
                unsafe ArenaMemory.free(memory.assumingMemoryBound(to: ArenaMemory.self))
            }
            // Another key's destructor may read JSON after this one.
            unsafe thread.pointee = meetingmuse_thread()
        }
        guard status == 0 else {
            fatalError("pthread_key_create failed: the process has used up its thread-specific keys")
        }
        return key
    }()
}
