// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "plandiff",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "PlanDiff", targets: ["PlanDiff"]),
    .library(name: "PlanFiles", targets: ["PlanFiles"]),
    .library(name: "PlanReports", targets: ["PlanReports"]),
    // For tests of one's own interpretations; depend on it from test targets only.
    .library(name: "PlanDiffTesting", targets: ["PlanDiffTesting"]),
    .executable(name: "plandiff", targets: ["PlanDiffCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    // The engine: nothing outside the toolchain, not even Foundation.
    .target(
      name: "PlanDiff",
      exclude: ["Rules/en"],
      swiftSettings: strict,
      // Square roots and rounding: a program that imports no Foundation would not find them by itself.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))],
      plugins: ["EmbedFiles"]
    ),
    // Rule tables and templates become string literals at build time, so that the shipped program is one file.
    .executableTarget(name: "EmbedFilesTool", swiftSettings: strict),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["EmbedFilesTool"]),
    .target(
      name: "PlanFiles",
      dependencies: ["PlanDiff", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict
    ),
    .target(
      name: "PlanReports",
      dependencies: ["PlanDiff", .product(name: "Mustache", package: "swift-mustache")],
      exclude: ["Templates"],
      swiftSettings: strict,
      plugins: ["EmbedFiles"]
    ),
    .target(
      name: "PlanDiffTesting", dependencies: ["PlanDiff", "PlanFiles", "PlanReports"], swiftSettings: strict),
    .executableTarget(
      name: "PlanDiffCLI",
      dependencies: [
        "PlanDiff", "PlanFiles", "PlanReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    // Texts made to hurt, for more than one test target.
    .target(name: "HostileTexts", path: "Tests/HostileTexts", swiftSettings: strict),
    .testTarget(
      name: "PlanDiffTests", dependencies: ["PlanDiff", "HostileTexts"],
      exclude: ["Fixtures", "Segmentation/Fixtures"],
      swiftSettings: strict),
    .testTarget(name: "PlanFilesTests", dependencies: ["PlanFiles", "HostileTexts"], swiftSettings: strict),
    .testTarget(
      name: "PlanReportsTests", dependencies: ["PlanReports", "PlanFiles"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(name: "PlanDiffTestingTests", dependencies: ["PlanDiffTesting"], swiftSettings: strict),
    .testTarget(name: "PlanDiffCLITests", dependencies: ["PlanDiffCLI", "PlanFiles"], swiftSettings: strict),
  ]
)
