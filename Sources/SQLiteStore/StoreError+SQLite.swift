import GRDB

extension StoreError {
    /// The store's error for whatever came out of a database access.
    ///
    /// SQLite's own message is left out: for some failures it quotes what was to be stored.
    init(_ error: any Error) {
        switch error {
        case let error as StoreError:
            self = error
        case let error as DatabaseError:
            let context = "SQLite result \(error.extendedResultCode)"
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB:
                self = .corrupt(context, underlying: error)
            case let code where DatabaseError.passingFaults.contains(code):
                self = .unavailable(context, underlying: error)
            default:
                self = .rejected(context, underlying: error)
            }
        case let error as RowDecodingError:
            self = .corrupt("a column has an unexpected type", underlying: error)
        default:
            self = .rejected("an access failed with \(type(of: error))", underlying: error)
        }
    }
}

extension DatabaseError {
    /// What ends by itself or by an operator's hand, without a change to the data.
    static let passingFaults: [ResultCode] = [
        .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_FULL, .SQLITE_BUSY, .SQLITE_LOCKED,
        .SQLITE_PROTOCOL, .SQLITE_PERM, .SQLITE_NOMEM, .SQLITE_MISUSE, .SQLITE_AUTH, .SQLITE_INTERRUPT,
        .SQLITE_ABORT,
    ]

    /// What an open connection does not recover from, so that it is replaced.
    ///
    /// In WAL mode a connection that met a read-only or failing file system keeps failing after the file
    /// system is well again. A full disk is among the faults, since it may show as any of them from then on.
    static let connectionFaults: [ResultCode] = [
        .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_FULL, .SQLITE_PROTOCOL, .SQLITE_PERM,
        .SQLITE_MISUSE, .SQLITE_CORRUPT, .SQLITE_NOTADB,
    ]

    /// Whether the connection that met this error must be closed and opened again.
    var breaksConnection: Bool { Self.connectionFaults.contains(resultCode) }
}
