import Foundation
import Testing

@testable import Sites

@Suite("JSON")
struct JSONWriterTests {
  @Test("has its commas between values only")
  func commas() {
    var json = JSONWriter()
    json.object {
      $0.key("a")
      $0.array { _ in }
      $0.key("b")
      $0.object { _ in }
      $0.key("c")
      $0.array(of: [1, 2]) { $0.number($1) }
      $0.key("d")
      $0.array { json in
        json.lineBreak()
        json.null()
        json.lineBreak()
        json.bool(true)
        json.string("x")
      }
      $0.key("e")
      $0.string(nil)
    }
    #expect(
      String(decoding: json.finish(), as: UTF8.self)
        == #"{"a":[],"b":{},"c":[1,2],"d":["# + "\nnull,\ntrue,\"x\"]" + #","e":null}"#)
  }

  @Test(
    "writes numbers that every reader takes",
    arguments: [
      (0.0, "0"), (1, "1"), (0.7, "0.7"), (0.70000001, "0.7"), (-0.25, "-0.25"), (1e300, "1e+300"),
      (.nan, "null"), (.infinity, "null"), (-0.0, "0"), (0.0001, "0"),
    ])
  func numbers(value: Double, expected: String) {
    var json = JSONWriter()
    json.number(value)
    let text = String(decoding: json.finish(), as: UTF8.self)
    #expect(text == expected)
  }

  @Test("writes between bytes that are no JSON")
  func surroundings() {
    var json = JSONWriter(after: Array("call(".utf8))
    json.number(2)
    #expect(String(decoding: json.finish(ending: ")"), as: UTF8.self) == "call(2)")
  }
}
