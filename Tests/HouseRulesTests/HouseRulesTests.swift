import Testing

/// The rules of the house that a compiler does not check, checked on the text of the sources.
struct HouseRulesTests {
    /// Which of our own modules each module may import; a module that is not listed fails the test.
    private static let allowedImports: [String: Set<String>] = [
        "JSON": ["CJansson", "CArena"],
        "StateGraph": [],
        "Language": ["CLanguageModels"],
        "LanguageTraining": ["Language", "JSON"],
        "LanguageCommand": ["Language", "JSON"],
        "Web": ["JSON"],
        "Meetings": ["JSON"],
        "Scheduling": ["StateGraph", "Language", "Meetings", "JSON"],
        "Transport": ["Web", "CLibWebSockets", "CLibEV", "COpenSSL"],
        "SQLiteStore": ["Scheduling", "Meetings", "StateGraph", "JSON"],
        "Server": [
            "JSON", "StateGraph", "Language", "Web", "Meetings", "Scheduling", "Transport", "SQLiteStore",
        ],
        "meetingmuse": ["Server", "LanguageCommand", "Language"],
    ]

    private static let sources = SourceTree.files(below: "Sources")

    @Test func `there are sources to check`() {
        #expect(Self.sources.count > 50)
    }

    @Test func `a module imports only modules above it`() {
        let ours = Set(Self.allowedImports.keys)
            .union(["CArena", "CJansson", "CLanguageModels", "CLibWebSockets", "CLibEV", "COpenSSL"])
        for file in Self.sources {
            guard let allowed = Self.allowedImports[file.module] else {
                Issue.record("\(file.path): module \(file.module) has no rule")
                continue
            }
            for name in file.imports where ours.contains(name) {
                #expect(allowed.contains(name), "\(file.path) imports \(name)")
            }
        }
    }

    @Test func `the engine imports nothing`() {
        for file in Self.sources where file.module == "StateGraph" {
            #expect(file.imports.isEmpty, "\(file.path) imports \(file.imports)")
        }
    }

    @Test(arguments: [
        "unsafe ", "Unmanaged", "@unchecked", "nonisolated(unsafe)", "@safe", "UnsafeMutable",
        "UnsafePointer", "UnsafeRaw", "pthread_mutex", "Mutex<", "NSLock", "DispatchQueue",
        "DispatchSemaphore",
        "import CLibWebSockets", "import CArena", "import CJansson", "import CLibEV", "import COpenSSL",
    ])
    func `danger words stand only in the rooms`(word: String) {
        for file in Self.sources where !file.isInRoom {
            for (number, line) in file.code.enumerated() where line.contains(word) {
                Issue.record("\(file.path):\(number + 1): \(word)")
            }
        }
    }

    @Test(arguments: ["try!", "as!", "fatalError(\"not implemented", "Thread.sleep", "usleep("])
    func `no source file traps or sleeps`(word: String) {
        for file in Self.sources {
            for (number, line) in file.code.enumerated() where line.contains(word) {
                Issue.record("\(file.path):\(number + 1): \(word)")
            }
        }
    }

    @Test(arguments: ["TODO", "FIXME", "XXX", "HACK"])
    func `nothing is left to do by its own word`(word: String) {
        for file in Self.sources {
            for (number, line) in file.lines.enumerated() {
                let words = line.split { !$0.isLetter && !$0.isNumber }
                if words.contains(where: { $0 == word }) {
                    Issue.record("\(file.path):\(number + 1): \(word)")
                }
            }
        }
    }

    @Test func `no file is longer than 400 lines`() {
        for file in Self.sources + SourceTree.files(below: "Tests") {
            #expect(file.lines.count <= 401, "\(file.path): \(file.lines.count) lines")
        }
    }

    @Test func `a room stays under 800 lines`() {
        let rooms = Dictionary(grouping: Self.sources.filter(\.isInRoom), by: \.module)
        #expect(Set(rooms.keys).isSubset(of: ["JSON", "Transport"]), "rooms: \(rooms.keys.sorted())")
        for (module, files) in rooms {
            let lines = files.reduce(0) { $0 + $1.lines.count }
            #expect(lines < 800, "\(module)/C: \(lines) lines")
        }
    }

    @Test func `each unsafe exception says what makes it sound`() {
        for file in Self.sources where file.isInRoom {
            for (number, line) in file.code.enumerated()
            where line.contains("@unchecked Sendable") || line.contains("nonisolated(unsafe)") {
                let above = file.lines[max(0, number - 8)...number]
                #expect(
                    above.contains { $0.contains("SAFETY") },
                    "\(file.path):\(number + 1) has no SAFETY comment"
                )
            }
        }
    }

    @Test func `no path of a workplace stands in the project`() {
        for file in Self.sources + SourceTree.files(below: "Tests") where file.module != "HouseRulesTests" {
            for (number, line) in file.lines.enumerated() {
                for folder in ["root", "home", "work"] where line.contains("/\(folder)/") {
                    Issue.record("\(file.path):\(number + 1): /\(folder)/")
                }
            }
        }
    }
}
