// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors, existential types are spelt out, and what a file uses it imports itself.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS: Target.Dependency = .product(name: "HummingbirdTLS", package: "hummingbird")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let serviceLifecycle: Target.Dependency = .product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let swiftASN1: Target.Dependency = .product(name: "SwiftASN1", package: "swift-asn1")
let x509: Target.Dependency = .product(name: "X509", package: "swift-certificates")

// The arrows between targets stand in Docs/architecture.md too; a test holds both together.
let package = Package(
    name: "springback",
    products: [
        .executable(name: "springback", targets: ["springback"]),
        // The pure targets, for an app on a watch, a phone or a page.
        .library(name: "Quantities", targets: ["Quantities"]),
        .library(name: "Journal", targets: ["Journal"]),
        .library(name: "Evidence", targets: ["Evidence"]),
        .library(name: "Rehab", targets: ["Rehab"]),
        .library(name: "Tendon", targets: ["Tendon"]),
        .library(name: "Workouts", targets: ["Workouts"]),
        .library(name: "Account", targets: ["Account"]),
        .library(name: "EmbeddedPrograms", targets: ["EmbeddedPrograms"]),
        .library(name: "Narration", targets: ["Narration"]),
        .library(name: "FITFile", targets: ["FITFile"]),
        .library(name: "JournalFiles", targets: ["JournalFiles"]),
        // For Benchmarks and Fuzz.
        .library(name: "ActivityFiles", targets: ["ActivityFiles"]),
        .library(name: "Archives", targets: ["Archives"]),
        .library(name: "VirtualRunners", targets: ["VirtualRunners"]),
        .library(name: "CExpat", targets: ["CExpat"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
        // For the web app.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
    ],
    targets: [
        // Pure: no Foundation, clock, I/O or existential types; they compile for Embedded Swift, too.
        .target(name: "Quantities", swiftSettings: strict),
        .target(name: "Journal", dependencies: ["Quantities"], swiftSettings: strict),
        .target(name: "Evidence", swiftSettings: strict),
        .target(name: "Rehab", dependencies: ["Evidence", "Journal", "Quantities"], swiftSettings: strict),
        .target(name: "Tendon", dependencies: ["Evidence", "Journal", "Quantities"], swiftSettings: strict),
        .target(
            name: "Workouts", dependencies: ["Evidence", "Journal", "Quantities", "Tendon"],
            swiftSettings: strict),
        .target(
            name: "Account",
            dependencies: ["Evidence", "Journal", "Quantities", "Rehab", "Tendon", "Workouts"],
            swiftSettings: strict),
        .target(
            name: "EmbeddedPrograms", dependencies: ["Evidence", "Journal", "Rehab"], swiftSettings: strict),
        .target(
            name: "Narration",
            dependencies: ["Account", "Evidence", "Journal", "Quantities", "Rehab", "Tendon", "Workouts"],
            swiftSettings: strict),
        .target(name: "FITFile", swiftSettings: strict),

        // Libraries of the system.
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),

        // Files and stores.
        .target(name: "Archives", dependencies: ["CZip", "CZlib"], swiftSettings: strict),
        .target(name: "JournalFiles", dependencies: ["Journal", "Quantities"], swiftSettings: strict),
        .target(
            name: "ActivityFiles",
            dependencies: [
                "CExpat", "FITFile", "Journal", "JournalFiles", "Quantities", "Tendon", crypto,
            ],
            swiftSettings: strict),
        .target(
            name: "ProgramFiles", dependencies: ["Evidence", "Journal", "Rehab", crypto, yams],
            swiftSettings: strict),
        .target(
            name: "VignetteFiles", dependencies: ["Journal", "ProgramFiles", "Quantities"],
            swiftSettings: strict),
        .target(
            name: "Vignettes",
            dependencies: [
                "EmbeddedPrograms", "Journal", "Quantities", "Rehab", "TestSupport", "VignetteFiles",
            ],
            swiftSettings: strict),
        .target(
            name: "Stores", dependencies: ["Archives", "Journal", "JournalFiles", "Quantities"],
            swiftSettings: strict),
        .target(
            name: "SQLiteStore",
            dependencies: [
                "Archives", "Journal", "JournalFiles", "Quantities", "Stores", grdb, grdbSQLite,
            ],
            swiftSettings: strict),
        .target(
            name: "DemoRunner", dependencies: ["FITFile", "Journal", "Quantities"], swiftSettings: strict),

        .target(
            name: "VirtualRunners", dependencies: ["Evidence", "Journal", "Quantities", "Tendon"],
            swiftSettings: strict),

        .target(
            name: "Importing",
            dependencies: [
                "ActivityFiles", "Archives", "Journal", "JournalFiles", "Quantities", "Rehab", "Stores",
            ],
            swiftSettings: strict),

        // What command line and web app answer alike.
        .target(
            name: "Answers",
            dependencies: [
                "Account", "Evidence", "Importing", "Journal", "JournalFiles", "Narration", "Quantities",
                "Rehab", "Tendon",
            ], swiftSettings: strict),

        // The web app.
        .target(
            name: "WebApp",
            dependencies: [
                "Account", "Answers", "Archives", "Evidence", "Importing", "Journal", "JournalFiles",
                "Narration", "Quantities", "Rehab", "Stores", "Tendon", crypto, httpTypes, hummingbird,
                hummingbirdCore,
                hummingbirdTLS, logging, mustache, nioCore, nioSSL, serviceLifecycle, swiftASN1, unixSignals,
                x509,
            ], resources: [.copy("Assets")], swiftSettings: strict),

        // The command.
        .executableTarget(
            name: "springback",
            dependencies: [
                "Account", "Answers", "Archives", "DemoRunner", "EmbeddedPrograms", "Evidence", "Importing",
                "Journal", "JournalFiles", "Narration", "ProgramFiles", "Quantities", "Rehab", "SQLiteStore",
                "Stores",
                "Tendon", "VignetteFiles", "Vignettes", "VirtualRunners", "WebApp", "Workouts",
                argumentParser, crypto, logging,
            ], swiftSettings: strict),

        // Tests, and what they share.
        .target(
            name: "EntryMaking",
            dependencies: ["Archives", "Journal", "JournalFiles", "Quantities", "Stores"],
            path: "Tests/EntryMaking",
            swiftSettings: strict),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .target(
            name: "ActivityMaking", dependencies: ["FITFile"], path: "Tests/ActivityMaking",
            swiftSettings: strict),
        .target(
            name: "ArchiveMaking", dependencies: ["Archives"], path: "Tests/ArchiveMaking",
            swiftSettings: strict),
        .executableTarget(
            name: "StoreProbe",
            dependencies: ["Archives", "EntryMaking", "Journal", "JournalFiles", "SQLiteStore", "Stores"],
            path: "Tests/StoreProbe", swiftSettings: strict),
        .testTarget(
            name: "ArchitectureTests", dependencies: [], swiftSettings: strict),
        .testTarget(name: "QuantitiesTests", dependencies: ["Quantities"], swiftSettings: strict),
        .testTarget(
            name: "WorkoutsTests", dependencies: ["Journal", "Quantities", "Tendon", "Workouts"],
            swiftSettings: strict),
        .testTarget(
            name: "AccountTests",
            dependencies: [
                "Account", "EmbeddedPrograms", "EntryMaking", "Evidence", "Journal", "Narration",
                "Quantities",
                "Rehab", "Tendon", "TestSupport", "VignetteFiles", "Vignettes", "Workouts", "VirtualRunners",
            ], swiftSettings: strict),
        .testTarget(
            name: "VirtualRunnersTests",
            dependencies: ["Journal", "Quantities", "Rehab", "EmbeddedPrograms", "Tendon", "VirtualRunners"],
            swiftSettings: strict),
        .testTarget(
            name: "TendonTests",
            dependencies: ["Evidence", "Journal", "Quantities", "Tendon", "TestSupport"],
            swiftSettings: strict),
        .testTarget(name: "FITFileTests", dependencies: ["FITFile", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ActivityFilesTests",
            dependencies: [
                "ActivityFiles", "ActivityMaking", "Archives", "FITFile", "Importing", "Journal",
                "JournalFiles",
                "Quantities",
                "Rehab", "Stores", "Tendon", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ImportingTests",
            dependencies: [
                "ActivityMaking", "ArchiveMaking", "Archives", "FITFile", "Importing", "Journal",
                "JournalFiles",
                "Quantities", "Rehab", "Stores",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ArchivesTests", dependencies: ["ArchiveMaking", "Archives", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "DemoRunnerTests",
            dependencies: [
                "ActivityFiles", "DemoRunner", "EmbeddedPrograms", "Evidence", "Journal", "Quantities",
                "Rehab",
            ], swiftSettings: strict),
        .testTarget(
            name: "JournalFilesTests",
            dependencies: ["EntryMaking", "Journal", "JournalFiles", "Quantities"],
            swiftSettings: strict),
        .testTarget(
            name: "StoresTests",
            dependencies: [
                "Archives", "EntryMaking", "Journal", "JournalFiles", "Quantities", "SQLiteStore", "Stores",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "SQLiteStoreTests",
            dependencies: [
                "Archives", "EntryMaking", "Journal", "JournalFiles", "SQLiteStore", "StoreProbe", "Stores",
                grdb,
            ],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "ProgramFilesTests",
            dependencies: ["EmbeddedPrograms", "Evidence", "Journal", "ProgramFiles", "Rehab"],
            swiftSettings: strict),
        .testTarget(
            name: "VignetteFilesTests",
            dependencies: [
                "EmbeddedPrograms", "Journal", "Quantities", "Rehab", "TestSupport", "VignetteFiles",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "RehabTests",
            dependencies: [
                "Account", "EmbeddedPrograms", "EntryMaking", "Evidence", "Journal", "Quantities", "Rehab",
                "TestSupport",
                "VignetteFiles", "Vignettes",
            ], swiftSettings: strict),
        .testTarget(
            name: "NarrationTests",
            dependencies: [
                "EmbeddedPrograms", "Evidence", "Journal", "Narration", "Quantities", "Rehab", "TestSupport",
            ],
            exclude: ["Snapshots"], swiftSettings: strict),
        .testTarget(
            name: "WebAppTests",
            dependencies: [
                "Account", "Answers", "Archives", "EmbeddedPrograms", "EntryMaking", "Evidence", "Importing",
                "Journal", "JournalFiles", "Narration", "Quantities", "Rehab", "Stores", "Tendon",
                "TestSupport",
                "WebApp", httpTypes, hummingbird, hummingbirdCore, logging, nioCore, swiftASN1, x509,
            ], swiftSettings: strict),
        .testTarget(
            name: "SpringbackTests",
            dependencies: ["ActivityMaking", "ArchiveMaking", "FITFile", "TestSupport", "springback"],
            exclude: ["Snapshots"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
