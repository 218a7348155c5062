import Diagnostics
import Documents
import Incidents
import Testing

@Suite struct CauseRolesTests {
  @Test("what a section lists as contributing is no root beside a statement of the root")
  func listed() {
    let factors = "## Contributing causes\n\n- A bug in the parser dropped the header.\n"
    let stated = "## Root cause\n\nNobody can say it in the words of a class.\n\n"
    let found = read("# Outage 2024-04-01\n\n\(stated)\(factors)").causes
    #expect(found.map(\.cause) == ["software-defect"])
    #expect(found.map(\.role) == [.contributing])
    #expect(read("# Outage 2024-04-01\n\n\(factors)").causes.map(\.role) == [.root])
  }

  @Test(
    "section and wording tell the role",
    arguments: [
      ("## Trigger\nA configuration change at noon.\n", "configuration-change", "trigger"),
      (
        "## Contributing factors\n- A bug in the retry code\n## Root cause\nThe disk was full.\n",
        "software-defect", "contributing"
      ),
      ("## Root cause\nA bug in the parser.\n", "software-defect", "root"),
      (
        "## Summary\nThe outage was caused by a bug. It was triggered by a configuration change.\n",
        "configuration-change", "trigger"
      ),
      (
        "## Root cause\nDNS records were deleted by a bug.\n## Detection\nNo alert fired.\n",
        "monitoring-gap", "contributing"
      ),
      ("## Trigger\nA deployment.\n", "migration-maintenance", "trigger"),
      (
        "## Trigger\nA deployment.\n## Root cause\nA bug in the parser.\n", "software-defect",
        "root"
      ),
      ("## Summary\nThe upgrade exposed a bug in the cache.\n", "migration-maintenance", "trigger"),
      ("## Summary\nThe upgrade exposed a bug in the cache.\n", "software-defect", "root"),
      (
        "## Summary\nThe root cause of the overload was a bug in the parser.\n", "capacity",
        "contributing"
      ),
      (
        "## Summary\nDuring an upgrade all nodes were drained. Nobody noticed, for an hour.\n",
        "migration-maintenance", "root"
      ),
    ])
  func role(text: String, cause: String, role: String) {
    let found = read("# Outage\n" + text).causes
    #expect(found.first { $0.cause == cause }?.role.rawValue == role)
  }

  @Test("a cause in the first event of a timeline is its trigger")
  func firstEvent() {
    let found = read(
      """
      Timeline:
      2:30 AM: Configuration push.
      2:45 AM: We began to investigate.
      Root Cause:
      The cause of the outage was a hardware failure on one of the database servers.
      """
    ).causes
    #expect(found.first { $0.cause == "hardware-failure" }?.role == .root)
    #expect(found.first { $0.cause == "configuration-change" }?.role == .trigger)
  }

  @Test(
    "the words nearest before a cause tell its part",
    arguments: [
      (
        "## Summary\nThe root cause was a race condition that was triggered by a restart.\n",
        "race-condition", "root"
      ),
      (
        "## Summary\nThe outage was caused by a bug, triggered by a configuration change.\n",
        "software-defect", "root"
      ),
      (
        "## Summary\nThe outage was caused by a bug, triggered by a configuration change.\n",
        "configuration-change", "trigger"
      ),
      ("## Root cause\nDNS answers were empty. No alarm was triggered.\n", "dns", "root"),
      (
        "## Summary\nThe outage was caused by a bug, which led to an overload of the proxies.\n",
        "capacity", "contributing"
      ),
    ])
  func wording(text: String, cause: String, role: String) {
    #expect(self.role(of: cause, in: text) == role)
  }

  @Test(
    "what was lacking or not seen is no root beside a fault, a trigger or a statement of the root",
    arguments: [
      (
        """
        ## Contributing factors
        - No documentation of the keys
        - Limited knowledge
        - The API key was revoked

        """,
        "procedure", "contributing"
      ),
      (
        """
        ## Contributing factors
        - No documentation of the keys
        - Limited knowledge
        - The API key was revoked

        """,
        "credentials-permissions", "root"
      ),
      ("## Contributing factors\n- No documentation of the keys\n", "procedure", "root"),
      (
        "## Summary\nA change inadvertently led to errors. It had a wrong setting.\n",
        "configuration-change", "root"
      ),
      (
        "## Root cause\nThe tables were inadvertently merged, by a bug.\n", "procedure",
        "contributing"
      ),
      (
        "## Root cause\nA bug in the parser. It had not been tested.\n", "procedure",
        "contributing"
      ),
      (
        "## Root cause\nAn engineer ran the wrong command. The parser had a bug.\n", "procedure",
        "root"
      ),
      (
        "## Trigger\nA full disk.\n## What went wrong\n- No alert fired.\n", "monitoring-gap",
        "contributing"
      ),
      (
        """
        ## Root cause
        The letter was put together from texts that were meant for another page.
        ## What went wrong
        - No alert fired.

        """, "monitoring-gap", "contributing"
      ),
      ("## What went wrong\n- No alert fired.\n", "monitoring-gap", "root"),
    ])
  func lack(text: String, cause: String, role: String) {
    #expect(self.role(of: cause, in: text) == role)
  }

  @Test("a word in the path of a file is a name, and one of two words with a slash is not")
  func paths() {
    #expect(read("# Outage\n## Root cause\nSee `docs/capacity.md`.\n").causes.isEmpty)
    let words = "# Outage\n## Root cause\nThe SSL/TLS certificate had expired.\n"
    #expect(read(words).causes.map(\.cause) == ["certificate-expiry"])
  }

