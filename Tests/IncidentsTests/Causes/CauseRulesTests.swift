import Diagnostics
import Documents
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
      ("The service ran out of memory.", "capacity"),
      ("Discord was down for its bots all day.", "third-party-dependency"),
      ("The health checks of the replica still passed and reported healthy.", "monitoring-gap"),
      ("The pods had been deployed without resource limits.", "configuration-change"),
      ("The endpoint did not check the length of a list, a missing check.", "software-defect"),
      ("The cluster was full and no pod could start.", "capacity"),
      ("All clients tried to retry, so that we DDoSed ourselves.", "cascading-failure"),
      ("The load balancer served an outdated certificate.", "certificate-expiry"),
      ("It was a copy/paste mistake of the operator.", "procedure"),
      ("A personal access token was leaked in the image.", "credentials-permissions"),
      ("Vi fikk ingen alerts, mangler varsling.", "monitoring-gap"),
      (
        "The outage began on Dec. 18th, 2017, due to an expired TLS certificate.",
        "certificate-expiry"
      ),
      ("The disk of the mail server had become full overnight.", "capacity"),
      ("Our cloud provider had an outage in the region.", "third-party-dependency"),
      ("The link flapped, and packet loss rose to 30 %.", "network"),
      ("The primary database failed over and replication lag grew.", "database-storage"),
      ("An engineer ran the wrong command by mistake.", "procedure"),
      (
        "The migration to the new cluster left the old one without routes.", "migration-maintenance"
      ),
      ("We hit the limit of open connections set by the platform.", "quota-limit"),
      ("The IAM role lacked permission to read the bucket.", "credentials-permissions"),
      ("The failure cascaded through all queues.", "cascading-failure"),
      ("Rows were overwritten, which is data loss.", "data-corruption"),
      ("Ein Fehler: på grunn av en feil i koden stoppet tjenesten.", "software-defect"),
      ("The node had no disk space to start jobs.", "capacity"),
      ("The server didn't have enough storage.", "capacity"),
      ("One server has failed in the night.", "hardware-failure"),
      ("There was a mistyped file name in the settings of the blog.", "software-defect"),
      ("The incorrect deployment reached every customer at once.", "software-defect"),
      ("The command was run against the production cluster.", "procedure"),
      ("The rack was depowered by the house technician.", "power-facility"),
      ("The table ran out of 32-bit integers for its keys.", "quota-limit"),
      ("A implantação incorreta impediu o acesso dos clientes.", "software-defect"),
      ("El disco lleno detuvo la cola de mensajes.", "capacity"),
      ("Der Stromausfall dauerte zwei Stunden.", "power-facility"),
      ("The pods that depended on it began to crash-loop, one after another.", "cascading-failure"),
      ("The plan was applied to the wrong cluster.", "procedure"),
      ("He ran it without being aware of the context.", "procedure"),
      ("We did not update the gem of the system.", "procedure"),
      ("The workshop took production as its sandbox.", "procedure"),
      ("There was insufficient internal documentation.", "procedure"),
      ("As part of the deployment we failed to install two dependencies.", "procedure"),
      ("It went down due to a migration of the mail.", "migration-maintenance"),
      ("An accidental power break stopped all machines.", "power-facility"),
      ("The team made a change on the network.", "network"),
      ("The pipeline moved ahead, and the API still expects the old type.", "software-defect"),
      ("The code assumed that the list is never empty.", "software-defect"),
      ("The answer has a format that the client did not expect.", "software-defect"),
      ("An exception thrown in the mail job stopped the queue.", "software-defect"),
      ("The query did not filter by tenant.", "software-defect"),
      ("The new value in the Helm chart was rejected.", "configuration-change"),
      ("A security group change closed the port.", "configuration-change"),
      ("Provider-side trouble kept the tunnels down.", "third-party-dependency"),
      ("The service was restarted without running the deployment script.", "procedure"),
      ("A log line exposed the token of the channel.", "credentials-permissions"),
      ("The disaster recovery regenerated all credentials.", "credentials-permissions"),
      ("The runtime image does not include the certificates package.", "software-defect"),
      ("Nothing alerted on it for two days.", "monitoring-gap"),
      ("An image update dropped the runtime.", "migration-maintenance"),
      ("Two default paths: 路由冲突.", "network"),
      ("The cron expression was wrong, so the job ran every minute.", "configuration-change"),
      ("The nodes had too little memory for the pods.", "capacity"),
      ("Logs filled the volume.", "capacity"),
      ("A crawler sent thousands of requests per second.", "capacity"),
      ("The payment gateway of our partner returned errors.", "third-party-dependency"),
      ("A package that we depend on was removed from npm.", "third-party-dependency"),
      ("The switch in rack 4 died.", "hardware-failure"),
      ("The VPN tunnel between the sites dropped.", "network"),
      ("The intermediate CA expired.", "certificate-expiry"),
      ("Writes stopped at the wraparound of the transaction IDs.", "database-storage"),
      ("The runbook was out of date.", "procedure"),
      ("The alert was muted.", "monitoring-gap"),
      ("We only learned about it from customers.", "monitoring-gap"),
      ("Two workers picked up the same job.", "race-condition"),
      ("The clocks of two nodes drifted apart.", "time-and-clock"),
      ("The pipeline deployed an old image.", "automation"),
      ("The message was larger than the maximum size.", "quota-limit"),
      ("One node after the other fell over as load moved to the rest.", "cascading-failure"),
      ("The service account had lost its role.", "credentials-permissions"),
      ("The flag remained enabled after the test.", "configuration-change"),
      ("The tolerance was set too loose.", "configuration-change"),
      ("The pool was lowered from 50 to 20.", "configuration-change"),
      ("The downtime came from a failure in our firewall configuration.", "configuration-change"),
      ("It took us five hours before we noticed the outage.", "monitoring-gap"),
      ("The long detection time made it worse.", "monitoring-gap"),
      ("A migration was locking the database.", "database-storage"),
      ("The storage area network crashed at night.", "database-storage"),
      ("The wrong item was taken from the cache.", "software-defect"),
      ("Our servers were throttled by the registry.", "quota-limit"),
      (
        "The method can be called by anyone: it can be executed by any account.",
        "credentials-permissions"
      ),
      ("An external networking issue cut us off.", "network"),
      ("Terskelen var satt for lavt.", "configuration-change"),
      ("The code did not consider requests of this kind.", "software-defect"),
      ("The core problem was that a coin could be spent twice by a bug.", "software-defect"),
      ("The overload was caused by a missing rollback of the settings change.", "capacity"),
    ])
  func infers(sentence: String, cause: String) {
    let found = read("# Outage\n## Root cause\n\(sentence)\n").causes
    #expect(found.first { $0.cause == cause }?.evidence == sentence)
    #expect(found.allSatisfy { $0.provenance == .inferred && $0.confidence < 1 })
  }

  @Test(
    "what a thing is there for, or was thought to be, ends with its clause",
    arguments: [
      ("In order to save costs we removed nodes, and the database ran out of memory.", "capacity"),
      (
        "It was designed to protect us, but a wrong configuration blocked it.",
        "configuration-change"
      ),
      ("The retry logic designed to handle timeouts caused a retry storm.", "cascading-failure"),
      ("It did not look like much, but the table had been corrupted.", "data-corruption"),
      ("After intrusion detection fired we found a security breach.", "security"),
      ("O certificado não foi renovado e expirou.", "certificate-expiry"),
      ("Unlike in staging, the certificate had expired.", "certificate-expiry"),
    ])
  func clauseEnds(sentence: String, cause: String) {
    #expect(read("# Outage\n## Root cause\n\(sentence)\n").causes.contains { $0.cause == cause })
  }

  @Test(
    "denied, supposed and planned causes, questions, other incidents and action items do not count",
    arguments: [
      ("## Root cause\nIt was not caused by DNS.\n", "dns"),
      ("## Root cause\nThe previous incident was about DNS.\n", "dns"),
      ("## Action items\n- Move DNS to another provider\n", "dns"),
      ("## Root cause\nWas it DNS?\n", "dns"),
      ("## Contributing factors\n- **Scale.** All regions were hit.\n", "capacity"),
      ("## Root cause\nA bad deploy, as in [[2020-07-17-network-backbone]].\n", "network"),
      (
        "## Resolution\nThe Nginx configuration was modified to allow TLS 1.\n",
        "configuration-change"
      ),
      (
        "## Root cause\nThe nodes did not come up (missing calico networking).\n",
        "certificate-expiry"
      ),
      ("## Summary\nA full disk scan found no trace of the intruder.\n", "capacity"),
      ("## Summary\nThe type errors were not caught during development.\n", "monitoring-gap"),
      ("## Root cause\nThis looked like an attack.\n", "security"),
      ("## Root cause\nIt wasn’t an attack.\n", "security"),
      ("## Root cause\nThere was no intrusion.\n", "security"),
      ("## Root cause\nThe alert of the intrusion detection system had a typo.\n", "security"),
      ("## Root cause\nWe power cycled the modem, and its bug was gone.\n", "power-facility"),
      ("## Root cause\nSee tests/connection-lost.test.ts for the bug.\n", "data-corruption"),
      ("## Root cause\nWe limit requests in order to survive an overload.\n", "capacity"),
      ("## Summary\nIt was not an attack, although it looked like one at first.\n", "security"),
      ("## Root cause\nWe ruled out a hardware failure.\n", "hardware-failure"),
      ("## Summary\nOur bug tracking went on as before.\n", "software-defect"),
      ("## Summary\nA report came in through the bug bounty program.\n", "software-defect"),
      (
        "## Summary\nThe delay in incident response was due to a misconfigured phone.\n",
        "configuration-change"
      ),
      (
        "## Summary\nAs a result of this incident, we upgraded the disks.\n",
        "migration-maintenance"
      ),
      ("## Root cause\nThe machine took errors on its open files.\n", "quota-limit"),
      ("## Summary\nThe site went offline without notice.\n", "procedure"),
      ("## Root cause\nIsto não foi um bug.\n", "software-defect"),
      ("## Root cause\nWithout any packet loss the link went on.\n", "network"),
      ("## Root cause\nWe will upgrade the cluster.\n", "migration-maintenance"),
      ("## Root cause\nThe model scores requests by machine learning.\n", "automation"),
      ("## Root cause\nThe access control system had no battery.\n", "credentials-permissions"),
      ("## Root cause\nEach guest makes a certificate of its own.\n", "certificate-expiry"),
      (
        "## Summary\nThe issue was fixed by migrating to a patched version.\n",
        "migration-maintenance"
      ),
      (
        "## Root cause\nThe new disk pushed the load up and failed everything.\n",
        "hardware-failure"
      ),
      ("## Root cause\nThe linked page has been taken down.\n", "network"),
      ("## Root cause\nAn engineer mistakenly deleted the image.\n", "data-corruption"),
      ("## Root cause\nInfrastructure providers run replicas of it.\n", "third-party-dependency"),
      ("## Root cause\nThe identify protocol hastened the merge.\n", "procedure"),
      ("## Root cause\nThe delay is a defence against attacks.\n", "security"),
      ("## Root cause\nThe fee was zero, to encourage migrations.\n", "migration-maintenance"),
      ("## Root cause\nThis bug went unnoticed for a year.\n", "monitoring-gap"),
      (
        "## Root cause\nNotices are about a request. A notification waited.\n", "monitoring-gap"
      ),
      (
        "## Root cause\nThe error led to a false loss, which in turn led to a lower price.\n",
        "cascading-failure"
      ),
      ("## Root cause\nThis could amplify the impact.\n", "cascading-failure"),
      ("## Resolution\nAll certificates were rotated by hand.\n", "certificate-expiry"),
      ("## Resolution\nThis resolved the outage, but the data was lost.\n", "data-corruption"),
      ("## Resolution\nWe decided to revert the PR.\n", "software-defect"),
      ("## Impact\nThe kafka lag was high.\n", "database-storage"),
      ("## Trigger\nA deployment.\n", "software-defect"),
      ("## Root cause\nA DNS glitch stopped the listener.\n", "software-defect"),
      ("## Root cause\nThe load was high with no processes running.\n", "procedure"),
      ("## Root cause\nThe command worked, as it ran against the other node.\n", "procedure"),
      ("## Root cause\nThe CDN offers DDoS protection for the site.\n", "security"),
      ("## Root cause\nA hard fork was scheduled for the week after.\n", "migration-maintenance"),
      ("## Root cause\nThe page showed: Failed to check the account.\n", "software-defect"),
      ("## Root cause\nBoth changes were merged at night.\n", "automation"),
      ("## Root cause\nWe did not expect this.\n", "software-defect"),
      ("## Root cause\nThe cache expired.\n", "certificate-expiry"),
      ("## Root cause\nOverloads of the cache have happened before.\n", "capacity"),
    ])
  func refuses(text: String, cause: String) {
    #expect(!read("# Outage\n" + text).causes.contains { $0.cause == cause })
  }

  @Test(
    "a supplier is a cause where the sentence says that it failed or changed",
    arguments: [
      ("Our payment provider had an outage for an hour.", true),
      ("Softlayer experienced a network outage.", true),
      ("All orders go through Softlayer.", false),
      ("Azure did fix the problem in two steps.", true),
      ("GitHub announced that tokens were stolen.", true),
      ("There was an outage at AWS that night.", true),
      ("Unser Anbieter hatte eine Störung im Netz.", true),
      ("All mails are kept at our hosting provider.", false),
      ("The widget is loaded from our CDN at every visit.", false),
      ("The address goes back to the AWS pool when a machine is shut down.", false),
      ("The table github_issues was renamed by a change of the code.", false),
      ("The wiki was edited through the GitHub page.", false),
      ("Our GitHub workflow failed because of a typo.", false),
      ("The Azure client caused an outage of the shop.", false),
      ("We opened an issue on GitHub and waited.", false),
      ("We raised an issue with AWS and waited.", true),
      ("A change in the GitHub API is responsible for an error in our client.", true),
    ])
  func supplier(sentence: String, failed: Bool) {
    let found = read("# Outage\n## Root cause\n\(sentence)\n").causes
    #expect(found.contains { $0.cause == "third-party-dependency" } == failed)
  }

  @Test("a sentence that only introduces a list is no evidence where another one shows the cause")
  func tellingEvidence() throws {
    let cause = try #require(
      read(
        "# Outage\n## Root cause\nCapacity.\n\nWe ran out of memory:\n\nThe node was out of memory.\n"
      )
      .causes.first)
    #expect(cause.evidence == "The node was out of memory.")
  }

  @Test(
    "a short statement of the root cause names its class by a word of its topic",
    arguments: [
      ("- Root Causes: Haste, poor communication\n", "procedure"),
      ("## Root cause\nServer hardware\n", "hardware-failure"),
      ("## Root cause\nThe mail database\n", "database-storage"),
    ])
  func shortStatement(text: String, cause: String) {
    #expect(read("# Outage\n" + text).causes.map(\.cause).contains(cause))
  }

  @Test(
    "a report that tells no cause shows one by its repair, with little confidence",
    arguments: [
      ("We added more nodes.", "capacity"),
      ("The issue was fixed in pull request 16 for the node.", "software-defect"),
      ("We expanded the disk to two terabytes.", "capacity"),
    ])
  func repair(sentence: String, cause: String) throws {
    let found = read("# Outage\n## Impact\nNobody came in.\n## Resolution\n\(sentence)\n").causes
    #expect(found.map(\.cause) == [cause])
    #expect(try #require(found.first).confidence < 0.45)
    #expect(found.first?.evidence == sentence)
    let told = read(
      "# Outage\n## Root cause\nA leap second was not expected by the clock.\n## Resolution\n\(sentence)\n"
    ).causes
    #expect(told.map(\.cause) == ["time-and-clock"])
  }

  @Test("confidence is the share of classes of such a weight that were right")
  func confidence() throws {
    let confidence = { (text: String) in
      try #require(read("# Outage\n\(text)\n").causes.first).confidence
    }
    let stated = try confidence("## Root cause\nThe outage was caused by an expired certificate.")
    #expect(stated > 0.8)
    let named = try confidence("## Summary\nThe parser had a bug.")
    #expect(named > 0.6 && named < stated)
  }

  @Test("the first sentences about the root cause weigh more than the later ones")
  func firstSentences() throws {
    let idle = String(repeating: "Nothing else took place there. ", count: 9)
    let found = { (text: String) in
      try #require(read("# Outage\n## Root cause\n\(text)\n").causes.first)
    }
    let first = try found("A race condition emptied the record. " + idle)
    let last = try found(idle + "A race condition emptied the record.")
    #expect(first.cause == "race-condition" && last.cause == "race-condition")
    #expect(first.confidence > last.confidence)
  }

  @Test("the side of the cause weighs more than the side of the effect")
  func sides() throws {
    let found = read(
      "# Outage\n## Summary\nAn expired certificate led to an overload of the proxies.\n"
    ).causes
    let certificate = try #require(found.first { $0.cause == "certificate-expiry" })
    let capacity = found.first { $0.cause == "capacity" }
    #expect(certificate.confidence > capacity?.confidence ?? 0)
    #expect(found.first?.cause == "certificate-expiry")
  }

  @Test("passing mentions in a long report name no class")
  func passingMentions() {
    let mentions = String(
      repeating: "The database and its storage are used by the queue of the workers. ", count: 40)
    let found = read("# Outage\n## Root cause\nA bug in the parser.\n\n\(mentions)\n").causes
    #expect(found.map(\.cause) == ["software-defect"])
  }

  @Test("a class of one's own is found by its phrases, and shows them as evidence")
  func ownTaxonomy() throws {
    let taxonomy = Taxonomy(
      groups: [],
      classes: [
        CauseClass(
          id: "card-network", title: "Card network", description: "", group: "",
          phrases: CausePhrases(naming: ["acquirer", "card + declined"]))
      ])
    let file = SourceFile(
      path: "r.md", text: "# O\n## Root cause\nEvery card payment was declined. A bug too.\n")
    let incident = readIncidents(
      in: parseDocument(file).value, options: ReadingOptions(taxonomy: taxonomy))[0]
    #expect(incident.causes.map(\.cause) == ["card-network"])
    #expect(incident.causes.first?.evidence == "Every card payment was declined.")
  }

  @Test("many sentences take time in proportion")
  func linear() {
    func seconds(_ count: Int) -> Duration {
      let text =
        "# Outage\n## Root cause\n"
        + String(repeating: "The code had a bug, no limit. ", count: count)
      return ContinuousClock().measure { _ = read(text) }
    }
    _ = seconds(100)
    #expect(seconds(8_000) < seconds(2_000) * 12 + .milliseconds(200))
  }
}
