import Documents

// The words of names: of people, of teams, and of what is neither.

extension ActionWords {
  /// Whether a name is one that only people or teams have.
  static func isOfPeople(_ name: ArraySlice<UInt8>) -> Bool {
    if name.first == UInt8(ascii: "@") || namesAuthor(name.lowercased[...].string) { return true }
    let words = name.split { $0 == 0x20 || $0.isOne(of: "/+&") }
    // `G. Illing`
    let first = words.first ?? []
    if words.count >= 2, honorifics.contains(first.string) { return true }
    if words.count == 2, first.count == 2, first.last == UInt8(ascii: "."), isCapital(first) {
      return true
    }
    return GivenNames.contains(first.string)
      || words.contains { teams.contains($0.lowercased[...].string) }
  }

  /// Words before the name of a person.
  static let honorifics: Set<String> = [
    "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Prof.", "Herr", "Frau", "M.", "Mme",
    "Mevr.", "Dhr.", "Sr.", "Sra.", "Sig.", "Sig.ra", "Dott.",
  ]

  /// Whether words may be the name of a person or a team, or a word for one: capitals or an `@`
  /// begin them, or they end with a role or mean everybody, and they are no abbreviation and have no
  /// word for a kind of work, a state, or a thing that software is made of.
  static func mayBeName(_ part: ArraySlice<UInt8>) -> Bool {
    let lowered = part.lowercased[...].string
    if everybody.contains(lowered) || namesSupplier(part) || namesAuthor(lowered) { return true }
    let words = part.split(separator: 0x20)
    let isRole =
      words.last.map { roles.contains($0.lowercased[...].string) } ?? false
      || words.count >= 2 && words.first.map { ranks.contains($0.string) } ?? false
    guard (2...40).contains(part.count),
      isCapital(part) || part.first == UInt8(ascii: "@") || isRole,
      part.allSatisfy({ $0.isLetterOrNonASCII || $0.isOne(of: " .-'@&+/") }),
      // Emoji and arrows are no letters.
      !part.contains(where: { $0 == 0xE2 || $0 >= 0xF0 })
    else { return false }
    let isTeam =
      words.contains { teams.contains($0.lowercased[...].string) }
      || words.count >= 2 && words.last.map { groups.contains($0.lowercased[...].string) } ?? false
    guard words.count <= 4,
      !words.contains(where: { noNames.contains($0.lowercased[...].string) }),
      isTeam || isRole
        || words.allSatisfy({
          isCapital($0) || $0.first == UInt8(ascii: "@") || links.contains($0.string)
        })
    else { return false }
    // `(API)`; people have no such names, and few teams.
    let isAbbreviation =
      words.count == 1 && part.allSatisfy { $0.isUppercase || $0.isOne(of: "-.&/+") }
    return !isAbbreviation || ["SRE", "DBA", "NOC", "QA", "SOC", "IT"].contains(part.string)
  }

