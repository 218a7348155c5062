// swift-tools-version: 6.2
import PackageDescription

// One target per representation; each may import only the targets to its left in the pipeline
// (README.md, "Architecture"). `swift build --explicit-target-dependency-import-check error` holds
// it.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// The Swift runtime is linked into release builds (Makefile). LLVM's linker keeps quiet about a
// function of Foundation that nothing calls; without the last two options valgrind can't read what
// it writes. On Linux mimalloc takes the place of the C library's allocator: reading a report makes
// thousands of small values, for which it needs 6 % less time and 8 % less memory.
let linking: [LinkerSetting] = [
  .linkedLibrary("mimalloc", .when(platforms: [.linux], configuration: .release)),
  .unsafeFlags(
    ["-use-ld=lld", "-Xlinker", "--no-rosegment", "-Xlinker", "--strip-debug"],
    .when(platforms: [.linux], configuration: .release)),
]

let package = Package(
  name: "faultline",
  products: [.executable(name: "faultline", targets: ["faultline"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(name: "CPlatform"),
    // toml++ is only headers: Debian's libtomlplusplus-dev, Homebrew's tomlplusplus. What
    // pkg-config says of it would link its library as well.
    .target(
      name: "CTOML",
      cxxSettings: [.unsafeFlags(["-I/opt/homebrew/include"], .when(platforms: [.macOS]))]),

    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "Encodings", swiftSettings: strict),
    .target(
      name: "Documents",
      dependencies: ["CCMark", "CTOML", "CYAML", "Diagnostics", "Encodings"],
      swiftSettings: strict),
    .target(name: "Incidents", dependencies: ["Diagnostics", "Documents"], swiftSettings: strict),
    .target(
      name: "Archives", dependencies: ["Diagnostics", "Documents", "Incidents"],
      swiftSettings: strict),
    .target(
      name: "Templates", dependencies: ["Diagnostics", "Encodings"], swiftSettings: strict),
    .target(
      name: "Sites",
      dependencies: [
        "Archives", "Diagnostics", "Documents", "Encodings", "Incidents", "Templates",
      ],
      swiftSettings: strict, plugins: ["EmbedThemePlugin"]),
    .target(
      name: "Projects",
      dependencies: [
        "Archives", "CPlatform", "CSQLite", "Diagnostics", "Documents", "Encodings", "Incidents",
        "Sites",
        "Templates",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "faultline",
      dependencies: [
        "Archives", "Diagnostics", "Documents", "Incidents", "Projects", "Sites",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: linking),

    .executableTarget(name: "embed-theme"),
    .plugin(
      name: "EmbedThemePlugin", capability: .buildTool(), dependencies: ["embed-theme"],
      path: "Sources/EmbedThemePlugin"),

    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "ArchivesTests", dependencies: ["Archives", "Diagnostics", "Documents", "Incidents"],
      swiftSettings: strict),
    .testTarget(
      name: "SitesTests",
      dependencies: ["Archives", "Diagnostics", "Documents", "Encodings", "Incidents", "Sites"],
      swiftSettings: strict),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Diagnostics", "Documents", "Encodings", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "IncidentsTests",
      dependencies: ["Diagnostics", "Documents", "Incidents", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EncodingsTests", dependencies: ["Encodings"], swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Diagnostics", "Encodings", "Templates", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ProjectsTests",
      dependencies: [
        "Archives", "CSQLite", "Diagnostics", "Documents", "Incidents", "Projects", "Sites",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "faultlineTests", dependencies: ["faultline", "TestSupport"],
      exclude: ["Sites"], swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["Diagnostics", "Projects", "TestSupport"],
      swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)
