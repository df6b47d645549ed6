// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "springback",
    targets: [
        .target(name: "Quantities", swiftSettings: strict),
        .target(name: "Journal", dependencies: ["Quantities"], swiftSettings: strict),
        .target(name: "Evidence", swiftSettings: strict),
        .target(name: "Rehab", dependencies: ["Quantities", "Journal", "Evidence"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
