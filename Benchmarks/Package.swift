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
    ],
    swiftLanguageModes: [.v6]
)
