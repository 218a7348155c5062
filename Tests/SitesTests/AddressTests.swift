import Sites
import Testing

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
