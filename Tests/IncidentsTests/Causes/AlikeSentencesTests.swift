import Incidents
import Testing

/// Pairs of sentences that say the same words: one of them tells a cause, the other one does not.
@Suite struct AlikeSentencesTests {
  /// Two sentences about a class.
  struct Pair: Sendable, CustomTestStringConvertible {
    var cause: CauseClass.ID
    /// The section of the one that tells no cause.
    var section: String
    var harmless: String
    var telling: String

    init(_ cause: CauseClass.ID, in section: String, not harmless: String, but telling: String) {
      (self.cause, self.section) = (cause, section)
      (self.harmless, self.telling) = (harmless, telling)
    }

    var testDescription: String { harmless }
  }

  @Test("one of two sentences tells the cause", arguments: pairs)
  func told(pair: Pair) {
    #expect(!causes(in: pair.harmless, section: pair.section).contains(pair.cause))
    #expect(causes(in: pair.telling, section: "Root cause").contains(pair.cause))
  }

  private func causes(in sentence: String, section: String) -> [String] {
    read("# Checkout outage on 2023-03-05\n\n## \(section)\n\n\(sentence)\n").causes.map(\.cause)
  }

  private static let pairs = [
    // Purposes: what a change or a tool is there for.
    Pair(
      "capacity", in: "Root cause",
      not:
        """
        The release contained a refactor meant to relieve memory pressure on the ingest workers; \
        unfortunately it also dropped the `tenant` label from every event.
        """,
      but:
        """
        The release contained a refactor that put far more memory pressure on the ingest workers \
        than they were sized for; at the evening peak they ran out of memory one after another.
        """),
    Pair(
      "certificate-expiry", in: "What happened",
      not:
        """
        In order to rotate the certificate well before it expires in June I restarted HAProxy \
        during the day, and it came up with yesterday's half-finished list of backends.
        """,
      but:
        """
        Nobody had rotated the certificate before it expired at midnight, and HAProxy kept on \
        serving the expired one until I restarted it at 07:40.
        """),
    Pair(
      "software-defect", in: "Summary",
      not:
        """
        We upgraded to 5.1 for the sake of the fixed parser bug. While the hosts were being \
        drained for that, lightning struck the substation and the remaining half of the fleet \
        was without electricity.
        """,
      but:
        """
        We upgraded to 5.1, whose parser has a bug: any header longer than 255 bytes overwrites \
        the one before it, and the process segfaults.
        """),
    // Suspicions: what it looked like at first.
    Pair(
      "hardware-failure", in: "Ursache",
      not:
        """
        Ein Hardwaredefekt war es nicht: Alle Platten und beide Controller haben die Diagnose \
        des Herstellers fehlerfrei bestanden. Der Import war schlicht mit dem falschen Mandanten \
        gestartet worden.
        """,
      but:
        """
        Es war ein Hardwaredefekt: Einer der beiden Controller hat die Diagnose des Herstellers \
        nicht bestanden und den Host immer wieder von seinen Platten getrennt.
        """),
    Pair(
      "data-corruption", in: "Impact",
      not:
        """
        Il ne s'agit pas d'une perte de données : les fichiers sont tous présents et intacts, \
        c'est un filtre d'affichage activé par défaut qui les cachait.
        """,
      but:
        """
        Il s'agit bien d'une perte de données : les fichiers déposés entre 9 h et 11 h ont été \
        écrasés par des blocs vides et ne sont plus lisibles.
        """),
    Pair(
      "dns", in: "原因",
      not:
        "DNS の障害ではありませんでした。名前解決は終始正常で、原因はデプロイした新バージョンの無限ループでした。",
      but:
        "原因は DNS の障害でした。権威サーバーのゾーンからレコードが消え、名前解決ができない状態が約 2 時間続きました。"),
    // Names.
    Pair(
      "security", in: "Root cause",
      not:
        """
        The intrusion detection system in front of the mail cluster had no room left for its own \
        logs and stopped forwarding packets.
        """,
      but:
        """
        The intrusion into the mail cluster was made with a stolen SSH key; the attacker then \
        sent 200,000 spam mails from our addresses, and most providers blocked us.
        """),
    Pair(
      "dns", in: "What happened",
      not:
        """
        Upgrading the PowerDNS admin panel pulled in a newer Flask, and the ticket system on the \
        same host crashed at import.
        """,
      but:
        """
        Upgrading PowerDNS left the name server without its zone files, and for 50 minutes none \
        of our host names resolved.
        """),
    Pair(
      "certificate-expiry", in: "Contributing factors",
      not:
        """
        The certificate-renewal job shares a runner with the nightly build, and it was the \
        nightly build that filled up /tmp.
        """,
      but:
        """
        The certificate-renewal job had been failing since spring, and on 3 June at noon the \
        wildcard certificate expired.
        """),
    Pair(
      "quota-limit", in: "Root cause",
      not:
        "A null pointer in `QuotaService.render()` kept the settings page from loading.",
      but:
        """
        A used-up quota kept the settings page from loading: we are allowed 10,000 reads a day \
        on that API and were through with them by nine in the morning.
        """),
    // Consequences.
    Pair(
      "certificate-expiry", in: "Impact",
      not:
        """
        Users saw certificate warnings, since the CNAME had been pointed at the wrong host and \
        that host answers with its own name.
        """,
      but:
        """
        Users saw certificate warnings, since the certificate had run out on Sunday evening and \
        nobody had renewed it.
        """),
    Pair(
      "security", in: "Impact",
      not:
        """
        Several people asked us if we had been hacked, because without its stylesheet the login \
        page looked like a phishing copy.
        """,
      but:
        """
        For two hours the login page was a phishing copy: an attacker had got hold of a \
        maintainer's session and put his own form in its place.
        """),
    // Repairs.
    Pair(
      "power-facility", in: "Timeline",
      not:
        """
        16:40 We power cycle the node through IPMI, and it comes back with the old kernel, under \
        which the driver loads again.
        """,
      but:
        """
        16:40 The node loses power: the breaker of its PDU has tripped, and the whole shelf is \
        off.
        """),
    Pair(
      "dns", in: "Resolution",
      not:
        """
        At 02:15 we failed DNS over to the standby site, and from then on readers got their \
        pages while the primary was being reinstalled.
        """,
      but:
        """
        At 02:15 a clean-up removed the apex record from DNS, and from then on nobody could \
        resolve our name.
        """),
    Pair(
      "configuration-change", in: "Resolution",
      not:
        """
        At 11:02 we rolled out a new configuration that takes the dead replica out of rotation, \
        and service was restored.
        """,
      but:
        """
        At 11:02 we rolled out a new configuration that named the replica as primary, and with \
        that the service went down.
        """),
    Pair(
      "monitoring-gap", in: "Resolution",
      not:
        """
        For the night we put up a temporary dashboard and an extra alert on the queue length so \
        as to see if the fix held.
        """,
      but:
        """
        There was neither a dashboard nor an alert on the queue length, and so it kept growing \
        unnoticed for a whole weekend.
        """),
    // Advice and good news.
    Pair(
      "database-storage", in: "What went well",
      not:
        "The database held up well throughout, with replication lag never above two seconds.",
      but:
        """
        The database did not hold up: replication lag climbed to two hours, and shoppers got \
        yesterday's prices.
        """),
    Pair(
      "monitoring-gap", in: "What went well",
      not:
        "Our monitoring caught it within a minute, and the right person was paged straight away.",
      but:
        """
        Our monitoring did not catch it at all; the probe looks only whether the port is open, \
        and we heard of it from a customer after six hours.
        """),
    Pair(
      "procedure", in: "What went well",
      not:
        """
        The runbook was followed to the letter, and the handover between the shifts was \
        exemplary.
        """,
      but:
        """
        The runbook was not followed: at the handover between the shifts step 4 got lost, and \
        the old node was wiped before anybody had checked the copy.
        """),
    Pair(
      "software-defect", in: "Closing",
      not:
        "Found a bug? Our tracker is open to everyone, and we pay bounties.",
      but:
        """
        We found the bug: the date parser takes week 53 for week 1, so all invoices of the last \
        days of December were booked a year too early.
        """),
    // Background.
    Pair(
      "database-storage", in: "Background",
      not:
        """
        Our primary database runs on a three-node Patroni cluster, each node having 2 TB of \
        local NVMe.
        """,
      but:
        """
        Our primary database runs on a three-node Patroni cluster. Its leader had filled all 2 \
        TB of local NVMe, and Postgres shut down.
        """),
    Pair(
      "third-party-dependency", in: "Background",
      not:
        "We use Fastly as our CDN, Auth0 for the login and SendGrid for mail.",
      but:
        """
        Fastly, which we use as our CDN, had a worldwide outage, and during it none of our pages \
        could be reached.
        """),
    Pair(
      "automation", in: "Context",
      not:
        """
        Nodes of this pool are provisioned by Terraform and joined to the cluster by an Ansible \
        playbook.
        """,
      but:
        """
        Terraform, run by the nightly pipeline with nobody watching, decided to replace every \
        node of this pool at once and destroyed them all.
        """),
    // Other times.
    Pair(
      "capacity", in: "Where we got lucky",
      not:
        """
        If this had happened in exam week we would have run out of nodes; on a Sunday in August \
        the cluster was next to idle.
        """,
      but:
        """
        It happened in exam week, and we ran out of nodes: 800 students opened a notebook, and \
        there was room for 500.
        """),
    Pair(
      "procedure", in: "What happened",
      not:
        """
        By accident I found the offending commit while scrolling through the log for something \
        else.
        """,
      but:
        """
        By accident I ran the clean-up on the live tables, thinking I was in the shell on my own \
        laptop.
        """),
    Pair(
      "procedure", in: "Timeline",
      not:
        """
        By 22:00 everything had been stable for two hours, so we handed over to the evening \
        shift and went to bed.
        """,
      but:
        """
        We handed over to the evening shift without telling them that the old node must not be \
        rebooted, and at 23:10 they did just that.
        """),
    Pair(
      "network", in: "Update",
      not:
        "The wifi on my train kept dropping, which is why this update comes a bit late.",
      but:
        """
        Our one uplink kept dropping packets by the bucket, which is why the site was gone for \
        most of you on and off all day.
        """),
  ]
}
