import Archives
import Testing

@testable import Sites

@Suite("Addresses")
struct AddressTests {
  @Test("A page is the index.html of its folder, and its canonical path ends with a slash")
  func page() {
    let address = Address.page("causes", "dns")
    #expect(address.path == "causes/dns/index.html")
    #expect(address.canonicalPath == "/causes/dns/")
    #expect(Address("index.html").canonicalPath == "/")
    #expect(Address("404.html").canonicalPath == "/404.html")
  }

  @Test("Links are relative and name the file")
  func links() {
    let cause = Address.page("causes", "dns")
    let incident = Address.page("incidents", "INC-12")
    #expect(incident.link(to: cause) == "../../causes/dns/index.html")
    #expect(Address("index.html").link(to: cause) == "causes/dns/index.html")
    #expect(cause.link(to: Address("index.html")) == "../../index.html")
    #expect(incident.sibling("index.json").path == "incidents/INC-12/index.json")
  }

  @Test(
    "What people write is a path from the root of the site, or a URL of it",
    arguments: [
      ("/incidents/db/", "/incidents/db/"), ("/old.html", "/old.html"),
      ("/old.html/", "/old.html/"),
      ("old/db/index.html", "/old/db/"), ("/a/./b#top", "/a/b/"), ("/a/b?", "/a/b/"),
      ("https://x.example/inc/old/db", "/old/db/"), ("HTTP://X.example:80/inc/old", "/old/"),
      ("https://x.example/incidents/db/", "elsewhere"), ("https://x.examples/inc/a", "elsewhere"),
      ("https://x.example/", "elsewhere"), ("//x.example/inc/a", "elsewhere"),
      ("mailto:a@b.example", "elsewhere"), ("/wiki/a:b", "unusable"), ("../x", "unusable"),
      ("/%2e%2e/x", "unusable"), ("/a%2Fb", "unusable"), ("/a%62/c+d%2Be", "/ab/c+d+e/"),
      ("/+", "unusable"), ("/a?b=1", "unusable"), ("/a?b=1#c", "unusable"), ("/a#b?c", "/a/"),
      ("/", "unusable"), ("/index.html", "unusable"), ("/feed.xml", "unusable"),
      ("/incidents/", "unusable"), ("/incidents/Index.JSON", "unusable"),
      ("/incidents/db/index.json", "unusable"), ("/services/feed.xml/", "unusable"),
      ("/incidents/package.json", "/incidents/package.json/"),
      ("/status/2024-03-01.md/", "/status/2024-03-01.md/"),
      ("/incidents/old.html", "/incidents/old.html"), ("/embed/db/", "unusable"),
    ])
  func given(text: String, expected: String) {
    let found =
      switch Address.of(text, in: OwnSite("https://x.example/inc/")) {
      case .address(let address): address.canonicalPath
      case .elsewhere: "elsewhere"
      case .unusable: "unusable"
      }
    #expect(found == expected)
  }

  @Test(
    "A segment never leads out of its folder",
    arguments: ["..", "../../etc", "a/b", "", ".", "%2e%2e", "\u{202E}x", "a\"\u{301}b", "x\0y"])
  func segments(text: String) {
    let path = Address.page("causes", text).path
    #expect(
      path.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
          || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
          || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      })
    #expect(path.utf8.count { $0 == UInt8(ascii: "/") } == 2)
    #expect(!path.utf8.elementsEqual("causes/../index.html".utf8))
    #expect(!path.contains("/../"))
  }
}
