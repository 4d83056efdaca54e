// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that people who use Fairway never build it.
let package = Package(
    name: "fairway-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "fairway", path: ".."),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "FairwayBenchmarks",
            dependencies: [
                .product(name: "SkillsTaxonomy", package: "fairway"),
                .product(name: "MatchingEngine", package: "fairway"),
                .product(name: "FairwayService", package: "fairway"),
                .product(name: "TaxonomyData", package: "fairway"),
                .product(name: "SampleData", package: "fairway"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/FairwayBenchmarks",
            swiftSettings: [.swiftLanguageMode(.v6)],
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        // What the service is measured against.
        .executableTarget(
            name: "BareRoute", dependencies: [.product(name: "Hummingbird", package: "hummingbird")],
            path: "Benchmarks/BareRoute", swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)
