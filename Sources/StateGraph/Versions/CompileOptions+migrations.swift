extension CompileOptions {
    /// The migrations from a version to the graph's own, nil if the first one is missing.
    func migrations(from version: Int) -> [Migration<State>]? {
        let path = migrations.filter { $0.version >= version }.sorted { $0.version < $1.version }
        return path.first?.version == version ? path : nil
    }

    /// Whether a checkpoint of a version can be read.
    func reads(_ version: Int) -> Bool {
        version == self.version
            || version < self.version && (migrations.isEmpty || migrations(from: version) != nil)
    }

    /// Checks that the migrations lead to the graph's version, one after the other.
    ///
    /// - Throws: `.missingMigration`.
    func checkMigrations() throws(GraphError) {
        let versions = migrations.map(\.version).sorted()
        guard let first = versions.first else { return }
        guard versions.last == version - 1, versions.count == version - first,
            Set(versions).count == versions.count
        else {
            throw GraphError(
                .missingMigration,
                "migrations must lead to version \(version) one by one, but are from \(versions)"
            )
        }
    }
}
