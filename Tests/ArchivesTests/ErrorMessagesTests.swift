import Diagnostics
import Incidents
import Testing

@testable import Archives

@Suite("Error messages")
struct ErrorMessagesTests {
  private func messages(in text: String, of place: MessagePlace) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    scanErrorMessages(in: bytes.span, of: place) {
      found.append(String(decoding: bytes[$0], as: UTF8.self))
    }
    return found
  }

  @Test(
    "in quotations are what programs say, and not what people do",
    arguments: [
      ("too many open files", true), ("no space left on device", true), ("out of memory", true),
      ("No route to host", true), ("not a valid token", true), ("deadlock detected", true),
      ("database is not accepting commands", true), ("key not found", true),
      ("upstream not ready", true), ("There is not enough memory", true),
      ("hope is not a strategy", false), ("too good to be true", false), ("no harm done", false),
      ("failure is not an option", false), ("single point of failure", false),
      ("out of sight", false), ("this is not a drill", false), ("too big to fail", false),
      ("we did not test the server", false), ("nobody left the host alone", false),
      ("it was not the database", false), ("who left the port open", false),
      ("connection refused", false),
    ])
  func quoted(text: String, isMessage: Bool) {
    #expect(messages(in: text, of: .quotation) == (isMessage ? [text] : []))
  }

  @Test(
    "in code have words that say little elsewhere",
    arguments: [
      ("hope is not a strategy", true), ("too many open files", true), ("left pad", false),
      ("connection refused", false), ("terraform apply now", false),
    ])
  func code(text: String, isMessage: Bool) {
    #expect(messages(in: text, of: .code) == (isMessage ? [text] : []))
  }

  @Test(
    "stand between marks of any kind that open and close",
    arguments: [
      ("It said \"too many open files\".", ["too many open files"]),
      (
        "“too many”, „open files“ and „disk”, «full» « of \u{A0}it\u{A0}»",
        ["too many", "open files", "disk", "full", "of \u{A0}it"]
      ),
      (
        "\"a b\", (\"c d\") [\"e\"] error=\"f\" \"/tmp/x: g\"",
        ["a b", "c d", "e", "f", "/tmp/x: g"]
      ),
      // Inches and seconds.
      ("The 19\" rack left of the 5\" screen", []), ("5 \" and 6 \"", []),
      ("5\" \"a b\" 6\"", ["a b"]),
      // What is not closed ends with the next mark that opens.
      ("\"a and \"b c\" d\"", ["b c"]), ("“a and “b c” d", ["b c"]), ("“a \"b c\" d”", ["b c"]),
      ("\"a", []), ("a\"", []), ("”a“", []), ("\"\"", [""]), ("“", []), ("\u{201F}a\u{201F}", []),
    ])
  func quotations(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    var found: [String] = []
    scanQuotations(in: bytes.span) { found.append(String(decoding: bytes[$0], as: UTF8.self)) }
    #expect(found == expected)
  }

  @Test("of broken UTF-8 end where it does")
  func broken() {
    for text in [[0xE2], [0xE2, 0x80], [0xC2], [0x22, 0xC2], [0x22, 0xE2, 0x80, 0x22]] as [[UInt8]]
    {
      scanQuotations(in: text.span) { #expect($0.upperBound <= text.count) }
    }
  }

  @Test(
    "make reports related, whatever marks quote them",
    arguments: [
      ("It said “too many open files”.", true), ("Es hieß „too many open files“.", true),
      ("They say \"hope is not a strategy\".", false),
    ])
  func related(text: String, isRelated: Bool) {
    let archive = link(
      RelatedTests.fillers + [
        Report(path: "a.md", text: ["Once. " + text]),
        Report(path: "b.md", text: ["Twice! " + text]),
      ]
    ).value
    let b = archive.incidents.firstIndex { $0.id.slug == "b" }
    #expect(archive.entry("a").links.related.contains { $0.index == b } == isRelated)
  }
}
