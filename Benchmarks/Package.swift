// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "plandiff-benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "plandiff", path: "..")],
  targets: [
    .executableTarget(
      name: "Benchmark",
      dependencies: [.product(name: "PlanDiff", package: "plandiff")],
      swiftSettings: [
        .swiftLanguageMode(.v6), .strictMemorySafety(), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
      ]
    )
  ]
)
