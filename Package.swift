// swift-tools-version: 6.2
import PackageDescription

// The manifest reads as the module table: an arrow only goes down.
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let histogram: Target.Dependency = .product(name: "Histogram", package: "hdrhistogram-swift")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let serviceLifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let systemPackage: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
// Reads the workflow whose steps a test carries out.
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

// Set by CI: a warning of ours is an error there, and no newer compiler's warning breaks a user's build.
let isStrict = Context.environment["WASTED_WORK_STRICT"] == "1"

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

/// A module of ours (folder `Sources/X`, target `WastedWorkX`) and its tests (`Tests/XTests`).
func module(
    _ name: String,
    imports: [String] = [],
    libraries: [Target.Dependency] = [],
    c: [Target.Dependency] = [],
    goldenFiles: [String] = []
) -> [Target] {
    let target = "WastedWork\(name)"
    let ours = imports.map { Target.Dependency.target(name: "WastedWork\($0)") }
    return [
        .target(name: target, dependencies: ours + libraries + c, path: "Sources/\(name)", swiftSettings: settings),
        .testTarget(
            name: "\(target)Tests",
            dependencies: [.target(name: target), "WastedWorkTestSupport"] + ours + libraries,
            path: "Tests/\(name)Tests",
            exclude: goldenFiles,
            swiftSettings: settings
        ),
    ]
}

let level1 = [
    module("Cancellation"),
    module(
        "Measurement",
        libraries: [histogram],
        c: [.target(name: "CMalloc", condition: .when(platforms: [.linux]))]
    ),
    module("Queueing"),
    module("Results"),
    module("Statistics"),
].flatMap { $0 }

let level2 = [
    module("Connections", imports: ["Cancellation", "Measurement"], c: ["CSQLite", "CCurl"]),
    module("Load", imports: ["Measurement"], goldenFiles: ["Golden"]),
].flatMap { $0 }

let level3 = [
    module(
        "Experiment",
        imports: ["Cancellation", "Connections", "Load", "Measurement", "Results"],
        libraries: [subprocess, systemPackage]
    ),
    module("Analysis", imports: ["Queueing", "Results", "Statistics"]),
    module(
        "Reporting",
        imports: ["Analysis", "Results", "Statistics"],
        libraries: [mustache],
        goldenFiles: ["Golden"]
    ),
].flatMap { $0 }

let level4 = module(
    "BenchCLI",
    imports: [
        "Analysis", "Connections", "Experiment", "Load", "Measurement", "Queueing", "Reporting", "Results",
        "Statistics",
    ],
    libraries: [argumentParser],
    goldenFiles: ["Golden"]
)

let cModules: [Target] = [
    .systemLibrary(
        name: "CSQLite",
        path: "Sources/CSQLite",
        pkgConfig: "sqlite3",
        providers: [.apt(["libsqlite3-dev"])]
    ),
    .systemLibrary(name: "CMalloc", path: "Sources/CMalloc"),
    .target(name: "CCurl", path: "Sources/CCurl", linkerSettings: [.linkedLibrary("curl")]),
]

let testSupport: [Target] = [
    .target(name: "WastedWorkTestSupport", path: "Tests/TestSupport", swiftSettings: settings)
]

let level5: [Target] = [
    .target(
        name: "WastedWork",
        dependencies: [
            "WastedWorkBenchCLI", "WastedWorkCancellation", "WastedWorkConnections", "WastedWorkExperiment",
            "WastedWorkLoad", "WastedWorkMeasurement", "WastedWorkResults",
        ],
        path: "Sources/WastedWork",
        swiftSettings: settings
    ),
    .target(
        name: "StandardSuite",
        dependencies: ["WastedWork", hummingbird, logging, serviceLifecycle],
        path: "Benchmarks/StandardSuite",
        swiftSettings: settings
    ),
    .executableTarget(
        name: "bench",
        dependencies: ["StandardSuite", "WastedWork"],
        path: "Benchmarks/bench",
        swiftSettings: settings
    ),
    .executableTarget(
        name: "change-points",
        dependencies: ["WastedWorkStatistics", argumentParser],
        path: "Benchmarks/ChangePoints",
        swiftSettings: settings
    ),
    .testTarget(
        name: "StandardSuiteTests",
        dependencies: [
            "StandardSuite", "WastedWork", "WastedWorkAnalysis", "WastedWorkConnections", "WastedWorkExperiment",
            "WastedWorkMeasurement", "WastedWorkResults", "WastedWorkTestSupport",
        ],
        path: "Tests/StandardSuiteTests",
        swiftSettings: settings
    ),
]

// Whole programs, run by tests as a person would run them.
let programs: [Target] = [
    .executableTarget(
        name: "FaultySuite",
        dependencies: ["WastedWork"],
        path: "Tests/FaultySuite",
        swiftSettings: settings
    ),
    .executableTarget(
        name: "PlantedSuite",
        dependencies: ["WastedWork", "WastedWorkConnections"],
        path: "Tests/PlantedSuite",
        swiftSettings: settings
    ),
    .executableTarget(
        name: "ReadmeExample",
        dependencies: ["WastedWork"],
        path: "Tests/ReadmeTests/Example",
        swiftSettings: settings
    ),
    .target(
        name: "WastedWorkProcessSupport",
        dependencies: [subprocess, systemPackage],
        path: "Tests/ProcessSupport",
        swiftSettings: settings
    ),
    .testTarget(
        name: "EndToEndTests",
        dependencies: [
            "bench", "FaultySuite", "PlantedSuite", "WastedWorkProcessSupport", "WastedWorkResults", yams,
        ],
        path: "Tests/EndToEndTests",
        swiftSettings: settings
    ),
    .testTarget(
        name: "ReadmeTests",
        dependencies: ["bench", "ReadmeExample", "WastedWorkProcessSupport"],
        path: "Tests/ReadmeTests",
        exclude: ["Example"],
        swiftSettings: settings
    ),
]

let package = Package(
    name: "wasted-work",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "WastedWork", targets: ["WastedWork"]),
        .library(name: "WastedWorkCancellation", targets: ["WastedWorkCancellation"]),
        .executable(name: "bench", targets: ["bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: cModules + testSupport + level1 + level2 + level3 + level4 + level5 + programs
)

// ThreadSanitizer runs the concurrent modules alone: what stands above them takes minutes to build.
if Context.environment["WASTED_WORK_LEVELS"] == "2" {
    package.products = []
    package.targets = cModules + testSupport + level1 + level2
}
