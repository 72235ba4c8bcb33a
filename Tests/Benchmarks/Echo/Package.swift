// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Echo",
    dependencies: [
        .package(name: "meetingmuse", path: "../../.."),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        .executableTarget(
            name: "Echo",
            dependencies: [
                .product(name: "Transport", package: "meetingmuse"),
                .product(name: "Web", package: "meetingmuse"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)]
        )
    ]
)
