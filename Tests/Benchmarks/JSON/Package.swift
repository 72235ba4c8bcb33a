// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "json-benchmark",
    dependencies: [.package(name: "meetingmuse", path: "../../..")],
    targets: [
        .target(name: "CJanssonBaseline", linkerSettings: [.linkedLibrary("jansson")]),
        .executableTarget(
            name: "JSONBenchmark",
            dependencies: ["CJanssonBaseline", .product(name: "JSON", package: "meetingmuse")],
            swiftSettings: [
                .swiftLanguageMode(.v6), .strictMemorySafety(), .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error),
            ]
        ),
    ]
)
