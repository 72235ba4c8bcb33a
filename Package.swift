// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target, tests too: Swift 6, unsafe code marked, warnings as errors.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let orderedCollections = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")
let collections = Target.Dependency.product(name: "Collections", package: "swift-collections")

/// A module of ours with the house settings.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: house)
}

/// The tests of one module.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: house)
}

/// A program that shows something and is run without arguments.
func example(_ name: String, _ path: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, path: path, swiftSettings: house)
}

let package = Package(
    name: "meetingmuse",
    products: [
        .executable(name: "meetingmuse", targets: ["meetingmuse"]),
        .library(name: "StateGraph", targets: ["StateGraph"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibWebSockets",
            path: "CShims/CLibWebSockets",
            pkgConfig: "libwebsockets",
            providers: [.apt(["libwebsockets-dev", "libwebsockets-evlib-ev", "libev-dev"])]
        ),
        .systemLibrary(
            name: "CJansson",
            path: "CShims/CJansson",
            pkgConfig: "jansson",
            providers: [.apt(["libjansson-dev"])]
        ),
        .systemLibrary(
            name: "COpenSSL",
            path: "CShims/COpenSSL",
            pkgConfig: "openssl",
            providers: [.apt(["libssl-dev"])]
        ),
        // What jansson calls to allocate: see its header for why it is C.
        .target(name: "CArena", path: "CShims/CArena"),
        module("JSON", ["CArena", "CJansson", orderedCollections]),
        // Its generic functions are compiled again for each state by the modules that use it: the engine is several
        // times as fast then. `m` has the rounding that a program without Foundation does not link by itself.
        .target(
            name: "StateGraph",
            swiftSettings: house + [
                .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))
            ],
            linkerSettings: [.linkedLibrary("m")]
        ),
        // The trained models of Language; its header says why it is C. SwiftPM shall not build in the files themselves.
        .target(name: "CLanguageModels", path: "CShims/CLanguageModels", exclude: ["NOTICE.md", "models"]),
        module("Language", ["CLanguageModels"]),
        // Trains those models.
        .executableTarget(
            name: "train-language",
            dependencies: ["Language", "JSON"],
            path: "Sources/LanguageTraining",
            swiftSettings: house
        ),
        module("LanguageCommand", ["Language", "JSON"]),
        module("Web", ["JSON", httpTypes, collections]),
        module("Meetings", ["JSON"]),
        module("Scheduling", ["StateGraph", "Language", "Meetings", "JSON", logging]),
        module("Transport", ["Web", "CLibWebSockets", "COpenSSL", httpTypes, logging, collections]),
        module(
            "SQLiteStore",
            [
                "Scheduling", "Meetings", "StateGraph", "JSON", logging,
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        module(
            "Server",
            [
                "JSON", "StateGraph", "Language", "Web", "Meetings", "Scheduling", "Transport", "SQLiteStore",
                httpTypes, logging, orderedCollections,
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]
        ),
        .executableTarget(
            name: "meetingmuse",
            dependencies: [
                "Server", "LanguageCommand", "Language", logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house
        ),
        .target(
            name: "TestSupport",
            dependencies: ["JSON", "Language", "Web", "Meetings", "Scheduling", "StateGraph"],
            path: "Tests/TestSupport",
            swiftSettings: house
        ),
        tests("JSONTests", ["JSON"]),
        tests("StateGraphTests", ["StateGraph", "TestSupport"]),
        tests("LanguageTests", ["Language"]),
        tests("LanguageTrainingTests", ["train-language", "Language", "JSON"]),
        tests("LanguageCommandTests", ["LanguageCommand", "Language", "JSON"]),
        tests("WebTests", ["Web", "JSON", httpTypes, "TestSupport"]),
        tests("MeetingsTests", ["Meetings", "JSON", "TestSupport"]),
        tests(
            "SchedulingTests",
            ["Scheduling", "StateGraph", "Meetings", "Language", "JSON", logging, "TestSupport"]
        ),
        tests("TransportTests", ["Transport", "Web", httpTypes, logging, "TestSupport"]),
        tests(
            "StoreTests",
            [
                "SQLiteStore", "Scheduling", "Meetings", "Language", "StateGraph", "JSON", logging,
                "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        tests(
            "ServerTests",
            [
                "Server", "Web", "Transport", "Scheduling", "StateGraph", "Language", "Meetings",
                "SQLiteStore", "JSON", httpTypes, logging, "TestSupport",
            ]
        ),
        tests("HouseRulesTests", []),
        .target(
            name: "GraphScenarioKit",
            dependencies: ["StateGraph", "JSON", "SQLiteStore"],
            path: "Tests/GraphScenarios/Kit",
            // Optimised, the compiler of Swift 6.3 crashes on it: "while splitting coroutine", in a call of a typed-throws
            // method of the document store. Its own speed is nobody's concern.
            swiftSettings: house + [.unsafeFlags(["-Onone"], .when(configuration: .release))]
        ),
        .executableTarget(
            name: "graph-scenarios",
            dependencies: [
                "GraphScenarioKit", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/GraphScenarios/Command",
            swiftSettings: house
        ),
        tests("GraphScenarioTests", ["GraphScenarioKit", "JSON"]),
        example("TriageExample", "Tests/Examples/Graph/Triage", ["StateGraph"]),
        example("DocumentsExample", "Tests/Examples/Graph/Documents", ["StateGraph"]),
        example("ConversationExample", "Tests/Examples/Graph/Conversation", ["StateGraph", "SQLiteStore"]),
        tests(
            "GraphExampleTests",
            ["TriageExample", "DocumentsExample", "ConversationExample", "StateGraph", "SQLiteStore"]
        ),
        .executableTarget(
            name: "GraphKillTarget",
            dependencies: ["StateGraph", "SQLiteStore"],
            path: "Tests/KillTests/Target",
            swiftSettings: house
        ),
        .executableTarget(
            name: "EchoBenchmark",
            dependencies: ["Transport", "Web", httpTypes, logging],
            path: "Tests/Benchmarks/Echo",
            swiftSettings: house
        ),
        .executableTarget(
            name: "JSONBenchmark",
            dependencies: ["JSON", "CJanssonBaseline"],
            path: "Tests/Benchmarks/JSON",
            swiftSettings: house
        ),
        .executableTarget(
            name: "GraphBenchmark",
            dependencies: ["StateGraph", "SQLiteStore", "JSON"],
            path: "Tests/Benchmarks/Graph",
            swiftSettings: house
        ),
        .target(
            name: "CJanssonBaseline",
            path: "Tests/Benchmarks/CJanssonBaseline",
            linkerSettings: [.linkedLibrary("jansson")]
        ),
    ]
)
