import Diagnostics
import Foundation
import Sites
import TestSupport
import Testing

@testable import Projects

struct LoadContentTests {
  private func paths(_ folder: TemporaryFolder, output: String? = nil) async throws -> [String] {
    try await loadContent(at: folder.path(), output: output, jobs: 2).files.map(\.path)
  }

  @Test("Text files are found at any depth, sorted by the bytes of their paths")
  func findsFiles() async throws {
    let folder = try TemporaryFolder([
      "b.md": "", "a/z.markdown": "", "a/b/c/d/e/f/deep.TXT": "", "B.md": "", "photo.png": "",
      "notes.org": "", ".md": "", "c.rst": "",
    ])
    #expect(
      try await paths(folder) == ["B.md", "a/b/c/d/e/f/deep.TXT", "a/z.markdown", "b.md", "c.rst"])
  }

  @Test("Hidden files, node_modules and built sites are passed over")
  func passesOver() async throws {
    let folder = try TemporaryFolder([
      "a.md": "", ".git/b.md": "", ".hidden.md": "", "node_modules/x/c.md": "",
      "old-site/.faultline": "faultline output 1\n", "old-site/index.md": "", "out/d.md": "",
    ])
    #expect(try await paths(folder, output: folder.path("out")) == ["a.md"])
  }

  @Test("Names with accents, blanks and line feeds are read as they are")
  func oddNames() async throws {
    // The first two names are equal as Swift strings, and two files.
    let folder = try TemporaryFolder(["a b\nc.md": ""])
    try folder.write("one", to: "e\u{301}.md")
    try folder.write("two", to: "\u{E9}.md")
    let content = try await loadContent(at: folder.path(), jobs: 1)
    #expect(content.files.count == 3)
    let texts = content.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts == ["", "one", "two"])
  }

  @Test("A link to a file outside is not followed, and said so")
  func linksOut() async throws {
    let outside = try TemporaryFolder(["secret.md": "secret"])
    let folder = try TemporaryFolder(["a.md": "text", "faultline.yml": ""])
    try folder.link("out.md", to: outside.path("secret.md"))
    try folder.link("up.md", to: "../\(outside.url.lastPathComponent)/secret.md")
    try folder.link("folder", to: outside.path())
    try folder.link("nowhere.md", to: "missing.md")
    try folder.link("circle.md", to: "circle.md")
    try folder.link("x/sneaky.md", to: "../folder/secret.md")
    let content = try await loadContent(at: folder.path(), jobs: 1)
    #expect(content.files.map(\.path) == ["a.md"])
    #expect(content.diagnostics.allSatisfy { $0.kind.name == "link-outside-content" })
    #expect(
      content.diagnostics.map(\.path).sorted()
        == ["circle.md", "folder", "nowhere.md", "out.md", "up.md", "x/sneaky.md"])
  }

  @Test("A pipe with the name of a report, and a link to one, are left out and said so")
  func specialFiles() async throws {
    let folder = try TemporaryFolder(["a.md": "text", "faultline.yml": ""])
    #expect(unsafe mkfifo(folder.path("pipe.md"), 0o600) == 0)
    #expect(unsafe mkfifo(folder.path("pipe"), 0o600) == 0)
    try folder.link("link.md", to: "pipe")
    let content = try await loadContent(at: folder.path(), jobs: 1)
    #expect(content.files.map(\.path) == ["a.md"])
    #expect(content.diagnostics.map(\.path).sorted() == ["link.md", "pipe.md"])
    #expect(content.diagnostics.allSatisfy { $0.kind.name == "unreadable-file" })
  }

  @Test("A link to a file inside is read once, by its own name where that is not hidden")
  func linksInside() async throws {
    let folder = try TemporaryFolder([
      "2024/a.md": "text", "..data/b.md": "mounted", "faultline.yml": "",
    ])
    try folder.link("latest.md", to: "2024/a.md")
    try folder.link("b.md", to: "..data/b.md")
    try folder.link("loop", to: ".")
    let content = try await loadContent(at: folder.path(), jobs: 1)
    #expect(content.files.map(\.path) == ["2024/a.md", "b.md"])
    #expect(content.diagnostics.isEmpty)
  }

  @Test("Text that is not UTF-8 and empty files are read")
  func bytes() async throws {
    let folder = try TemporaryFolder(["empty.md": ""])
    try folder.write(Data([0xFF, 0x00, 0x41]), to: "raw.md")
    let content = try await loadContent(at: folder.path(), jobs: 1)
    #expect(content.files.map(\.bytes) == [[], Array("\u{FF}\0A".utf8)])
  }

  @Test("A file that can't be read is a diagnostic, and the others are read")
  func unreadable() async throws {
    let files = ["a.md", "b.md", "c.md"].map {
      ContentFile(path: PathBytes($0.utf8), location: PathBytes($0.utf8))
    }
    let sources = try await readSources(files, prefix: "content/", jobs: 2) {
      path throws(SystemError) in
      if path == PathBytes("b.md".utf8) { throw SystemError(EACCES) }
      return path
    }
    #expect(sources.map { $0.file?.path } == ["a.md", nil, "c.md"])
    let found = try #require(sources[1].diagnostic)
    #expect(found.kind.name == "unreadable-file")
    #expect(found.path == "b.md")
    #expect(found.message == "the file was left out since it can't be read: permission was denied")
    await #expect(throws: ProjectError.self) {
      try await readSources(files, prefix: "", jobs: 1) { _ throws(SystemError) in
        throw SystemError(EMFILE)
      }
    }
  }

  @Test("A path that is absolute and in the working folder is named from there")
  func names() throws {
    let current = try #require(canonicalPath(".").map { String(decoding: $0, as: UTF8.self) })
    #expect(displayName(ofFolder: current + "/content/") == "content")
    #expect(displayName(ofFolder: current) == "")
    #expect(displayName(ofFolder: current + "-b") == current + "-b")
    #expect(displayName(ofFolder: "./a//b/.") == "a/b")
    #expect(displayName(ofFolder: "../a") == "../a")
    #expect(displayName(ofFolder: "/") == "/")
  }

  @Test("A pipe with the name of a report does not stop the build")
  func pipes() async throws {
    let folder = try TemporaryFolder(["a.md": ""])
    let made = unsafe mkfifo(folder.path("pipe.md"), 0o644)
    #expect(made == 0)
    #expect(try await paths(folder) == ["a.md"])
  }

  @Test("What the configuration excludes is passed over")
  func exclusions() async throws {
    let folder = try TemporaryFolder([
      "faultline.yml": "exclude: [templates, 'draft-*']\n", "a.md": "", "draft-b.md": "",
      "templates/c.md": "",
    ])
    #expect(try await paths(folder) == ["a.md"])
  }

  @Test("A single report is read with the configuration above it")
  func singleFile() async throws {
    let folder = try TemporaryFolder([
      "content/faultline.yml": "title: Archive\n", "content/2024/a.md": "", "content/b.md": "",
    ])
    let content = try await loadContent(at: folder.path("content/2024/a.md"), jobs: 1)
    #expect(content.files.map(\.path) == ["2024/a.md"])
    #expect(content.configuration.site.title == "Archive")
    #expect(content.prefix == folder.path("content") + "/")
  }

  @Test("A folder that is not there is an error with its path")
  func missing() async throws {
    let folder = try TemporaryFolder()
    await #expect(throws: ProjectError.self) {
      try await loadContent(at: folder.path("nothing"), jobs: 1)
    }
  }
}
