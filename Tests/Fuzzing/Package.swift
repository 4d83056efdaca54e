// swift-tools-version: 6.1
import PackageDescription

// A package of its own: all of it is built with the marks that libFuzzer steers by.
let package = Package(
    name: "fairway-fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "fairway", path: "../..")],
    targets: [
        .executableTarget(
            name: "FuzzReaders",
            dependencies: [
                .product(name: "Communities", package: "fairway"),
                .product(name: "FairnessAudit", package: "fairway"),
                .product(name: "SkillsTaxonomy", package: "fairway"),
            ],
            // libFuzzer brings the main function.
            swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])])
    ]
)
