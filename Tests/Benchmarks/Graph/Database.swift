import Foundation
import SQLiteStore

/// A database in a temporary folder, which its owner removes.
struct Database {
    private let folder: URL
    private let path: String

    /// A place for a database; nothing is there yet.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "graph-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appending(path: "graph.sqlite").path(percentEncoded: false)
    }

    /// Opens the database, runs the closure on it and closes it.
    func whileOpen<Result>(_ body: (DurableStore) async throws -> Result) async throws -> Result {
        let store = try await DurableStore.open(StoreConfiguration(path: path))
        do {
            let result = try await body(store)
            await store.close()
            return result
        } catch {
            await store.close()
            throw error
        }
    }

    /// The size of the closed database with what its log still holds.
    func bytes() throws -> Int {
        try ["", "-wal"].map { path + $0 }.filter(FileManager.default.fileExists).reduce(0) { sum, file in
            let attributes = try FileManager.default.attributesOfItem(atPath: file)
            return sum + (attributes[.size] as? Int ?? 0)
        }
    }

    /// Removes the folder.
    func remove() throws {
        try FileManager.default.removeItem(at: folder)
    }
}
