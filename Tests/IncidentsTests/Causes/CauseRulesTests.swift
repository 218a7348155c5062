import Diagnostics
import Incidents
import Testing

@Suite struct CauseRulesTests {
  @Test(
    "a sentence about the root cause shows its class",
    arguments: [
      ("A configuration change disabled the router.", "configuration-change"),
      ("The TLS certificate expired on Sunday.", "certificate-expiry"),
      ("A race condition between two workers emptied the record.", "race-condition"),
      ("The disk controller had a hardware failure.", "hardware-failure"),
      ("The data center lost power and the generators did not start.", "power-facility"),
      ("A leap second was not expected by the scheduler.", "time-and-clock"),
      ("DNS answers were empty.", "dns"),
      ("An attacker used a stolen password; the attack lasted a day.", "security"),
    ])
  func infers(sentence: String, cause: String) {
    let found = read("# Outage\n## Root cause\n\(sentence)\n").causes
    #expect(found.first { $0.cause == cause }?.evidence == sentence)
    #expect(found.allSatisfy { $0.provenance == .inferred && $0.confidence < 1 })
  }

  @Test(
    "denied causes, other incidents and action items do not count",
    arguments: [
      "## Root cause\nIt was not caused by DNS.\n",
      "## Root cause\nThe previous incident was about DNS.\n",
      "## Action items\n- Move DNS to another provider\n",
    ])
  func refuses(text: String) {
    #expect(!read("# Outage\n" + text).causes.contains { $0.cause == "dns" })
  }
}
