import Foundation
import TestSupport
import Testing

struct CommandTests {
  @Test("The program does what each case says", arguments: CommandCase.all)
  func runs(command: CommandCase) throws {
    let folder = try TemporaryFolder()
    for file in command.files { try folder.write(file.text, to: file.path) }
    for step in command.steps {
      var words = step.command.split(separator: " ").map { $0 == "''" ? "" : String($0) }
      switch words.removeFirst() {
      case "write":
        let path = words.removeFirst()
        try folder.write(
          words.joined(separator: " ") + "\n", to: String(path.prefix { $0 != ":" }))
      case "remove":
        try FileManager.default.removeItem(atPath: folder.path(words[0]))
      default:
        let result = try runFaultline(words, in: folder.path())
        check(step, result, in: folder)
      }
    }
  }

  private func check(_ step: CommandCase.Step, _ result: CommandResult, in folder: TemporaryFolder)
  {
    let context = "$ \(step.command)\n\(result.output)\n\(result.errors)"
    var code: Int32 = 0
    for expectation in step.expectations {
      var line = expectation[...]
      let isNegative = line.hasPrefix("not ")
      if isNegative { line = line.dropFirst(4) }
      let words = line.split(separator: " ", maxSplits: 1)
      let text = line.firstRange(of: ": ").map { String(line[$0.upperBound...]) } ?? ""
      switch words[0] {
      case "exit": code = Int32(words[1]) ?? -1
      case "silent": #expect(result.output + result.errors == "", "\(context)")
      case "stdout:": #expect(result.output.contains(text) != isNegative, "\(line)\n\(context)")
      case "stderr:": #expect(result.errors.contains(text) != isNegative, "\(line)\n\(context)")
      case "exists": #expect(folder.has(String(words[1])), "\(line)")
      case "missing": #expect(!folder.has(String(words[1])), "\(line)")
      case "file":
        let path = String(words[1].prefix { $0 != ":" })
        #expect((folder.text(path) ?? "").contains(text) != isNegative, "\(line)")
      default: Issue.record("unknown expectation '\(expectation)'")
      }
    }
    #expect(result.code == code, "\(context)")
  }

  @Test("There are cases to run")
  func hasCases() { #expect(CommandCase.all.count >= 10) }
}
