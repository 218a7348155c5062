import Encodings
import Testing

@testable import Sites

@Suite("Drawings")
struct SVGWriterTests {
  @Test(
    "have coordinates of one decimal at most",
    arguments: [
      (0, "0"), (-0.04, "0"), (0.05, "0.1"), (-0.05, "-0.1"), (9.96, "10"), (372.24, "372.2"),
      (-12.5, "-12.5"), (1e9, "100000"), (-99_999.94, "-99999.9"), (.nan, "0"), (.infinity, "0"),
    ] as [(Double, String)])
  func coordinates(value: Double, expected: String) {
    var buffer = ByteBuffer()
    buffer.append(coordinate: value)
    #expect(String(decoding: buffer.take(), as: UTF8.self) == expected)
  }

  @Test("draw marks that look alike as one element, round ones and long ones")
  func marks() {
    var svg = SVGWriter()
    svg.marks("dot") {
      $0.mark(x: 14, y: 51, width: 26, height: 26)
      $0.mark(x: 60.3, y: 19, width: 30.6, height: 26)
    }
    #expect(
      String(decoding: svg.finish().bytes, as: UTF8.self)
        == """
        <path class="dot" d="M14 38a13 13 0 11-.1 0zM62.6 6a13 13 0 010 26h-4.6a13 13 0 010-26z"/>
        """)
  }

  @Test("write texts that look alike as one element")
  func texts() {
    var svg = SVGWriter()
    svg.texts("tick", size: 14, anchor: "middle") {
      $0.part("12:17", x: 14, y: 138, anchor: "start")
      $0.part("<1>", x: 60.5, y: nil)
    }
    #expect(
      String(decoding: svg.finish().bytes, as: UTF8.self)
        == """
        <text class="tick" font-size="14" text-anchor="middle">\
        <tspan x="14" y="138" text-anchor="start">12:17</tspan>\
        <tspan x="60.5">&lt;1&gt;</tspan></text>
        """)
  }
}
