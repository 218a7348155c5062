import Diagnostics
import Encodings
import Foundation
import Templates
import Testing

@Suite struct SpecificationTests {
  @Test(
    "the cases of the Mustache specification render as it says",
    .enabled(if: SpecificationCase.folder != nil, "shared/specs/mustache is not here"),
    arguments: SpecificationCase.all)
  func renders(test: SpecificationCase) {
    var files = test.partials.map {
      (path: "\($0.key).mustache", source: SourceFile(path: $0.key, text: $0.value))
    }
    files.append(("main template.mustache", SourceFile(path: "main", text: test.template)))
    let library = compileTemplates(files, mode: .specification).value
    var renderer = TemplateRenderer(library)
    var output = ByteBuffer()
    _ = renderer.render("main template", with: test.data, into: &output)
    #expect(String(decoding: output.take(), as: UTF8.self) == test.expected)
  }

  @Test(
    "all files of the specification but the one about lambdas were read",
    .enabled(if: SpecificationCase.folder != nil, "shared/specs/mustache is not here"))
  func readsAllFiles() {
    #expect(SpecificationCase.all.count == 184)
  }
}

struct SpecificationCase: Sendable, CustomTestStringConvertible {
  let name: String
  let template: String
  let partials: [String: String]
  let data: TemplateValue
  let expected: String

  var testDescription: String { name }

  /// The folder of the cases: `FAULTLINE_SHARED`, or `shared` beside the repository.
  static let folder: URL? = {
    var candidates: [URL] = []
    if let path = ProcessInfo.processInfo.environment["FAULTLINE_SHARED"] {
      candidates.append(URL(fileURLWithPath: path))
    }
    var above = URL(fileURLWithPath: #filePath)
    while above.path != "/" {
      above.deleteLastPathComponent()
      candidates.append(above.appendingPathComponent("shared"))
    }
    return candidates.map { $0.appendingPathComponent("specs/mustache") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  /// All cases but those of lambdas, which templates do not have.
  static let all: [SpecificationCase] = {
    let names = [
      "comments", "delimiters", "interpolation", "inverted", "partials", "sections",
      "~dynamic-names", "~inheritance",
    ]
    guard let folder else { return [] }
    return names.flatMap { name -> [SpecificationCase] in
      let file = folder.appendingPathComponent("\(name).json")
      // A file that can't be read gives no case, and the count below says so.
      guard let data = try? Data(contentsOf: file),
        let contents = try? JSONDecoder().decode(SpecificationFile.self, from: data)
      else { return [] }
      return contents.tests.map { test in
        SpecificationCase(
          name: "\(name): \(test.name)", template: test.template, partials: test.partials ?? [:],
          data: test.data.value, expected: test.expected)
      }
    }
  }()
}

private struct SpecificationFile: Decodable {
  struct Test: Decodable {
    var name: String
    var template: String
    var partials: [String: String]?
    var data: JSONValue
    var expected: String
  }

  var tests: [Test]
}

/// JSON as a template's value.
private struct JSONValue: Decodable {
  let value: TemplateValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .null
    } else if let bool = try? container.decode(Bool.self) {
      value = .bool(bool)
    } else if let number = try? container.decode(Int.self) {
      value = .integer(number)
    } else if let number = try? container.decode(Double.self) {
      value = .double(number)
    } else if let text = try? container.decode(String.self) {
      value = .string(text)
    } else if let list = try? container.decode([JSONValue].self) {
      value = .list(list.map(\.value))
    } else {
      let fields = try container.decode([String: JSONValue].self)
      value = .object(
        TemplateObject(fields: fields.map { (TemplateKey($0.key), $0.value.value) }))
    }
  }
}
