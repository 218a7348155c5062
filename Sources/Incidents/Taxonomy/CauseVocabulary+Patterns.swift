extension CauseVocabulary {
  /// Phrases of the default taxonomy that name things and what became of them, such as
  /// `{row|record} + {deleted|overwritten}`, which stands for all four pairs.
  ///
  /// Each pair must hold whatever else the sentence says: many things share a name with a part of
  /// a program (`generator`, `switch`, `line`, `record`, `process`), so that such a word needs one
  /// beside it that tells which is meant.
  static let patterns: [CauseClass.ID: String] = [
    "configuration-change": """
    settings {of|for|from} + {copied|carried over|left over}, settings {was|were} wrong, \
    firewall {policy|rule} + {edited|changed|blocked|wrong|removed}, \
    typo in the {yaml|config|manifest|settings|chart|json|toml|playbook|template}, \
    wrong value {in|for} the {proxy|config|settings|env|deploy|helm|chart|manifest|load balancer}, \
    {config|configuration|setting|helm|environment} {value|parameter|flag|option} + {set to|wrong|\
    mistyped|flipped|omitted}, {timeout|threshold} {was|were|had been} set to, \
    feature flag + {flipped|mistyped}, \
    {server|service|daemon|node|database|process} + started with {an incorrect|a wrong|the wrong} \
    {parameter|flag|option|argument|profile}, \
    {was|were} set to + in the {yaml|config|manifest|settings|chart|helm}, \
    wrong value + {deployed|rolled out}, \
    in the {yaml|config|manifest|settings|chart|playbook} + {mistyped|omitted}, \
    {policy|limit|timeout|scaling|cache|rule|check|setting} + overly aggressive, configuration + was broken, {had|with} no {healthcheck|health check}, \
    {regla|regra} global, configuration depended on, \
    firewall rule + {changed%|edited|blocked|wrong|removed|missing|added|too strict|dropped|deleted|\
    misconfig|forgot|denied|applied|rolled out|set was|set is|cut off|expired|reject|prevent|\
    stopped|broke%|disabled}
    """,
    "capacity": """
    sized {the|our} + {peak|forecast}, {cluster|fleet|database|pool|server} was sized {on|from|after} \
    {last|the old|an old}, \
    not {enough|sufficient} {server|worker|machine|node|instance|memory|ram%|cpu|capacity|thread|\
    disk space|bandwidth|replica|connections|resources}, \
    not have {enough|sufficient} {server|worker|machine|node|instance|memory|ram%|cpu|capacity|\
    thread|disk space|bandwidth|replica|resources}, \
    too few {server|worker|machine|instance|thread|replica|connections}, \
    {traffic|load%|requests|demand|visitors} + times {higher|more than|the usual|our usual|as much|\
    as many}, more {traffic|requests|load} than {we|planned|expected|usual|it could}, \
    more {visitors|players|users} than {we planned|planned|we could|it could|the server|the \
    system}, no space {was left|left}, {traffic|demand} + {outgrew|exceeded}, \
    load exceeded {what|the capacity|our capacity}, \
    {connection|thread|worker} pool + {empty|drained|used up|checked out|ran out}, \
    connections {of|in|from} the pool + {in use|used up|taken|ran out|gone%}
    """,
    "third-party-dependency": """
    {cause|problem|issue} {is|was} {a|the} {queue|backlog|delay} at + {provider|supplier|\
    aggregator|carrier}, \
    {sms|payment|email|e-mail|mail} {gateway|vendor} + {stopped|down%|fail|outage|problem|unavail|\
    reject}, \
    {stripe|twilio|paypal|github|google|amazon|provider|vendor|supplier}'s api + {return|down%|\
    fail|unavail|error|timed out}, cdn {served|was serving}, \
    {map|login|video|push} provider {was unavail|was down|had a|outage}, provider of ours, \
    {host|provider|vendor|supplier} failed over without, service {we|that we} {rely|depend} on + \
    {was down|outage|unavail|went down}, \
    {their side|their end|vendor side} + {fail|outage|fault|error|bug|change|down%|problem|maintenance|issue}, \
    {vendor's|vendor|supplier's} bug%, bug {in|of|at} + {vendor|supplier}
    """,
    "hardware-failure": """
    {pump|bearing|motor|fan} {seized|had seized|has seized}, seized {pump|bearing|motor|fan}, \
    {dirty|failing|worn|dead} {optic|transceiver|sfp|battery|batteries|fan%|fans}, \
    {ssd|hdd%|controller card|power supply|robotic arm|tape library|network card|hard disk|hard \
    drive} + {wore out|worn out|end of its life|died%|defective|gave up|burnt|burned out|overheat|\
    malfunction}, \
    {ssd|hdd|power supply|robotic arm|network card|hard disk|hard drive|hard disks|hard drives} \
    {broke%|had broken|was faulty}, \
    {disk%|disks%} + {wore out|worn out|end of its life|burnt|burned out}, \
    {disk|disks|drive|drives} in the {array|same array|raid array|storage array} + {broke%|died%}, \
    {cpu|server|case|chassis} fan + {broke%|died%|fail|seized}, \
    {core|network|rack|ethernet|edge} switch {broke%|had broken|was faulty|was defective|burnt|\
    burned out|overheat|malfunction}, cpu fault%, \
    faulty {cpu|memory|disk|cable|nic%|hardware|dimm|ssd}, {faulty|defective|broken|failed} \
    {power suppl|motherboard|mainboard|raid controller|line card|backplane|fan%|transceiver}, disk {broke down|broke in|broke on}
    """,
    "network": """
    {excavator|digger|backhoe|roadwork} + {cut%|cable|fibre|fiber|line%}, \
    construction {crew|work|company|site} + {cut%|cable|fibre|fiber}, \
    anchor + {subsea|submarine|undersea|sea cable}, \
    {cable|fibre|fiber} + {was cut|were cut|damaged|unplugged}, \
    {transit link|leased line} + {was cut|unplugged|flapp}, {wave|circuit|line} dropped out, \
    firewall {lost its|dropped}, \
    firewall + {session table|state table}, {network|switching|bridging} loop, {formed|created} a loop, {line|link} between the + {was cut|were cut|damaged}, \
    {uplink|subnet|core router|backbone} + {outage|no free|was out|down%|cut%|lost|flapp|fail|\
    saturat|congest|exhaust|wrong|missing|dropp|broke%|overload|misconfig|full%}
    """,
    "dns": """
    {the a record|domain's a record|zone's a record|aaaa record|ns record|glue record|hosted zone} \
    + {delet|remov|chang|wrong|missing|stale|old%|empt|overwr|point|typo|mistyped}, \
    {hostname|host name|service name|domain name|our domain|the domain|domains%} + {no longer \
    resolve|not resolve|stopped resolving|could not be resolved|failed to resolve}, \
    resolver + negative answer, {dns|domain|hostname|host} lookup + {fail|timed out|wrong|empty}
    """,
    "certificate-expiry": """
    cert + ran out {at|on|over}, \
    {intermediate|certificate|keystore} + {validity ended|end of validity|notafter}, \
    {cert|certs|certificate|certificates} {ran|run|had run|have run} out {at|on|last|over|\
    yesterday}, \
    {cert%|certs%|certificate%|certificates%} + {lapse|not-after|year was up|no longer valid}, \
    {client|server|tls|ssl|signing|ca|root} {cert%|certs%|certificate} + was out of date, \
    renewal of the {cert|tls|ssl} + {fail|stopped|not%}, \
    {nobody|no one} {renewed|had renewed|has renewed} + {cert|tls|ssl}, \
    {cert|certificate} renewal + {fail|stopped|broke}
    """,
    "database-storage": """
    inode + {ran out|run out|exhaust}, out of inodes, \
    {file system|filesystem} + {read-only|readonly|full%|corrupt|inconsistent}, \
    {mongodb|replica set|postgres|mysql|etcd} + {elected|election|new primary|two primaries}, \
    {database|index|volume|disk|partition|replica|cluster} went read-only, \
    locked the {orders|users|accounts|whole|entire} table, \
    {table|rows} {was|were|had been|remained} locked, \
    locked by {a|an|another|an open} {transaction|migration|query}, elected a new {primary|master}, \
    downtime {for|of} + database, foreign key, {mysql|postgres|mongodb|mariadb} + restarted, \
    connection {with|to} the {data store|datastore}, lvm + fail, tombstones {had piled|piled}, \
    replication lag + {grew|rose|high|minutes|hours|behind|caused|increase|of 1|of 2|of 3|of 4|of 5}
    """,
    "data-corruption": """
    torn page, {rows%|records%|balances|backup|ledger} + {overwritten|damaged|garbled|\
    inconsistent|wiped|mangled|corrupt|scrambled|zeroed}, \
    {file%|files%|archive|image|entry|entries} + {damaged|garbled|wiped|mangled|corrupt|scrambled|\
    zeroed}, bad {records|rows|data%|entries}, {backup|dump%|snapshot} + restored over, \
    copied over the {live|production|newer}, bit rot, garbage bytes, \
    checksum + {mismatch|disagree|not agree|not match|didn't agree|didn't match|don't agree|don't \
    match|no longer match}, {migration|schema|script} + dropped {a|the} column, \
    duplicate {entries|records|rows|payments|transactions}, every row was overwritten, \
    {images|files|backups|uploads} were overwritten, {records%|ledger} + duplicated, \
    migration dropped, \
    data lost, crashed the data
    """,
    "procedure": """
    {booking|call|contact|rota} sheet + {old|outdated|wrong|stale}, \
    {sent|went|addressed} to {someone|somebody|a colleague} on {leave|holiday|vacation}, \
    self-approv, ticked off by, in the belief that, \
    {skipped|skipping} {the|our} {canary|staging|review|rehearsal|checklist|dry run|smoke test}, \
    {runbook|checklist} + {skipped|not mention|not call for|not cover|not include|not require|not \
    followed|wrong order|omitted|silent on|lacked|missed a}, \
    our {procedure|process%} + {not mention|not call for|not require|not followed}, \
    {release|deployment|review|change|approval} {procedure|process%} + {skipped|not mention|not \
    call for|not cover|not include|not require|not followed|omitted|silent on|lacked}, \
    {runbook|checklist} {did|does} not, \
    no {written|documented|defined|agreed|formal|standard|clear} {procedure|process|runbook|\
    checklist|instructions|plan|owner|policy}, \
    {done|restarted|carried out|performed|did the steps|ran the commands} in the wrong order, \
    without the {approval|consent|knowledge|review}, \
    one {host|server|node|step|file} was forgotten, \
    assumed {somebody else|someone else|another team|the other team} {had|would|was|did}, \
    assumed that {somebody else|someone else|another team|the other team} {had|would|was|did}, \
    {engineer|operator|admin|team|we} improvised, \
    {playbook|instructions|manual%} + {not mention|not cover|not call for|lacked a step|silent on}, \
    accidentally {run|ran|executed|clicked|pushed|published|committed}, \
    {n'avait|n'a} pas été {suivie|respectée}, ejecución accidental, ejecutado por error, 在不了解, \
    handover + {lost|not mentioned|missing|forgot|incomplete|left out|not written|unclear|nobody}
    """,
    "security": """
    {cross-site scripting|xss|csrf|sql injection} {attack|hole|vulnerab|flaw|exploit}, \
    phishing {mail|e-mail|email|attack|campaign|message|link}, {was|were|been|got} phished, \
    unauthori{s|z}ed {person|party|people|user|parties}, \
    {open|vulnerable} to {cross-site scripting|xss|csrf|sql injection}, \
    {cross-site scripting|sql injection} {through|via}, fell for phishing, \
    phishers {got|had|stole|tricked}
    """,
    "software-defect": """
    {depended|depends|relied|relies|depend} on + {iteration order|map iteration|order of iteration}, \
    {leaks|leaked|leaking} {about|roughly|around|some} + {kb%|mb%|bytes|memory}, \
    {doesn't|does not|didn't|did not|never} {close|free|release} + {handle|file|font|socket|\
    connection|cursor|stream|buffer}, \
    {writes|wrote|sent|sends|published|returned|carried} {minor units|cents%|milliseconds}, \
    inadvertently broke, decoding error, {await|call|request|quer|connection|parse} + {with no|without a|without any} timeout, \
    {non-existent|nonexistent} {endpoint|api|method|function|column|field|key}, unconditionally {emit|return|call|set|writ|send|run|retr|delet|clos}, \
    hash mismatch, catastrophic backtracking, {regex|regular expression} + backtracking, \
    {no|without|without an|missing|lacked|lacking} idempotency, \
    idempotency {key|check} + {missing|lacking|ignored|absent|left out}, \
    {unit|units} mismatch, mismatch of units, {mixed up|mix-up of} the units, \
    {kb|kib|mb|mib|kilobytes|megabytes|bytes|bits|milliseconds|seconds|minutes|cents|dollars|\
    euros} instead of {kb%|kib%|mb%|mib%|gb%|gib%|kilobytes|megabytes|gigabytes|bytes|bits|\
    milliseconds|seconds|minutes|hours|cents|dollars|euros}, \
    in {cents|milliseconds|seconds|bytes|kb%|mb%} + {expects|expected|read as|taken as|treated as}, \
    incorrectly {checked|assumed|treated|returned|reported|matched|marked|skipped}, \
    {mechanism|logic|handler|code path} + failed to {trigger|run|fire|detect|handle}
    """,
    "monitoring-gap": """
    {alert|alarm|check} {was|were|had been} {silenced|muted|snoozed}, \
    without {anybody|anyone|somebody} {knowing|noticing}, {no page|no alert} {came|went out|was sent}, \
    {alert%|alerts%|alarm%|alarms%} + {had been silenced|been muted|been snoozed|nobody reads|no \
    one reads|unused channel|wrong channel|could never fire}, \
    threshold of the {alert|alarm} + {too high|too low|so high|so low|wrong}, \
    {alert|alarm} threshold + {too high|too low|so high|so low|wrong}, \
    no {metrics|dashboards|graphs} {for|on|covering|of}, \
    health check + {only tested|only tests|only checked|only checks|only looked|only looks|not test|not check|shallow|as fine}, \
    {mailbox|channel|inbox|dashboard} that {nobody|no one|no-one}, \
    {alerts%|alarms%|alerting} + not cover, no check for {disk space|the backup}, \
    checks had been muted, {alert|alarm}'s threshold + {too high|too low}, \
    {poorly|barely|badly|hardly} monitored, not {yet set up|set up|configured} to {monitor|alert|page}, \
    {missing|absent|lacking} {monitoring|alerting|alarm}, no% + alerting {on|for|of}, \
    {monitoring|alerting} {is|was} {not robust|not good enough|not sufficient|insufficient|lacking}, \
    {monitor|monitors|alarms|alerts} {didn't|did not} fire, failed silently, \
    silently {fail|fell back|fall back|dropped|stopped|skipped}, \
    {logged|logs} {nothing|no error}, no {log line|error was logged|errors were logged}, \
    {did|do|does} not notice {most|any|such}, \
    threshold stood at, no {effective|working|usable|actionable} {alert|alarm|monitoring}, not \
    backed by + alert, \
    {monitoring|monitor|alerts|alerting|checks|probes} {didn't|did not|does not|doesn't|do not} \
    {cover|include|look at|exercise|watch|see|catch|check}, \
    {monitoring|alerts|alerting|checks|probes} missed {it|this|that|the%}, \
    {check|checks|probe|probes|monitor|monitors|monitoring} only {tested|tests|checked|checks|\
    looked|looks|covered|covers|measured|measures|pinged|pings}, \
    {stayed|remained|kept being|stays} green, \
    health {check|checks|endpoint} {returned|reported|kept returning|answered} + {even though|\
    although|regardless|while the}, {health|status|liveness|readiness} {check|probe} + too lenient, \
    {rather than|instead of|and not} {from |by |through |}{our |}{own |}{monitoring|alerts|alerting|\
    monitors|dashboards}, \
    only {found out|heard of|became aware|knew|discovered} {when|because|after|from|through|by}, \
    {found out|learned|heard|knew} {about it|about this|of it} only {when|because|after|from|through}, \
    {alert|alarm|page|warning|e-mail|email|notification} {went|was sent|was routed|was delivered|\
    were sent|were routed} to {the wrong|a former|an unmonitored|an abandoned|an old|a dead}, \
    {channel|mailbox|inbox|address|list} {that |}{nobody|no one|no-one} {watch|read|monitor|looks|\
    looked|checks|checked}, unmonitored, failure was silent, {fails|failing} silently, \
    {detector|alert|alarm|rule|monitor|pager} {did not|didn't|does not|never} {trigger|fire|\
    go off|went off|page|ring|notify}, \
    {monitoring|alerting} {system|stack|server|host} {itself |}{was|had been} {also |}{down%|\
    offline|broken|unavailable}, \
    {prometheus|alertmanager|nagios|zabbix|icinga|opsgenie|pagerduty|pingdom} {was|had been} \
    {itself down|itself offline|itself unavailable|also down|also offline|also unavailable|broken|\
    muted|silenced}, \
    {pagerduty|opsgenie|sentry|error tracking|alerting|monitoring|paging} {was|had} {not|never} \
    {been |}{configured|set up|enabled|connected}, \
    detection {relied|relies|depended|depends} on, \
    logs were not {collected|shipped|forwarded}, \
    {alert|alarm|warning|alerting} threshold + {too|far too|much too|way too} {high|low%|lenient|\
    loose|coarse|generous}, \
    {alert|alarm|monitor} {was|were} {disabled|muted|snoozed|switched off|turned off|\
    paused} {in|since|last|during|months|years}%, \
    {alert|alarm|monitor} + never {re-enabled|enabled again|unmuted|switched back on|\
    turned back on}, alerts {are|were} {only |}based on, \
    {monitor|probe|check|scraper} was {looking at|pointed at|pointing at|checking|watching|scraping} \
    the {old|wrong|previous}, nothing in {our|the} {monitoring|dashboards|alerts|alerting|metrics}, \
    nothing {told|warned|paged|notified} {us|anyone|anybody}, \
    not {picked up|caught|flagged|spotted|seen|surfaced} by {our|the|any} {monitor|alert|check|probe|\
    dashboard}, no {metric|alarm|probe|dashboard} {for|on|watching|covering} {the|this|that|\
    our|failed|queue}%
    """,
    "power-facility": """
    loss of {chilled water|cooling water|mains}, \
    {condenser|chiller} + {blocked|clogged|seized|iced}, \
    water {ran beneath|ran under|got into|in the machine}, voltage dip, brown-out, \
    water {leak|pipe|damage} + {data cent|server room|machine room|basement|rack|ceiling}, \
    {aircon%|chiller|sprinkler|battery bank|diesel generator|backup generator|emergency generator|\
    standby generator|power transformer|street transformer} + {fail|broke|trip|leak|died%|fault|\
    overload|refused|not start}, generator {failed to start|would not start|ran out of fuel}, \
    burst {pipe%|pipes|water}, \
    no electricity, without electricity, electricity + {went|was off|gone%}, cooling + {not work|\
    was off|went|gave out}, {ups|pdu} {was|had|went|did not} {empty|off%|hold|run out|switched \
    off|defective|broken|dead}, {cooling|electricity|electrical} + {flood|reached|burnt|burned|\
    fail|lost|loss|stopped|outage|cut%|out of service|broke%|tripped|fault}, \
    {the|our|a|one|each|main|both} ups% + {fail|dropp|trip|drained|bypass|batter|overload|not take|died%|shut|fault}, \
    pdu% + {fail|trip|died%|overload|burnt|burned|fault|lost}
    """,
    "race-condition": """
    {slower|faster} of {both|the two} {requests|writes|calls}, lease + {expire while|expires \
    while|ran out while|expired before}, \
    {picked|took|picked up|claimed} the same {batch|job|message|task|row|record}, \
    {overwrote|overwrite|truncated|truncate|clobbered} each other, \
    last {one|write|writer} wins, {without|with no} {any |a |}row lock, \
    {two|both|several|multiple} {jobs|workers|processes|threads|requests|nodes|instances|writers|\
    consumers} + {updated|wrote|changed|modified|claimed|took} the same {row|record|lock|file|key|\
    job}, concurrent {writers|modification}, \
    {lock%|mutex|lease%|semaphore} + {not released|never released|released too early|not held|\
    expired while|held forever}, jobs started concurrently, \
    before {it|they} {was|were|had been} initiali{s|z}ed, before initiali{s|z}ation {had|was}, \
    {lock|mutex} {was|had been|has been} {left out|omitted|forgotten}, missing mutex, \
    rare timing, stepped on each other, \
    {two|both|several|multiple} {jobs|workers|processes|threads|requests|instances|consumers} \
    {wrote|modified|updated|created|claimed|changed} + {same time|simultaneously|concurrently|at \
    once}, {two|both|several|multiple} {jobs|workers|processes} ran concurrently, \
    concurrent access to + {corrupt|overw|inconsist|crash}, \
    at the same moment + {wrote|write|updated|lock|started|ran%|read%|both|deleted|created|insert}
    """,
    "time-and-clock": """
    not know about {summer time|daylight saving}, {computed|calculated} from the local date, \
    tzdata + {removed|missing|outdated|stale|left out}, change of the clocks, \
    {without|no|missing|outdated|stale} {time zone|timezone} data, \
    {clock|clocks} {of|on} + {minutes|seconds|hours} {off%|behind|ahead|fast|slow}, \
    {clock|clocks} {jumped|stepped back|went back|went forward|ran ahead|disagree}, \
    counter of {seconds|milliseconds} + overflow, dates in {1901|1970}, \
    {time zone|timezone} + {early|wrong|conversion}, \
    {clock|clocks} {of|on} + {jumped|stepped back}, clocks were off, \
    {clock|clocks} {was|were} {off%|wrong|ahead|behind|fast|slow|set|skewed|out of sync|drifting|minutes|hours|\
    seconds}, ntp% + {stopped|fail|wrong|not running|blocked|down%|disabled|lost|unsynchron|misconfig|drift}, \
    clock + {not in sync|out of sync|not synchroni|lost sync}, \
    29 february + {fail|crash|invalid|reject|not exist|broke|bug|not handle|missing}
    """,
    "migration-maintenance": """
    {move|moving|relocation} + to {the new|a new|new} {data cent|server|host|hardware|cluster|\
    platform|provider|region|cloud|database|machine}, \
    {upgrade|migration|cutover} + {fail|halfway|broke%|overran|longer than|went wrong|incomplete}, \
    {server|service|host|cluster|system|node|machine} {was|were|had been} decommissioned
    """,
    "automation": """
    {ansible|puppet|saltstack|terraform|orchestrator|autoscaler|ci job|build job|cron job|cronjob|\
    operator pod|cleanup job|cleanup script|our script} {restarted|rescheduled|published|pushed|\
    terminated|ran against|reverted|scaled down|scaled in|deleted|removed|recreated|rotated|\
    drained}, {a|the|our} bot {merged|deleted|reverted|pushed}, \
    pipeline {pushed|published|promoted}, \
    {automated|automatic} {failover|cleanup|scale-down|reboot|update|upgrade}, \
    {nightly|provisioning} script, \
    {our|the} scripts {deleted|removed|rotated|restarted|terminated}, \
    controller {deleted all|terminated|drained}, scheduler {terminated|rescheduled|restarted}, \
    automatic restart + took down, chef {run%|client}
    """,
    "quota-limit": """
    {reached|hit} {the|our} {24 hour|daily|hourly|sending} {ceiling|allowance}, \
    used up {its|our|their} {monthly|daily|hourly|allowance|credits|minutes}, \
    {monthly|daily|hourly} {allowance|quota|limit|cap} {was|is|had been} {reached|exceeded|used up|\
    exhausted|hit%}, \
    {reached|exceeded|over|hit} {the|our|its|their} {monthly|daily|hourly} {allowance|quota|limit|\
    cap%}, {api|cloud|build|account} credits + {ran out|run out|used up|exhaust|spent}, \
    allowance + {used up|exhaust|exceeded}, \
    {maximum|cap|ceiling} of {connections|files|instances|requests|processes|threads|pods|ips|\
    addresses} + {reach|hit%|exceed}, credits {had run out|were used up|had been used up}, \
    {data|bandwidth} cap% + {fill|exceed|reach|used up|hit%|breach}, count against + limit, concurrent + limit, 超额, 超額, \
    {used-up|exhausted|exceeded} quota, {quota|rate limit} + {hit%|hits%|exceed|reach|reject|429|too low|blocked|refused|kicked in|\
    ran out|exhaust|used up|ran into|lowered|zero|locked}, \
    {throttled|throttling} + {by|at|our requests|our calls|rejected|429|api}%
    """,
    "cascading-failure": """
    {no|without} {backoff|back-off|jitter}, {reconnect|retry|login} {wave|flood}, \
    boot storm, \
    retries + {multiplied the|amplif|took down|overwhelm|hammer|pile|storm}, \
    {others|which|the rest|neighbo} + {failed|crashed|collapsed|fell over|went down} in turn, \
    {database|backend|server|node} + {toppled|which collapsed}, \
    knocked over {one|other|the next|the rest|the other}, \
    {took|brought|dragged} down the {others|remaining}, \
    {failure|timeouts|overload|latency} + {propagated through|propagated to all|spread to|\
    rippled}, {dependency|downstream} + blocked all {the threads|threads|workers|connections}, \
    {requests|load%|traffic} + fell through to the, \
    spread to {the other|other|all} {service|system|server|node|region|component}, \
    {calls|requests} were being retried
    """,
    "credentials-permissions": """
    {no longer|not|never} {had|have|has} {permission|the permission|access to|the right to|the \
    rights}, no right to {read|write|access|use|list|create}, \
    lacked the {right to|permission|privilege|scope}, \
    access {was|had been} {denied|withdrawn|revoked|removed}, \
    {file|folder|directory|socket|key} + owned by root, \
    {user|account|member|employee|engineer} + removed from the {group|role|team|organi}, \
    {ssh key|api key|access key|access token|api token|auth token} + {missing on|withdrawn|rotated|\
    invalidated}, account {was|had been} deactivated, \
    {account|user} {lacked|no longer had} {the role|access%}, \
    phished for + credential, encoded credential, {keys|tokens|credentials} + stopped working, \
    unguarded {function|method|contract|endpoint|call}, contraseña + {diferente|incorrecta|equivocada}, \
    token has been {expired|revoked}
    """,
  ]
}
