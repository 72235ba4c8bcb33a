extension GraphError.Code {
    /// The checkpoint was made by a later version of the graph than this one.
    public static let newerVersion = GraphError.Code("newerVersion")
    /// No migration leads from the checkpoint's version on, or one of a graph's is missing or there twice.
    public static let missingMigration = GraphError.Code("missingMigration")
    /// A migration could not read or change what is stored; see `underlying`.
    public static let migrationFailed = GraphError.Code("migrationFailed")
    /// Two graphs of ``GraphVersions`` have one version, or there is none.
    public static let invalidVersions = GraphError.Code("invalidVersions")
}

extension GraphError {
    static func newerVersion(_ stored: Int, than own: Int) -> GraphError {
        GraphError(.newerVersion, "the checkpoint is of version \(stored), this graph of version \(own)")
    }

    static func missingMigration(from version: Int) -> GraphError {
        GraphError(.missingMigration, "no migration leads on from version \(version)")
    }

    static func migrationFailed(from version: Int, _ error: any Error) -> GraphError {
        if let error = error as? GraphError { return error }
        return GraphError(
            .migrationFailed,
            "the migration from version \(version) threw",
            underlying: error
        )
    }
}
