import Foundation
import Sites
import TestSupport
import Testing

@testable import Projects

struct OutputWriterTests {
  private func write(
    _ files: [String: String], to output: String, content: String = "/nonexistent"
  ) async throws -> OutputSummary {
    let writer = try OutputWriter(output: output, content: content)
    for (path, text) in files { try writer.write(OutputFile(path: path, bytes: Array(text.utf8))) }
    return try await writer.publish(jobs: 2)
  }

  private func identity(_ path: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return [FileAttributeKey.systemFileNumber, .modificationDate].map { "\(attributes[$0] ?? "")" }
  }

  @Test("The first build makes the folder and those above it, and leaves nothing else behind")
  func firstBuild() async throws {
    let folder = try TemporaryFolder()
    let summary = try await write(
      ["index.html": "home", "a/b/c.html": "c"], to: folder.path("out/site"))
    #expect(summary == OutputSummary(writtenFiles: 2, unchangedFiles: 0, removedFiles: 0, bytes: 5))
    #expect(try folder.names(in: "out") == ["site"])
    #expect(folder.text("out/site/a/b/c.html") == "c")
    #expect(
      folder.text("out/site/.faultline") == "faultline output 1\na/b/c.html\nindex.html\n")
  }

  @Test("A folder that is empty is taken")
  func emptyFolder() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("site"), withIntermediateDirectories: false)
    _ = try await write(["index.html": "home"], to: folder.path("site"))
    #expect(folder.text("site/index.html") == "home")
  }

  @Test("A rebuild without changes touches nothing")
  func unchanged() async throws {
    let folder = try TemporaryFolder()
    let files = ["index.html": "home", "a/b.html": "b"]
    _ = try await write(files, to: folder.path("site"))
    let before = try ["site", "site/index.html", "site/a/b.html", "site/.faultline"]
      .map { try identity(folder.path($0)) }
    let summary = try await write(files, to: folder.path("site"))
    #expect(summary.unchangedFiles == 2)
    #expect(summary.writtenFiles == 0)
    let after = try ["site", "site/index.html", "site/a/b.html", "site/.faultline"]
      .map { try identity(folder.path($0)) }
    #expect(before == after)
    #expect(try folder.names() == ["site"])
  }

  @Test("A rebuild replaces what differs, keeps the files that do not, and removes what went away")
  func changed() async throws {
    let folder = try TemporaryFolder()
    _ = try await write(
      ["index.html": "home", "a/b.html": "b", "old/c.html": "c"], to: folder.path("site"))
    let kept = try identity(folder.path("site/a/b.html"))
    let summary = try await write(
      ["index.html": "new", "a/b.html": "b", "d.html": "d"], to: folder.path("site"))
    #expect(summary.writtenFiles == 2)
    #expect(summary.unchangedFiles == 1)
    #expect(summary.removedFiles == 1)
    #expect(folder.text("site/index.html") == "new")
    #expect(try identity(folder.path("site/a/b.html")) == kept)
    #expect(try folder.names(in: "site") == [".faultline", "a", "d.html", "index.html"])
    #expect(try folder.names() == ["site"])
  }

  @Test("A folder with files of others is refused and stays as it is")
  func foreignFolder() async throws {
    let folder = try TemporaryFolder(["site/thesis.txt": "years of work"])
    let error = await #expect(throws: ProjectError.self) {
      try await write(["index.html": "home"], to: folder.path("site"))
    }
    #expect(error?.code == .foreignOutput)
    #expect(try folder.names() == ["site"])
    #expect(folder.text("site/thesis.txt") == "years of work")
  }

  @Test("Files of others that came later stay", arguments: [false, true])
  func laterFiles(withFolder: Bool) async throws {
    let folder = try TemporaryFolder()
    _ = try await write(["index.html": "home", "x/y.html": "y"], to: folder.path("site"))
    try folder.write("example.org", to: "site/CNAME")
    // A folder can't have a second name, so files are then moved one by one.
    if withFolder { try folder.write("ref", to: "site/.git/HEAD") }
    let summary = try await write(["index.html": "new", "z.html": "z"], to: folder.path("site"))
    #expect(summary.removedFiles == 1)
    #expect(folder.text("site/index.html") == "new")
    #expect(folder.text("site/z.html") == "z")
    #expect(folder.text("site/CNAME") == "example.org")
    #expect(folder.has("site/.git/HEAD") == withFolder)
    #expect(!folder.has("site/x"))
    #expect(!folder.has("site/.faultline-stage"))
    #expect(
      folder.text("site/.faultline") == "faultline output 1\nindex.html\nz.html\n")
    #expect(try folder.names() == ["site"])
  }

  @Test("A file of others at the place of one of ours is never overwritten")
  func collision() async throws {
    let folder = try TemporaryFolder()
    _ = try await write(["index.html": "home"], to: folder.path("site"))
    try folder.write("mine", to: "site/robots.txt")
    let error = await #expect(throws: ProjectError.self) {
      try await write(["index.html": "home", "robots.txt": "ours"], to: folder.path("site"))
    }
    #expect(error?.code == .foreignOutput)
    #expect(folder.text("site/robots.txt") == "mine")
  }

  @Test("Two files with one path are no files of others", arguments: [false, true])
  func twice(isRebuild: Bool) async throws {
    let folder = try TemporaryFolder()
    if isRebuild { _ = try await write(["index.html": "home"], to: folder.path("site")) }
    let writer = try OutputWriter(output: folder.path("site"), content: "/nonexistent")
    try writer.write(OutputFile(path: "a.html", bytes: [1]))
    let error = #expect(throws: ProjectError.self) {
      try writer.write(OutputFile(path: "a.html", bytes: [2]))
    }
    #expect(error?.code == .unwritable)
    #expect(error?.reason == "two files of the site have this path")
    writer.discard()
  }

  @Test("A path that names no folder makes none above it", arguments: ["a/../b/..", "a/."])
  func unnamed(path: String) throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: ProjectError.self) {
      try OutputWriter(output: folder.path(path), content: "/nonexistent")
    }
    #expect(error?.code == .unwritable)
    #expect(try folder.names() == [])
  }

  @Test("A build that stops leaves the old site, and the next one cleans up")
  func interrupted() async throws {
    let folder = try TemporaryFolder()
    _ = try await write(["index.html": "home"], to: folder.path("site"))
    do {
      let writer = try OutputWriter(output: folder.path("site"), content: "/nonexistent")
      try writer.write(OutputFile(path: "half.html", bytes: [1]))
      try writer.write(OutputFile(path: "deep/er/half.html", bytes: [1]))
    }
    #expect(try folder.names() == [".site.faultline-stage", "site"])
    #expect(folder.text("site/index.html") == "home")
    _ = try await write(["index.html": "new"], to: folder.path("site"))
    #expect(try folder.names() == ["site"])
    #expect(try folder.names(in: "site") == [".faultline", "index.html"])
  }

  @Test("A build that stopped after the exchange is cleaned up without touching files of others")
  func interruptedLate() async throws {
    let folder = try TemporaryFolder()
    _ = try await write(["index.html": "home"], to: folder.path("site"))
    try folder.write("faultline output 1\nold.html\n", to: ".site.faultline-stage/.faultline")
    try folder.write("old", to: ".site.faultline-stage/old.html")
    try folder.write("precious", to: ".site.faultline-stage/precious.txt")
    let error = await #expect(throws: ProjectError.self) {
      try await write(["index.html": "new"], to: folder.path("site"))
    }
    #expect(error?.code == .foreignOutput)
    #expect(try folder.names(in: ".site.faultline-stage") == ["precious.txt"])
    try FileManager.default.removeItem(atPath: folder.path(".site.faultline-stage/precious.txt"))
    _ = try await write(["index.html": "new"], to: folder.path("site"))
    #expect(try folder.names() == ["site"])
  }

  @Test("What a build has written goes away when it fails")
  func discarded() throws {
    let folder = try TemporaryFolder()
    let writer = try OutputWriter(output: folder.path("site"), content: "/nonexistent")
    try writer.write(OutputFile(path: "a/b.html", bytes: [1]))
    writer.discard()
    #expect(try folder.names() == [])
  }

  @Test("Two builds do not write to the same output at once")
  func busy() throws {
    let folder = try TemporaryFolder()
    let first = try OutputWriter(output: folder.path("site"), content: "/nonexistent")
    let error = #expect(throws: ProjectError.self) {
      _ = try OutputWriter(output: folder.path("site"), content: "/nonexistent")
    }
    #expect(error?.code == .busy)
    first.discard()
    _ = try OutputWriter(output: folder.path("site"), content: "/nonexistent").discard()
  }

  @Test("The reports may not be in the output", arguments: ["content", ".", "content/."])
  func overlap(output: String) throws {
    let folder = try TemporaryFolder(["content/reports/a.md": ""])
    let error = #expect(throws: ProjectError.self) {
      _ = try OutputWriter(
        output: folder.path(output), content: folder.path("content/reports"))
    }
    #expect(error?.code == .overlap)
    #expect(folder.has("content/reports/a.md"))
  }

  @Test("An output that is a file is refused")
  func file() throws {
    let folder = try TemporaryFolder(["site": "text"])
    #expect(throws: ProjectError.self) {
      _ = try OutputWriter(output: folder.path("site"), content: "/nonexistent")
    }
    #expect(folder.text("site") == "text")
  }

  @Test("An output that is a link is replaced where it leads")
  func link() async throws {
    let folder = try TemporaryFolder()
    _ = try await write(["index.html": "home"], to: folder.path("real/site"))
    try folder.link("current", to: "real/site")
    _ = try await write(["index.html": "new"], to: folder.path("current"))
    #expect(folder.text("real/site/index.html") == "new")
    #expect(try folder.names() == ["current", "real"])
  }

  @Test(
    "A manifest that names files outside marks no folder as ours",
    arguments: [
      "faultline output 1\n../x\n", "faultline output 1\n/etc/passwd\n",
      "faultline output 1\na//b\n",
      "faultline output 2\nx\n", "", "x",
    ])
  func manifest(text: String) {
    #expect(OutputManifest(Array(text.utf8)) == nil)
  }
}
