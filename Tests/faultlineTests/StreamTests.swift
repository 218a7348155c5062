import Foundation
import TestSupport
import Testing

struct StreamTests {
  @Test("A reader that goes away is no failure")
  func brokenPipe() throws {
    let folder = try TemporaryFolder()
    for number in 0..<60 {
      try folder.write(
        "# Outage \(number), 2024-01-02\n\n\(String(repeating: "Long text. ", count: 200))",
        to: "content/a\(number).md")
    }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c",
      "set -o pipefail; '\(productsFolder.appending(path: "faultline").path())' export | head -c 1 >/dev/null",
    ]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  #if os(Linux)
    @Test("An output that can't be written is a failure")
    func fullDisk() throws {
      let folder = try TemporaryFolder(["content/a.md": "# Outage, 2024-01-02\n"])
      let process = Process()
      process.executableURL = productsFolder.appending(path: "faultline")
      process.arguments = ["export"]
      process.currentDirectoryURL = folder.url
      process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 2)
      let text = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
      #expect(text.contains("standard output: the disk is full"))
    }
  #endif
}