  static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if first.isUppercase { return true }
    let second = word.dropFirst().first ?? 0
    return first == 0xC3 && (0x80...0x9E).contains(second)
      || first == 0xD0 && (0x90...0xAF).contains(second) || first == 0xC5 || first == 0xC4
  }

  private static let links: Set<String> = [
    "and", "und", "et", "y", "e", "en", "og", "och", "&", "+", "/", "of", "de", "von", "van",
    "der", "da", "di",
  ]
  /// Words by which a name is that of a team.
  private static let teams: Set<String> = bodies.union([
    "equipo", "équipe", "equipe", "ploeg", "avdeling", "avdelning", "abteilung", "teamet",
  ])
  /// Words behind the name of a group of people, which groups of things have too: `IT group`.
  private static let groups: Set<String> = [
    "group", "unit", "groep", "gruppe", "gruppen", "grupp", "gruppo", "staff",
  ]
  /// Words before the name of a post: `Head librarian`.
  private static let ranks: Set<String> = ["Head", "Chief", "Deputy"]

  /// Whether words name no one else than who supplies something: `Vendor`, `der Lieferant`.
  static func namesSupplier(_ words: ArraySlice<UInt8>) -> Bool {
    let words = words.lowercased[...].split(separator: 0x20)
    guard let last = words.last, words.count <= 2 else { return false }
    return suppliers.contains(last.string)
      && (words.count == 1 || articlesOfSuppliers.contains(words[0].string))
  }

  private static let suppliers: Set<String> = [
    "vendor", "supplier", "provider", "contractor", "lieferant", "dienstleister", "anbieter",
    "hersteller", "prestataire", "fournisseur", "hébergeur", "proveedor", "fornecedor",
    "fornitore", "leverancier", "leverandør", "leverandøren", "leverantör", "leverantören",
    "ベンダー", "供应商",
  ]
  private static let articlesOfSuppliers: Set<String> = [
    "the", "our", "der", "unser", "le", "notre", "el", "nuestro", "o", "nosso", "il", "de", "onze",
    "vår",
  ]

  /// Whether a word stands for who wrote the report: `me`, `ich`.
  static func namesAuthor(_ word: String) -> Bool { authors.contains(word) }

  private static let authors: Set<String> = [
    "me", "myself", "ich", "moi", "yo", "ik", "jeg", "jag",
  ]
  /// Words, written small, of who does something because of a post: `shift leads`.
  private static let roles: Set<String> = [
    "lead", "leads", "manager", "managers", "owner", "owners", "engineer", "engineers", "admins",
    "administrators", "supervisors", "leaders", "librarian", "librarians", "officer", "officers",
    "coordinator", "coordinators", "technicians", "ploegleider", "teamleider", "teamleitung",
    "produktägare", "systemägare", "produkteier", "systemeier",
    "responsables",
  ]
  /// Whether words stand for all people of a house.
  static func meansEverybody(_ words: ArraySlice<UInt8>) -> Bool {
    everybody.contains(words.lowercased[...].string)
  }

  /// Words for all people of a house, where names are expected.
  private static let everybody: Set<String> = [
    "everyone", "everybody", "alle", "tous", "todos", "iedereen", "tutti", "alla",
  ]
  static let noNames: Set<String> = Set(
    """
    prevention prevent preventive detection detect mitigation mitigate process monitoring alerting \
    documentation docs training communication testing test tests other repair response recovery \
    investigation improvement improvements review priority high medium low critical urgent major \
    minor must should could optional recommended required blocker short long term immediate soon \
    asap db next now today tomorrow weekly monthly daily quarterly hoch mittel niedrig haute moyenne \
    basse alta média media baja baixa hoog laag høy lav sprint quarter monday tuesday wednesday \
    thursday friday saturday sunday see note example link ticket issue new yes no maybe all none \
    draft once after before when if only backend frontend back front database databases datenbank \
    netzwerk network infrastructure api ui server servers client clients cluster production prod \
    staging code config configuration tooling dashboards dashboard logging metrics storage cache \
    queue proxy deployment build release automation europe asia america emea apac us eu kafka redis \
    postgres postgresql mysql mariadb mongo mongodb cassandra elasticsearch opensearch kibana \
    grafana prometheus datadog sentry pagerduty opsgenie slack jira github gitlab jenkins terraform \
    ansible puppet chef docker kubernetes helm istio envoy nginx apache haproxy cloudflare fastly \
    akamai aws azure gcp google amazon heroku vercel netlify linux windows macos android ios web \
    python java go rust ruby node javascript typescript php spring django rails react vault consul \
    nomad etcd zookeeper rabbitmq celery airflow spark hadoop snowflake oracle systemd zabbix \
    nagios splunk argo argocd flux vmware cisco juniper stripe twilio linkerd memcached clickhouse \
    bigquery lambda cloudfront route confluence bash git
    """.split(separator: " ").map(String.init))

  static let bodies: Set<String> = [
    "team", "office", "department", "dept", "desk", "squad", "crew", "committee",
  ]
}
