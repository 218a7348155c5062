extension CauseVocabulary {
  /// Phrases of the default taxonomy that name things and what became of them, such as
  /// `{row|record} + {deleted|overwritten}`, which stands for all four pairs.
  static let patterns: [CauseClass.ID: String] = [
    "configuration-change": """
    settings + {copied|carried over|left over|wrong}, \
    firewall {policy|rule|rules} + {edited|changed|blocked|wrong|removed}, \
    typo in the {yaml|config|manifest|settings|chart|json|toml|playbook|template}, {value|\
    parameter|flag|option|setting|limit|timeout} + {set to|wrong|mistyped|flipped|omitted}, \
    started with {an incorrect|a wrong|the wrong} {parameter|flag|option|argument|profile}
    """,
    "capacity": """
    not {enough|sufficient} {server|worker|machine|node|instance|memory|ram|cpu|capacity|thread|\
    space|bandwidth|replica|connection|resources}, not have {enough|sufficient} {server|worker|\
    machine|node|instance|memory|ram|cpu|capacity|thread|space|bandwidth|replica|resources}, \
    too few {server|worker|machine|node|instance|thread|replica|connections}, {traffic|load|\
    requests|usage|demand|visitors} + times {higher|more|the usual|our usual|as much|as many}, \
    more {traffic|requests|load|visitors|players|users} than {we|planned|expected|usual|it|the}, \
    no space {was left|left}, {disk|volume|partition|storage} + filled up, \
    {traffic|requests|load} + {overwhelm|swamped|flooded|outgrew|exceeded}
    """,
    "third-party-dependency": """
    {sms|payment|email|e-mail|mail|push|login|identity|map|video} {gateway|provider|vendor|\
    processor} + {stopped|down%|fail|outage|problem|unavail|return|reject}, \
    's api + {return|down%|fail|unavail|error|timed out}, \
    cdn + {served|stale|down%|fail|outage}, \
    service we {rely|depend} on + {stopped|down%|fail|outage}, \
    that we {rely|depend} on + {stopped|down%|fail|outage|changed}
    """,
    "hardware-failure": """
    {ssd|hdd|disk%|disks%|drive%|drives%|fan%|psu%|dimm|nic%|motherboard|controller card|\
    raid controller|memory module|power supply|robotic arm|tape library|backplane|battery|\
    network card|switch%} + {wore out|worn out|end of its life|broke|died%|defect|gave up|burnt|\
    burned out|overheat|faulty|malfunction}, cpu fault, \
    faulty {cpu|memory|ram|disk|drive|cable|switch|nic|fan|module|hardware|dimm|ssd}
    """,
    "network": """
    {excavator|digger|construction|backhoe|anchor|roadwork} + {cut|cable|fibre|fiber|line}, \
    {cable|fibre|fiber|line|link|tunnel|uplink} + {was cut|were cut|severed|damaged|unplugged|\
    flapp|lost|dropped|broke}, firewall + {lost its|dropped|session table|state table}
    """,
    "dns": """
    {a record|aaaa record|mx record|ns record|txt record|cname|glue record|zone file|\
    hosted zone|name server|nameserver|nameservers} + {delet|remov|chang|wrong|missing|stale|\
    old|empt|not answer|overwr|point|typo|mistyped}, {hostname|domain|name|names|\
    domains} + {no longer resolve|not resolve|stopped resolving|could not be resolved|\
    failed to resolve}, cached a negative, negative answer, lookups + {fail|time|wrong|empty}
    """,
    "certificate-expiry": """
    {cert%|certs%|certificate%|certificates%} + {ran out|run out|lapse|out of date|not-after|\
    year was up|no longer valid|too old|past its}, \
    {renew|renewal} + {cert%|certs%|certificate} + {fail|stopped|not}
    """,
    "database-storage": """
    inode, {file system|filesystem} + {read-only|readonly|full|corrupt|inconsistent}, \
    {mongodb|replica set|postgres|mysql|etcd|cluster} + {elect|new primary|two primaries}, \
    went read-only, {table|tables|row|rows|index} + locked
    """,
    "data-corruption": """
    {row|rows|record|records|file%|files%|image|images|entries|entry|balances|backup|archive|\
    ledger} + {overwritten|damaged|garbage|garbled|inconsistent|duplicated|truncated|wiped|\
    mangled|corrupt|scrambled|zeroed}, bad {records|rows|data|entries|values}, \
    {restored|copied} over the, bit rot, garbage bytes, \
    checksum + {mismatch|wrong|disagree|not agree|not match}, \
    checksums that {did not|didn't|do not|don't}, dropped + column, \
    duplicate {entries|records|rows|payments|transactions}
    """,
    "procedure": """
    {runbook|checklist|procedure|process|playbook|instructions|manual|guide} + {skipped|\
    not mention|not call for|not cover|not include|not require|not followed|wrong order|omitted|\
    silent on|lacked|missed a}, {runbook|checklist|procedure|playbook} {did|does} not, \
    no {written|documented|defined|agreed|formal|standard|clear} {procedure|process|runbook|\
    checklist|instructions|plan|owner|policy}, in the wrong order, \
    without the {approval|consent|knowledge|review}, \
    one {host|server|node|step|file} was forgotten, \
    assumed + {somebody else|someone else|another team|the other team}, improvised
    """,
    "security": """
    cross-site scripting, xss%, csrf%, sql injection, ransomware, phish, \
    unauthori{s|z}ed {person|party|people|user|parties}, \
    stolen {laptop|key|session|cookie|password}, signed {malicious|a malicious}
    """,
    "monitoring-gap": """
    {alert|alerts|alarm|alarms|check} + {had been silenced|been muted|been snoozed|nobody reads|\
    no one reads|unused channel|wrong channel|so high|too high|too low|could never fire|\
    never fire|not cover}, no {metrics|dashboards|graphs|probe|check} {for|on|covering|of}, \
    health {check|checks} + {only tested|only checked|only looked|not test|not check|shallow|\
    everything as fine|as fine}, threshold of the {alert|alarm}, \
    {mailbox|channel|inbox|dashboard} that {nobody|no one|no-one}
    """,
    "power-facility": """
    water + {leaked|data cent|server room|machine room|basement}, {cooling|air conditioning|\
    aircon|chiller|hvac|generator|transformer|sprinkler|battery bank} + {fail|broke|trip|leak|\
    died|fault|overload|refused|not start}
    """,
    "race-condition": """
    {two|both|several|multiple} {jobs|workers|processes|threads|requests|nodes|instances|\
    writers|consumers} + {same time|simultaneously|concurrently|at once|the same row|\
    the same record|the same lock}, \
    concurrent {writers|jobs|updates|access|modification|executions|transactions|runs}, {lock|\
    mutex|lease|semaphore} + {not released|never released|released too early|not held|\
    expired while|held forever}, started concurrently, ran concurrently, \
    before + {initialisation|initialization|was initialised|was initialized}, rare timing, \
    stepped on each other, between the {check|read} and the {use|write|update}
    """,
    "time-and-clock": """
    {clock%|clocks%} + {off%|behind|ahead|minutes|seconds|backwards|forward|jumped|drift|\
    stepped|reset|disagree}, {29 february|february 29|29th of february|feb 29}, \
    counter of {seconds|milliseconds}, dates in {1901|1970}, \
    {time zone|timezone} + {early|late|wrong|bug|off|conver}
    """,
    "migration-maintenance": """
    {move|moved|moving|being moved|relocation} + {to the new|to new|to a new}, not carried over, \
    {upgrade|migration|cutover} + {fail|halfway|left|broke|overran|longer than|went wrong|\
    incomplete}, decommissioning of
    """,
    "automation": """
    {ansible|puppet|chef|saltstack|terraform|orchestrator|scheduler|autoscaler|ci job|build job|\
    bot%|cron job|cronjob|controller|operator pod|cleanup job|script%} + {restarted all|\
    rescheduled|published|pushed|terminated|ran against|reverted|scaled down|scaled in|deleted|\
    removed|recreated|rotated|merged|drained}, \
    pipeline + {pushed|published|promoted|unfinished|wrong}, {automated|automatic} {failover|\
    rollback|cleanup|scale-down|restart|reboot|update|upgrade}
    """,
    "quota-limit": """
    used up + {allowance|quota|credits|minutes|limit|budget}, \
    {monthly|daily|hourly} {allowance|quota|limit|cap}, \
    {credits|quota|allowance|budget} + {ran out|run out|used up|exhaust|exceeded|spent}, {limit|\
    maximum|cap|ceiling} of {connections|files|instances|requests|rows|objects|processes|\
    threads|tokens|pods|ips|addresses} + {reach|hit|exceed}
    """,
    "cascading-failure": """
    retries + {multipl|amplif|took down|overwhelm|hammer|pile|storm}, \
    {one|the other|the others|the rest|neighbours|neighbors|remaining} + in turn, toppled, \
    knocked over, domino, \
    {took|brought|dragged} down the {backend|whole|rest|others|entire|remaining}, {failure|\
    failures|timeouts|errors|overload|latency} + {propagat|spread to|rippled|snowball}, \
    blocked all {the threads|threads|workers|connections}, fell through to the, \
    {which|that} collapsed
    """,
    "credentials-permissions": """
    {no longer|not|never} {had|have|has} {permission|the permission|access|the right|the rights|\
    the role}, no right to {read|write|access|use|list|create}, \
    lacked the {right|permission|role|privilege|scope}, \
    access {was|had been} {denied|withdrawn|revoked|removed}, owned by root, \
    removed from the {group|role|team|organisation|organization}, {ssh key|api key|access key|\
    token%} + {missing on|revoked|expired|withdrawn|rotated|invalidated}, \
    {account|owner} + {access was withdrawn|deactivated|left the}
    """,
  ]
}
