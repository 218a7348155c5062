import Testing

@testable import Archives

@Suite("Owners")
struct OwnerNamesTests {
  @Test(
    "are split where one of them is known or all are handles, and have one spelling",
    arguments: [
      ("Kim, Jo", ["Kim", "Jo"]), ("Kim & Jo", ["Kim", "Jo"]), ("kim and jo", ["Kim", "jo"]),
      ("luk,ale", ["luk", "ale"]), ("luk,and,ale", ["luk", "ale"]),
      ("@luk @ale", ["luk", "@ale"]), ("Andre / Kim", ["andre", "Kim"]),
      ("team  dagpenger\u{A0}", ["Team dagpenger"]), ("teamdagpenger", ["Team dagpenger"]),
      ("Team-Dagpenger", ["Team dagpenger"]), ("Ann O\u{2019}Neill", ["Ann O'Neill"]),
      ("Kim, Kim", ["Kim"]),
      ("kim/ops, jo", ["Kim", "ops", "jo"]), ("@luk/@ale", ["luk", "@ale"]),
      ("Kim + Jo", ["Kim", "Jo"]), ("ci/cd, ops", ["ci/cd", "ops"]),
      ("Max, Kim/Jo", ["Max", "Kim", "Jo"]),
      ("Max/Kim and luk", ["Max", "Kim", "luk"]), ("Kim, Max and luk", ["Kim", "Max", "luk"]),
      // Nobody is named yet beside them.
      ("Kim / TBD", ["Kim"]), ("Kim + ?", ["Kim"]), ("Kim, noch offen", ["Kim"]),
      ("Kim and luk/", ["Kim", "luk"]), ("TBD and Kim", ["Kim"]),
      ("TBD / Search", ["TBD / Search"]),
      // A joining word has names on both sides.
      ("Squad e, Kim", ["Squad e", "Kim"]), ("Kim, and luk", ["Kim", "luk"]),
      ("e Kim", ["e Kim"]),
      // These may be one name.
      ("Kim & Co", ["Kim & Co"]), ("Team and Kim", ["Team and Kim"]),
      ("Kim & Search & Discovery", ["Kim & Search & Discovery"]),
      ("search and discovery", ["search and discovery"]),
      ("ci/cd", ["ci/cd"]), ("search/relevance", ["search/relevance"]), ("r&d", ["r&d"]),
      ("@acme/platform", ["@acme/platform"]), ("a+b", ["a+b"]),
      ("Doe, Jane", ["Doe, Jane"]), ("Search & Discovery", ["Search & Discovery"]),
      ("SRE/Platform", ["SRE/Platform"]), ("Anderson", ["Anderson"]), (",", [","]),
    ])
  func names(text: String, expected: [String]) {
    let owners = OwnerNames(
      ["Kim", "Kim", "kim", "luk", "Team dagpenger", "Team dagpenger", "teamdagpenger", "andre"]
        + ["andre", "Andre", "Ann O'Neill", "Ann O'Neill", text])
    #expect(owners.names(in: text) == expected)
  }
}
