// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// Reading text and counting are slow without the optimiser; with it, `make run` and `make test` take seconds where they
// took minutes. A room is optimised as a whole, which more than doubles the speed of reading, as in a release. The other
// rooms stay easy to debug.
let optimised =
    settings + [
        .unsafeFlags(
            ["-O", "-disable-batch-mode", "-whole-module-optimization", "-num-threads", "2"],
            .when(configuration: .debug))
    ]

let package = Package(
    name: "fairway",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "fairway", targets: ["fairway"]),
        .library(name: "SkillsTaxonomy", targets: ["SkillsTaxonomy"]),
        .library(name: "MatchingEngine", targets: ["MatchingEngine"]),
        .library(name: "Communities", targets: ["Communities"]),
        .library(name: "FairnessAudit", targets: ["FairnessAudit"]),
        .library(name: "FairwayService", targets: ["FairwayService"]),
        .library(name: "TaxonomyData", targets: ["TaxonomyData"]),
        .library(name: "SampleData", targets: ["SampleData"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Data that people edit; each target only finds its files.
        .target(
            name: "TaxonomyData", path: "Taxonomy", exclude: ["model/training"],
            resources: [
                .copy("data"), .copy("model/words.bin"), .copy("model/spans.bin"), .copy("model/tellings.bin"),
                .copy("model/phrases.tsv"),
            ],
            swiftSettings: settings),
        .target(name: "SampleData", path: "SampleData", resources: [.copy("data")], swiftSettings: settings),

        // The zlib of the system, for official files that come packed.
        .systemLibrary(name: "CZlib", path: "Sources/CZlib", providers: [.apt(["zlib1g-dev"])]),

        // Rooms without storage or HTTP.
        .target(name: "SkillsTaxonomy", dependencies: ["CZlib"], swiftSettings: optimised),
        .target(name: "Communities", swiftSettings: optimised),
        .target(name: "FairnessAudit", swiftSettings: optimised),
        .target(
            name: "MatchingEngine", dependencies: ["SkillsTaxonomy", "Communities", "FairnessAudit"],
            swiftSettings: optimised),
        .target(
            name: "Storage",
            dependencies: [
                "SkillsTaxonomy", "Communities", "MatchingEngine", "CZlib",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),

        // The use cases, and the two fronts that call them.
        .target(
            name: "FairwayService",
            dependencies: [
                "SkillsTaxonomy", "Communities", "FairnessAudit", "MatchingEngine", "Storage", "TaxonomyData",
                "SampleData", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(
            name: "FairwayHTTP",
            dependencies: [
                "SkillsTaxonomy", "Communities", "FairnessAudit", "MatchingEngine", "FairwayService",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HummingbirdHTTP2", package: "hummingbird"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "fairway",
            dependencies: [
                "SkillsTaxonomy", "Communities", "FairnessAudit", "MatchingEngine", "FairwayService", "FairwayHTTP",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),

        .testTarget(
            name: "SkillsTaxonomyTests", dependencies: ["SkillsTaxonomy", "TaxonomyData", "SampleData"],
            exclude: [
                "KeptAside", "ambiguous.csv", "ambiguous_terms.csv", "boilerplate.csv", "claimed.csv", "standing.csv",
                "judged.csv", "told.csv", "transferable.csv",
            ].map { "Labelled/\($0)" },
            swiftSettings: settings),
        .testTarget(name: "CommunitiesTests", dependencies: ["Communities", "SampleData"], swiftSettings: settings),
        .testTarget(name: "FairnessAuditTests", dependencies: ["FairnessAudit"], swiftSettings: settings),
        .testTarget(
            name: "MatchingEngineTests", dependencies: ["MatchingEngine", "TaxonomyData", "SampleData"],
            swiftSettings: settings),
        .testTarget(
            name: "StorageTests", dependencies: ["Storage", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        .testTarget(
            name: "FairwayServiceTests", dependencies: ["FairwayService", "Storage", "Communities", "SampleData"],
            swiftSettings: settings),
        .testTarget(
            name: "FairwayHTTPTests",
            dependencies: [
                "FairwayHTTP", .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .testTarget(name: "EndToEndTests", dependencies: ["fairway"], swiftSettings: settings),
    ]
)
