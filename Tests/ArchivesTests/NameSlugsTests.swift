import Testing

@testable import Archives

@Suite("Slugs of names")
struct NameSlugsTests {
  @Test(
    "show what they can of a name",
    arguments: [
      ("checkout api", "checkout-api"), ("ci.jenkins.io", "ci-jenkins-io"),
      ("payments (eu)", "payments-eu"), ("r&d", "r-d"), ("c++ builder", "c-plus-plus-builder"),
      ("c# builder", "c-sharp-builder"), ("c#/.net", "c-sharp-net"), ("queue #3", "queue-3"),
      ("queue#3", "queue-3"), ("a+b", "a-b"), ("+1", "1"), ("disney+", "disney-plus"),
      ("a – b", "a-b"),
    ])
  func shown(key: String, slug: String) {
    #expect(uniqueSlugs(of: [key]) == [slug])
  }

  @Test(
    "mark what they can't show",
    arguments: [
      ("zürich api", "zurich-api-"), ("łódź", "lodz-"), ("straße", "strasse-"), ("決済", "service-"),
      ("認証 api", "api-"), ("поиск", "service-"), ("u\u{308}ber", "uber-"), ("🔥 hot", "hot-"),
      (String(repeating: "long ", count: 20), "long-long-"), ("???", "service-"),
    ])
  func marked(key: String, beginning: String) throws {
    let slug = try #require(uniqueSlugs(of: [key]).first)
    #expect(slug.hasPrefix(beginning))
    let mark = slug.split(separator: "-").last ?? ""
    #expect(mark.utf8.count == 6)
  }

  @Test("depend on their name alone")
  func alone() {
    let names = [
      "決済", "認証", "メール", "c++ builder", "c# builder", "c builder", "zürich", "zurich", "züri",
    ]
    let together = uniqueSlugs(of: names)
    #expect(Set(together).count == names.count)
    #expect(names.flatMap { uniqueSlugs(of: [$0]) } == together)
    #expect(uniqueSlugs(of: names.reversed()) == together.reversed())
  }

  @Test("differ where names do in punctuation only")
  func punctuation() {
    let slugs = uniqueSlugs(of: ["a/b", "a b", "a.b"])
    #expect(slugs[1] == "a-b")
    #expect(Set(slugs).count == 3)
    // The plainest name keeps its address, whatever comes later.
    #expect(uniqueSlugs(of: ["a/b", "a (b)", "a b!"])[0] == uniqueSlugs(of: ["a/b"])[0])
    #expect(uniqueSlugs(of: ["a (b)", "a b"])[1] == "a-b")
    // What is marked does not depend on how many others there are.
    #expect(uniqueSlugs(of: ["a/b", "a b"])[0] == slugs[0])
  }
}
