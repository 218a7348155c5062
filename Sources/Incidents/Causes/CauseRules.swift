/// The phrases that show a class of causes.
///
/// To teach the reader a new phrase, add it to the line of its class. Phrases are in lower case and
/// begin at a word's beginning; `%` at the end asks for the end of a word too.
enum CauseRules {
  /// A class, its phrases and how telling they are.
  struct Rule: Sendable {
    let cause: CauseClass.ID
    /// Phrases that name the class by themselves.
    let strong: [String]
    /// Phrases that only support it: two of them weigh as much as a strong one.
    let weak: [String]
    /// Whether the class is by its nature a circumstance rather than the root.
    let isCircumstance: Bool

    init(
      _ cause: CauseClass.ID, strong: [String], weak: [String] = [], isCircumstance: Bool = false
    ) {
      self.cause = cause
      self.strong = strong
      self.weak = weak
      self.isCircumstance = isCircumstance
    }
  }

  static let all: [Rule] = [
    Rule(
      "configuration-change",
      strong: [
        "configuration%", "config%", "default value", "setting was", "settings were",
        "restrictive polic", "change to the setting", "parameter was", "protection was",
        "label key",
        "configuration push", "configuration change", "config change", "config push",
        "misconfigur", "configuration error", "wrong configuration", "incorrect configuration",
        "invalid configuration", "bad configuration", "bad config", "invalid config",
        "incorrectly configured", "wrongly configured", "configuration mistake", "feature flag",
        "configuration issue", "configuration update", "change to the configuration",
        "changed the configuration", "change in configuration", "configuration was changed",
        "configuration drift", "config error", "faulty configuration", "wrong setting",
        "routing policy change", "changes to the config", "changed the setting",
        "configuration file was", "configuration mismatch", "rule change", "new rule",
        "configuration rollout", "improperly configured", "not configured correctly",
        "configuration was not", "a configuration", "incorrect setting", "wrong value",
        "configuration that", "configured with", "configuration of",
      ],
      weak: ["configuration", "config%", "setting", "configured", "parameter", "flag"]),
    Rule(
      "software-defect",
      strong: [
        "bug%", "bugs%", "incorrectly", "improper", "misbehaving", "in the code", "memory leak",
        "code that", "faulty", "not correctly", "inadvertently removed", "upgrade code",
        "returning a", "crashed", "crash loop", "crashloop", "exception", "race condition",
        "dangling", "broken", "conflict between", "incompatib", "the code", "koden", "feil i",
        "flawed", "unclear to us", "never able to",
        "software bug", "a bug in", "the bug", "bug was", "bug that", "code bug", "a bug",
        "coding error",
        "latent bug", "software defect", "defect in", "regression", "logic error", "memory leak",
        "null pointer", "infinite loop", "unhandled exception", "faulty code", "code change",
        "software error", "programming error", "bad deploy", "faulty deploy", "buggy",
        "incorrect logic", "crash loop due", "flaw in", "implementation error", "code path",
        "stack overflow", "faulty release", "new release", "bad release", "bug introduced",
        "incorrectly calculat", "did not handle", "does not handle", "failed to handle",
        "not handled", "edge case", "off-by-one", "uninitialized", "undefined", "panic",
        "segfault", "segmentation fault", "broken release", "breaking change", "smart contract",
        "didn't handle", "missing check", "missing validation", "lack of validation", "bugs in",
      ],
      weak: ["bug", "code", "deploy", "release", "version", "exception", "crash", "incorrectly"]),
    Rule(
      "capacity",
      strong: [
        "out-of-memory", "memory leak", "too much memory", "insufficient resources", "filled up",
        "full disk", "disk space", "maximum amount", "ran full", "overwhelmed", "resources",
        "out of memory", "oom%", "oomkill", "ran out of", "run out of", "overload", "overwhelm",
        "insufficient capacity", "not enough capacity", "lack of capacity", "high load",
        "traffic spike", "spike in traffic", "surge in", "increased load", "increase in traffic",
        "resource exhaustion", "exhausted", "exhaustion", "saturat", "at capacity",
        "thundering herd",
        "high cpu", "cpu usage", "memory usage", "memory pressure", "under-provisioned",
        "underprovisioned", "denial of service", "too many requests", "disk full", "disk was full",
        "no space left", "heavy load", "unexpected load", "too much load", "starv", "high memory",
        "insufficient resources", "insufficient memory", "too many connections", "cpu-bound",
        "capacity", "increased traffic", "high traffic", "load on the", "memory limit",
      ],
      weak: ["load%", "traffic", "memory", "cpu", "scal", "slow"]),
    Rule(
      "third-party-dependency",
      strong: [
        "aws had", "outage at", "their end",
        "their side", "upstream", "library", "packages",
        "third party", "third-party", "3rd party", "upstream provider", "cloud provider", "vendor",
        "service provider", "external service", "external dependency", "upstream outage",
        "upstream issue", "upstream bug", "provider outage", "aws outage", "hosting provider",
        "dependency on", "dependencies", "external provider", "outside of our control",
        "github outage", "cloudflare outage", "isp%", "bug in github",
        "aws side", "upstream dependency", "docker hub", "supplier", "github's",
        "dependency update", "a dependency", "provider's", "upstream package", "npm package",
      ],
      weak: [
        "provider", "external", "dependency", "github", "aws%", "amazon", "gcp%", "google",
        "cloudflare", "fastly", "digitalocean", "heroku", "azure",
      ]),
    Rule(
      "hardware-failure",
      strong: [
        "hardware failure", "hardware issue", "hardware fault", "hardware problem", "failed disk",
        "disk failure", "faulty server", "faulty hardware", "failed switch", "faulty switch",
        "raid controller", "failing disk", "broken disk", "memory error", "dimm", "hardware",
        "failed hard drive", "power supply unit", "faulty network card", "server failure",
        "optical", "broken cable", "drive failure", "ssd failure",
      ], weak: ["disk", "server failed"]),
    Rule(
      "network",
      strong: [
        "network failure", "network outage", "network issue", "network partition", "packet loss",
        "network congestion", "bgp", "routing issue", "connectivity issue", "network connectivity",
        "network change", "network problem", "firewall", "loss of connectivity", "router",
        "network disruption", "network configuration", "fiber cut", "fibre cut", "network policy",
        "network error", "load balancer", "unreachable", "backbone", "network equipment", "mtu",
        "ip address", "network split", "no route", "peering", "network latency", "subnet",
      ],
      weak: ["network", "connectivity", "routing", "latency", "proxy"]),
    Rule(
      "dns",
      strong: [
        "dns%", "nameserver", "name server", "domain name", "name resolution", "resolver", "dnssec",
        "dns record", "coredns", "kube-dns",
      ]),
    Rule(
      "certificate-expiry",
      strong: [
        "expired certificate", "certificate expired", "certificate expiry", "certificate expir",
        "cert expired", "certificates expired", "certificate was not renewed", "tls certificate",
        "ssl certificate", "expiration of the certificate", "expired cert",
        "certificate has expired",
        "certificate had expired", "certificate renewal", "certificate rotation",
        "certificate was", "certificates were", "invalid certificate", "expired ssl", "expired tls",
      ], weak: ["certificate", "expired"]),
    Rule(
      "database-storage",
      strong: [
        "database failure", "database outage", "database crash", "database lock", "deadlock",
        "replication lag", "slow query", "slow queries", "database connection", "connection pool",
        "database migration", "database overload", "database cluster",
        "database load", "database became", "db load", "primary database",
        "postgres", "mysql", "mongodb", "redis", "elasticsearch", "cassandra", "etcd", "kafka",
        "storage failure", "storage issue", "storage system", "missing index",
        "table lock", "full table scan", "database query", "database queries", "persistent volume",
        "filesystem", "file system", "vacuum",
      ],
      weak: ["database", "db%", "storage", "query", "disk", "index"]),
    Rule(
      "data-corruption",
      strong: [
        "data loss", "was missing", "missing from", "deleted",
        "data corruption", "corrupted", "corrupt data", "data loss", "lost data", "data was lost",
        "accidentally deleted", "deleted the production", "overwritten", "overwrote",
        "deleted data", "data was deleted", "inconsistent data", "wrong data", "deleted rows",
        "deletion of", "missing data", "data inconsisten", "wiped",
      ], weak: ["deleted", "lost", "corrupt"]),
    Rule(
      "procedure",
      strong: [
        "review failure", "in review", "should have been caught", "human", "wrong version",
        "not notified", "without testing", "premature", "too early",
        "human error", "operator error", "mistakenly", "by mistake", "accidentally", "manual error",
        "manual step", "typo", "wrong command", "mistyped", "wrong cluster", "not followed",
        "did not follow", "incorrect procedure", "inadvertently", "unintentionally", "forgot",
        "process failure", "human mistake", "manually", "missing documentation", "runbook",
        "communication", "lack of process", "was not aware", "wasn't aware", "wasn't fully aware",
        "unaware", "misunderstanding", "human", "no process", "not documented", "oversight",
        "miscommunication", "lack of testing", "not tested", "insufficient testing", "untested",
        "was never tested", "code review", "lack of documentation", "erroneously",
      ], weak: ["manual", "mistake", "procedure", "process"]),
    Rule(
      "security",
      strong: [
        "attack", "exploit", "vulnerabilit", "ddos", "phishing", "malicious", "hacker", "hacked",
        "compromised", "stolen", "breach", "malware", "unauthorized access", "reentrancy",
        "flash loan", "flashloan", "supply chain", "xss", "injection", "spam", "abuse", "scam",
        "fraud", "leaked", "private key", "impersonat", "backdoor", "cve-", "unauthorised",
      ]),
    Rule(
      "monitoring-gap",
      strong: [
        "better alerting", "better monitoring", "improve monitoring", "improve alerting",
        "more monitoring", "need alerting", "need better alert", "should have alerting",
        "should have monitoring", "monitoring in place", "blind to", "not sufficiently monitored",
        "alerting caught", "monitoring and error handling", "more alert", "monitoring could",
        "monitoring for", "we had no visibility", "lack of visibility", "lack of observability",
        "overvåkning", "overvåket", "not alert", "monitoring should", "monitoring the current",
        "alerts for", "look into monitoring", "did not have alert",
        "no alert", "no monitoring", "lack of monitoring", "lack of alert", "monitoring gap",
        "missing alert", "missing monitoring", "not monitored", "alerts did not", "went unnoticed",
        "was not noticed", "did not alert", "didn't alert", "no alarm", "insufficient monitoring",
        "not detected", "undetected", "alerting did not", "no alerting", "monitoring did not",
        "weren't alerted", "were not alerted", "nobody noticed", "not noticed", "unnoticed",
        "lacked monitoring", "monitoring was not", "alert was not", "alerts were not",
        "should have alert", "didn't notice", "did not notice",
      ], isCircumstance: true),
    Rule(
      "power-facility",
      strong: [
        "power outage", "power failure", "power loss", "loss of power", "lost power", "cooling",
        "datacenter outage", "data center outage", "data centre outage", "ups failure", "generator",
        "power cut", "electrical", "overheat", "air conditioning", "fire in", "flood",
      ]),
    Rule(
      "race-condition",
      strong: [
        "race condition", "race between", "concurrency", "concurrent", "data race",
        "lock contention",
        "raced", "out of order", "simultaneously", "at the same time as", "thread-safe", "mutex",
      ]),
    Rule(
      "time-and-clock",
      strong: [
        "leap second", "leap day", "leap year", "clock drift", "clock skew", "ntp", "timezone bug",
        "time zone bug", "daylight saving", "system clock", "unix time", "year 2038", "february 29",
        "clock change", "timestamp overflow",
      ]),
    Rule(
      "migration-maintenance",
      strong: [
        "maintenance", "migration", "migrat", "upgrade", "upgrading", "planned work", "cutover",
        "decommission", "rollout of", "node upgrade", "cluster upgrade", "switchover", "moved to",
        "switching to", "transition to", "replacement of", "renaming",
      ], weak: ["update", "moving"], isCircumstance: true),
    Rule(
      "automation",
      strong: [
        "automation", "automated system", "automatically deleted", "automatic process", "script",
        "cron job", "cronjob", "pipeline", "auto-scal", "autoscal", "automatic failover", "bot%",
        "automatic update", "unattended", "terraform", "ansible", "ci/cd", "automatically applied",
        "garbage collect", "scheduled job", "controller",
      ], weak: ["automat", "job"], isCircumstance: true),
    Rule(
      "quota-limit",
      strong: [
        "configurable system limit", "available file watches", "maximum amount of", "size of the",
        "limits%", "limit on",
        "quota", "rate limit", "rate-limit", "ratelimit", "hit the limit", "hit a limit",
        "reached the limit", "limit was reached", "limit reached", "exceeded the limit",
        "exceeded the maximum", "maximum number of", "too many open files", "inotify",
        "file descriptor", "limit of", "limits on", "throttl", "integer overflow", "size limit",
        "hard limit", "api limit", "exceed", "watches",
      ], weak: ["limit"]),
    Rule(
      "cascading-failure",
      strong: [
        "led to a situation", "which in turn", "in turn led", "stampede", "knock", "backlog",
        "piled up", "retry", "retries",
        "cascading", "cascade", "domino", "retry storm", "thundering herd", "snowball",
        "knock-on", "knock on effect", "chain reaction", "positive feedback loop", "amplif",
        "overwhelmed the remaining", "death spiral",
      ], isCircumstance: true),
    Rule(
      "credentials-permissions",
      strong: [
        "forbidden", "lockout", "rls polic", "unauthorized",
        "credential", "permission", "access denied", "api key", "expired token", "token expired",
        "password", "access key", "iam%", "rbac", "unauthorized", "authentication fail",
        "lockout", "locked out", "access rights", "secret", "privilege", "not authorized",
        "auth token",
        "service account", "access control", "ssh key", "oauth",
      ], weak: ["token", "access"]),
  ]

  /// Phrases that take the cause of a sentence back.
  static let negations = [
    "not caused by", "was not due", "wasn't due", "not due to", "not related to", "unrelated to",
    "no evidence", "ruled out", "rule out", "not the cause", "was not the", "wasn't caused",
    "no indication", "not a result of", "were not affected", "was not affected",
    "not been compromised", "no security", "not impacted", "was not impacted",
  ]

  /// Phrases that quote another incident.
  static let otherIncidents = [
    "previous incident", "previous outage", "earlier incident", "last year", "last incident",
    "previous postmortem", "similar incident", "past incident",
  ]

  /// Phrases that tell the part that the causes of a sentence played.
  static let roleWords: [(CauseFinding.Role, [String])] = [
    (.trigger, ["triggered by", "the trigger", "was triggered"]),
    (.contributing, ["contribut", "exacerbat", "compound", "made worse"]),
    (.root, ["root cause", "caused by", "the cause", "due to a", "was caused", "resulted from"]),
  ]
}