  @Test("the supplier whose bug it was comes before the bug")
  func bugOfSupplier() {
    let found = read("# Outage\n## Root cause\nIt was a bug at GitHub.\n").causes
    #expect(found.map(\.cause) == ["third-party-dependency", "software-defect"])
  }

  @Test(
    "where nobody knows the root cause, no class is called that",
    arguments: [
      "We ran out of memory.\n## Root cause\nThe root cause is still unknown.\n",
      "We ran out of memory.\n## Root cause\nUnknown\n",
      "We ran out of memory, but its exact cause could not be determined.\n",
      "The nodes ran out of memory.\n\n**Root cause:** Still under investigation.\n",
      "The reason for this is still unknown, but could be the nodes that ran out of memory.\n",
      "We ran out of memory. The cause of the outage remains unclear.\n",
      "We ran out of memory, but we don't know why this happened.\n",
      "Out of memory auf allen Knoten. Die Ursache ist noch unklar.\n",
    ])
  func unknownRoot(text: String) {
    let found = read("# Outage\n" + text).causes
    #expect(found.map(\.cause) == ["capacity"])
    #expect(found.map(\.role) == [.contributing])
  }

  @Test(
    "a root that was not known for a while is one, and so is one that the author declares",
    arguments: [
      "---\ncause: capacity\n---\n# Outage\n## Root cause\nUnknown\n",
      "# Outage\n## Root cause\nIt was not identified for a day. We ran out of memory.\n",
      "# Outage\n## Root cause\nUnder investigation.\n\nUpdate: we ran out of memory.\n",
      "# Outage\n## Root cause\nUnclear ownership: the certificate expired.\n",
      "# Outage\nWe don't know why the pager stayed silent. We ran out of memory.\n",
      "# Outage\nFor an hour the reason was unknown. We ran out of memory.\n",
      "# Outage\n## Timeline\n- 10:00 Root cause is still unknown\n## Cause\nWe ran out of memory.\n",
    ])
  func knownRoot(text: String) {
    #expect(read(text).causes.map(\.role) == [.root])
  }

  @Test("what is stated as the root, and as the trigger too, is the root")
  func both() {
    let text = """
      **Root cause:** A full disk, which stopped the consumers.
      **Trigger:** The disk ran full, as the disk space was used up.

      """
    #expect(role(of: "capacity", in: text) == "root")
  }

  @Test("a passing word is no root where the report states one that names no class")
  func unnamedRoot() {
    let text = "## Summary\nThis led to some cascading failures in the jobs.\n"
    #expect(role(of: "cascading-failure", in: text) == "root")
    let stated = text + "## Root cause\nThe order in which we restart the daemons.\n"
    #expect(role(of: "cascading-failure", in: stated) == "contributing")
  }

  @Test("a second root is named by what is said about the root, not by a word of its topic")
  func secondRoot() {
    let text = """
      ## Summary
      The jobs did not start because of missing credentials.
      ## Root cause
      The new client has a bug: it does not look at the name in the password file.

      """
    #expect(role(of: "software-defect", in: text) == "root")
    #expect(role(of: "credentials-permissions", in: text) == "contributing")
  }

  @Test("the items of a list of guesses count less")
  func guesses() throws {
    let text = """
      ## Root cause
      The query had a bug. Why the job stopped is not known; likely candidates:

      - An expired certificate
      - A full disk

      """
    let found = read("# Outage\n" + text).causes
    #expect(found.filter { $0.role == .root }.map(\.cause) == ["software-defect"])
    let known = text.replacing("is not known; likely candidates:", with: "is known:")
    let certificate = { (causes: [CauseFinding]) in
      causes.first { $0.cause == "certificate-expiry" }?.confidence ?? 0
    }
    #expect(certificate(found) < certificate(read("# Outage\n" + known).causes))
  }

  @Test("classes of a taxonomy of one's own behave by the kind of cause they are")
  func ownKinds() {
    func classes(in text: String, people: CausePhrases.Kind, code: CausePhrases.Kind) -> [String] {
      let kinds = [
        ("code", CausePhrases(naming: ["bug"], kind: code)),
        ("people", CausePhrases(naming: ["not been tested"], kind: people)),
        ("vendor", CausePhrases(parties: ["our provider"])),
      ]
      let classes = kinds.map {
        CauseClass(id: $0, title: $0, description: "", group: "", phrases: $1)
      }
      let document = parseDocument(SourceFile(path: "a.md", text: "# Outage\n" + text)).value
      let options = ReadingOptions(taxonomy: Taxonomy(groups: [], classes: classes))
      return readIncidents(in: document, options: options)[0].causes
        .map { "\($0.cause) \($0.role.rawValue)" }
    }
    let untested = "## Root cause\nA bug in the parser. It had not been tested.\n"
    #expect(
      classes(in: untested, people: .lapse, code: .defect) == ["code root", "people contributing"])
    #expect(classes(in: untested, people: .fault, code: .fault) == ["code root", "people root"])
    let supplied = "## Root cause\nIt was a bug of our provider.\n"
    #expect(classes(in: supplied, people: .lapse, code: .defect) == ["vendor root", "code root"])
    #expect(classes(in: supplied, people: .fault, code: .fault) == ["code root", "vendor root"])
  }

  private func role(of cause: String, in text: String) -> String? {
    read("# Outage\n" + text).causes.first { $0.cause == cause }?.role.rawValue
  }
}
