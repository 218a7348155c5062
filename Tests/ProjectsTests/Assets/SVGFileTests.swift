import Testing

@testable import Projects

struct SVGFileTests {
  @Test(
    "A drawing is harmless",
    arguments: [
      "<svg><path d='M0 0'/><text>a &lt; b</text></svg>",
      "<?xml version='1.0'?><svg:svg xmlns:svg='http://www.w3.org/2000/svg'><svg:g/></svg:svg>",
      "<svg><path fill='url(#a)'/></svg>",
      "<svg><use href='#a'/><image xlink:href='data:image/png;base64,AA'/></svg>",
    ])
  func harmless(text: String) { #expect(isHarmlessSVG(Array(text.utf8))) }

  @Test(
    "What can run, load or lead anywhere is not",
    arguments: [
      "<svg><script>alert(1)</script></svg>",
      "<svg><x:script xmlns:x='http://www.w3.org/2000/svg'/></svg>",
      "<svg onload='alert(1)'/>", "<svg ONLOAD=\"alert(1)\"/>", "<svg onload=alert(1)>",
      "<svg><a href='javascript:alert(1)'><text>x</text></a></svg>",
      "<svg><use href='http://other.example/x.svg#a'/></svg>",
      "<svg><image href='data:image/svg+xml;base64,AA'/></svg>",
      "<svg><foreignObject><body/></foreignObject></svg>",
      "<!DOCTYPE svg [<!ENTITY x '<script>'>]><svg>&x;</svg>",
      "<?xml-stylesheet href='x.css'?><svg/>",
      "<svg><set attributeName='href' to='javascript:alert(1)'/></svg>",
      "<svg><style>@import url(https://other.example/x.css)</style></svg>",
      "<svg><path style='background:url(https://other.example/x)'/></svg>",
      "<svg><path fill='URL( \"https://other.example/x#a\")'/></svg>",
      "<svg><style>x</style><iframe/></svg>", "<html/>", "", "<svg",
    ])
  func harmful(text: String) { #expect(!isHarmlessSVG(Array(text.utf8))) }

  @Test("Text that is not UTF-8 is no harmless drawing")
  func encodings() {
    #expect(!isHarmlessSVG([0xFF, 0xFE] + Array("<svg/>".utf8)))
  }
}
