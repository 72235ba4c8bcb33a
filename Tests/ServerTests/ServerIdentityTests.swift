import Foundation
import Testing
import Transport

@testable import Server

struct `What the server tells of itself` {
    @Test func `the memory that it occupies is more than a mebibyte`() {
        #expect(ProcessMemory.residentBytes > 1_048_576)
    }

    @Test func `the libraries under it have versions`() {
        #expect(LibraryVersions.all.map(\.name) == ["libwebsockets", "OpenSSL", "jansson", "SQLite"])
        for library in LibraryVersions.all { #expect(library.version.contains { $0.isNumber }, "\(library)") }
    }
}
