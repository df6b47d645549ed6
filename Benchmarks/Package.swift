// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who uses Springback builds its benchmarks.
let package = Package(
    name: "springback-benchmarks",
    dependencies: [.package(name: "springback", path: "..")],
    targets: [
        // Writes a journal of ten years, the same one each time.
        .executableTarget(
            name: "TenYears",
            dependencies: [
                .product(name: "Journal", package: "springback"),
                .product(name: "Quantities", package: "springback"),
                .product(name: "JournalFiles", package: "springback"),
            ]),
        // Prints figures of the pure targets: replay, one day appended, decoding.
        .executableTarget(
            name: "Figures",
            dependencies: [
                .product(name: "EmbeddedPrograms", package: "springback"),
                .product(name: "FITFile", package: "springback"),
                .product(name: "Journal", package: "springback"),
                .product(name: "JournalFiles", package: "springback"),
                .product(name: "Quantities", package: "springback"),
                .product(name: "Rehab", package: "springback"),
            ]),
        // Prints GPX and TCX reading beside bare expat.
        .executableTarget(
            name: "Tracks",
            dependencies: [
                .product(name: "ActivityFiles", package: "springback"),
                .product(name: "CExpat", package: "springback"),
                .product(name: "Quantities", package: "springback"),
            ]),
        // Prints how well the personal model predicts made runners, and how long it takes.
        .executableTarget(
            name: "JudgeModel",
            dependencies: [
                .product(name: "Account", package: "springback"),
                .product(name: "EmbeddedPrograms", package: "springback"),
                .product(name: "Journal", package: "springback"),
                .product(name: "Quantities", package: "springback"),
                .product(name: "Rehab", package: "springback"),
                .product(name: "Tendon", package: "springback"),
                .product(name: "VirtualRunners", package: "springback"),
            ]),
        // Prints how long only reading and inflating an archive takes.
        .executableTarget(
            name: "Inflate", dependencies: [.product(name: "Archives", package: "springback")]),
        // Prints how fast the FIT files of an archive are decoded.
        .executableTarget(
            name: "DecodeFIT",
            dependencies: [
                .product(name: "Archives", package: "springback"),
                .product(name: "FITFile", package: "springback"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
