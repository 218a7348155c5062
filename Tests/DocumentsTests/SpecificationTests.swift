import Diagnostics
import Documents
import Encodings
import TestSupport
import Testing

/// An example of a specification: Markdown and the HTML that it has to become.
struct SpecificationExample {
  var number: Int
  var tags: String
  var markdown: String
  var html: String
}

/// Reads the examples of a specification; `→` stands for a tab in them.
func specificationExamples(_ name: String) -> [SpecificationExample] {
  guard let bytes = SharedFiles.read("specs/" + name) else { return [] }
  let fence = String(repeating: "`", count: 32)
  var examples: [SpecificationExample] = []
  var example: SpecificationExample?
  var isHTML = false
  for line in String(decoding: bytes, as: UTF8.self).unicodeScalars.split(
    separator: "\n", omittingEmptySubsequences: false)
  {
    let text = String(line)
    if text.hasPrefix(fence + " example") {
      let tags = String(text.dropFirst(fence.count + 8))
      let number = examples.count + 1
      example = SpecificationExample(number: number, tags: tags, markdown: "", html: "")
      isHTML = false
    } else if text == fence, let finished = example {
      examples.append(finished)
      example = nil
    } else if text == ".", example != nil {
      isHTML = true
    } else if example != nil {
      let content = String(text.unicodeScalars.map { $0 == "→" ? "\t" : Character($0) }) + "\n"
      if isHTML { example?.html += content } else { example?.markdown += content }
    }
  }
  return examples
}

private func html(_ markdown: String, extensions: Bool) -> String {
  let file = SourceFile(path: "example.md", text: markdown)
  let options = ParsingOptions(extensions: extensions, truncatesRows: true, readsHTML: false)
  let document = parseDocument(file, options: options).value
  let rendered = renderHTML(document, options: RenderingOptions(rawHTML: .keep))
  return String(decoding: rendered.bytes, as: UTF8.self)
}

@Suite(.enabled(if: SharedFiles.path("specs") != nil, "shared/specs is not here"))
struct SpecificationTests {
  @Test("all 652 examples of CommonMark 0.30 give the specified HTML")
  func commonMark() {
    let examples = specificationExamples("commonmark-0.30.txt")
    #expect(examples.count == 652)
    for example in examples {
      #expect(
        html(example.markdown, extensions: false) == example.html, "example \(example.number)")
    }
  }

  @Test("the examples of cmark's regressions give the specified HTML")
  func regressions() {
    let examples = specificationExamples("cmark-regression.txt")
    #expect(!examples.isEmpty)
    for example in examples {
      #expect(
        html(example.markdown, extensions: false) == example.html, "example \(example.number)")
    }
  }

  @Test(
    "the examples of GitHub's extensions give the specified HTML",
    arguments: [("table", 8), ("strikethrough", 2), ("autolink", 11), ("disabled", 2)])
  func gitHub(tag: String, count: Int) {
    let examples = specificationExamples("gfm-0.29.txt").filter { $0.tags.hasSuffix(" " + tag) }
    #expect(examples.count == count)
    for example in examples {
      // The specification writes the attributes of task boxes in another order than cmark-gfm.
      let expected = replace(
        replace(
          example.html, "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
          "<input type=\"checkbox\" checked=\"\" disabled=\"\" />"),
        "<input disabled=\"\" type=\"checkbox\">", "<input type=\"checkbox\" disabled=\"\" />")
      #expect(html(example.markdown, extensions: true) == expected, "example \(example.number)")
    }
  }

  @Test("the examples of cmark-gfm's extensions give the specified HTML")
  func gitHubMore() {
    // GitHub's filter of some HTML elements is not read: safe mode shows all of them as text.
    let examples = specificationExamples("gfm-extensions.txt")
    #expect(!examples.isEmpty)
    for example in examples
    where !example.markdown.utf8.starts(with: "This is <xmp>".utf8) && example.html != "<IGNORE>\n"
    {
      #expect(html(example.markdown, extensions: true) == example.html, "example \(example.number)")
    }
  }

  /// Replaces each occurrence of a text.
  private func replace(_ text: String, _ old: String, _ new: String) -> String {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      if rest.starts(with: old.utf8) {
        result.append(contentsOf: new.utf8)
        rest = rest.dropFirst(old.utf8.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
