extension CauseVocabulary {
  /// Cues of what programs, data and watchers did, by class.
  ///
  /// A cue pairs a thing with what became of it, in more words than a class could be named by
  /// anywhere: it counts where a report tells its cause.
  static let cuesOfSoftware: [CauseClass.ID: String] = [
    "software-defect": """
    {function|method|handler|parser|encoder|decoder|serializer|serialiser|deserializer|validator|\
    renderer|converter|compiler|query|loop|our code|the code|new code|condition|comparison|\
    comparator|calculation|algorithm|sdk%|library|wrapper|module|component|routine|callback|\
    constructor|regex|formatter|middleware|client library|retry logic|parsing|importer|exporter|\
    scheduler code|state machine|mapper|resolver|helper|driver|plugin|template engine|iterator|\
    generator|allocator|job class|controller class|smart contract|contract's|reducer|hook|\
    migration script|firmware} + {returned early|returns early|returned the wrong|returned null|\
    returned none|returned an empty|returned true|returned false|returned zero|returned success|\
    returned the old|returned before|ignored the|ignores the|dropped the|drops the|skipped the|\
    skips the|forgot|mixed up|swapped|truncated|truncates|rounded|rounds|cut off|compared|\
    compares|as success|as zero|as empty|counted twice|counts twice|counted double|never reached|\
    called twice|left out the|lost the|lost its|without their|without its|off by|assumed that|\
    assumes that|assumes a|assumed a|assumed the|took for granted|silently discarded|discards|\
    discarded|matched too|matched nothing|read past|wrote past|looped|never returned|never \
    terminat|never ends|did not terminate|twice for|twice when|in the wrong|the wrong one|the \
    wrong way|instead of the|not the sum|before fees|kept a reference|held on to|sign was|minus \
    sign|inverted|reversed|wrong sign|negated|casts|cast to|coerced|overwrites the|mutates|\
    mutated|modified the list|case-sensitive|case sensitive|could be null|may be null|was null|is \
    null|null when|choked|chokes|blew up|crashes on|crashed on|throws on|threw on|threw when|\
    throws when|raised when|raises when|panics|mangled|escaped twice|double-escaped|\
    double-encoded|encoded twice|decoded twice|did not expect|never expected|not written for|not \
    prepared for|could not cope|cannot cope|did not cope|could not deal|did not deal|did not \
    distinguish|does not distinguish|did not reset|never reset|did not release|did not propagate|\
    did not return|did not wait|did not retry|did not flush|did not close|did not validate|did \
    not trim|did not strip}, \
    {interpret|read|parsed|parses|treat|took|takes|understood|sent|sends|stored|stores|displayed|\
    formatted|printed|shown|rendered|returned|serialised|serialized} + {as cents|in cents and not|\
    as euros|as dollars|as pence|as a string|as an integer|as a number|as text|as null|as zero|as \
    empty|as false|as true|as octal|as hex|as boolean|as html|as success|the same as success|\
    without their sign|without their minus|minus sign|without the sign|without decimals|without \
    escaping|as one item|as absent|as present}, \
    {release|build|deploy|version|commit|pull request|refactor|rewrite|clean-up|cleanup|merge|\
    hotfix|patch|new code|rollout|update} + {shipped with|carried a|carried the bug|dropped a \
    null|dropped the null|dropped the check|removed the check|removed a check|removed the guard|\
    removed the index hint|left out a|left out the|changed how|changed the way|changed the order|\
    changed the meaning|changed the type|renamed the|renamed a|renamed field|no longer sent|no \
    longer called|no longer set|stopped sending|stopped setting|stopped calling|stopped escaping|\
    had the condition|reversed the|inverted the|flipped the condition|flipped a sign|broke the|\
    broke every|broke our|broke all}, \
    {hard-wired|hardwired|magic number|copy of the constant|off-by-two|dereferenc|wild pointer|\
    double free|double-free|use-after-free|heap corruption|memory corruption|stack corruption|\
    buffer overrun|overran the buffer|signed 32|32-bit counter|32-bit integer|16-bit|int32|int \
    overflow|integer truncation}, \
    {forgot|forgotten|omitted|left out|missing|never wrote} {to |a |an |the |}{default case|null \
    check|bounds check|escape}, \
    {version|release|build|patch|hotfix|update} {of |}{1|2|3|4|5|6|7|8|9|v1|v2|v3|v4} + {skipped|\
    sorts|dropped|ignores|ignored|forgot|forgets|lost the|crashes|crashed|loops|hangs|leaks|\
    leaked|eats|no longer|rejects|rejected|could not|cannot|left a|left out|introduced|contained|\
    had a|broke|changed how|changed the way|misread}
    """,
    "race-condition": """
    {arrived|arrives|reached us|reaches us|came|comes|came up|came in|comes up|was delivered|were \
    delivered|was processed|were processed|ran|runs|started|starts|fired|fires|executed|was \
    applied|landed|finished|finishes|completed|was read|was sent|were sent|was published|was \
    picked up|was handled|kicked in|got there|was called|began|acted|connected|subscribed|\
    reached} {before|ahead of|earlier than|sooner than} + {committed|commit%|had finished|was \
    finished|were finished|had completed|was complete|was ready|were ready|was initialis|was \
    initializ|had initialis|had been written|was written|was mounted|had been created|was created|\
    existed|was registered|had registered|had been loaded|was loaded|was visible|were visible|had \
    replicated|was replicated|transaction|the first one|the previous one|had been released|had \
    been saved|was saved|was flushed|belonged to|its write|the write}, \
    {sometimes|occasionally|now and then|on some boots|every so often|once in a while|from time \
    to time|intermittently|in rare cases|under load|once in a thousand|on fast machines|on slow \
    machines|if you were unlucky|with bad luck|in one boot out of} + {arrived before|arrives \
    before|arrived first|reached us before|reaches us before|finished before|finishes before|came \
    before|came up before|came up later|comes up later|came up first|started before|starts before|\
    started first|ran before|ran first|overtook|overtake|got ahead|won%|wins%|lost to|beat the|\
    beats the|out of sequence|in the other order|in reverse order|in the wrong order|later than \
    the|too early|before our own|before the transaction|before the write|before the commit}, \
    {overtook|overtake|overtaking} + {message|event|request|write|update|commit|transaction|job|\
    packet|delete|insert|create|invalidation|replication|callback|webhook|the first|the other|the \
    earlier|each other}, \
    {could|can|may|might|did|were|was|be|got} {interleave|be interleaved}, \
    {interblocage|se bloquaient mutuellement|bloquées mutuellement|verrou mortel|course entre|\
    concurrence d'accès|avant que la transaction|avant que l'écriture|avant la validation de la \
    transaction|avant que le commit}, \
    {simultáneamente|al mismo tiempo|a la vez|en paralelo|de forma concurrente|en el mismo \
    instante|en el mismo momento} + {el mismo|la misma|los mismos|las mismas|escrib|modific|\
    reserv|sobrescrib|actualiz}, \
    {connects|connected|starts|started|reads|read|queries|queried|called|calls|asks|asked|opens|\
    opened|looks|looked|runs|ran|tries|tried|came up|comes up} before + {is there|was there|were \
    there|is ready|was ready|exists|existed|is up|was up|were up|listening|was created|were \
    created|mounted|was loaded|were loaded|initial|had been|had finished|had started|had written|\
    is open|was open|has been written|was done|were done|was complete}, \
    {click|taps|tapped|presses|pressed|double-click|double click|double-tap|sends|sent|submits|\
    submitted|retried|hits} + {twice quickly|twice in quick|twice within|twice at once|in quick \
    succession|faster than the|before the first|before the answer|two subscriptions|two orders|\
    two bookings|while the first|within the same second|within milliseconds|both requests|both \
    went through}, \
    {whichever|whoever|which of the two|which of them|who of the two|the faster of|the slower of} \
    + {was faster|was quicker|was slower|was first|won%|started first|finished first|finished \
    last|ran first|ran last|wrote last|got there}, \
    {deux|plusieurs|les deux} {opérateurs|utilisateurs|threads|requêtes|processus|serveurs|\
    clients|tâches|nœuds|caisses|transactions|appels|instances|workers|agents|fils} + {même \
    instant|même moment|même seconde|même temps|même ligne|même fichier|même commande|même \
    enregistrement|même clé|même place|simultan|parallèle|l'un l'autre|mutuellement|sans verrou}, \
    {dos|varios|ambos|los dos} {hilos|procesos|usuarios|peticiones|solicitudes|servidores|\
    clientes|tareas|nodos|operadores|transacciones|llamadas|instancias|agentes|trabajos} + {misma|\
    mismo|sin bloqueo|sin bloquear|a la vez|simult|paralelo|mutuamente|entre sí}
    """,
    "time-and-clock": """
    {believed|believing|thought|thinking|assumed|convinced|decided} {it was|that it was|it is|we \
    were in|it to be} {1970|1999|2001|2019|2036|2038}, \
    {hour|02:|2:30|2:00|01:30|1:30|01:00|03:00|2 am|1 am|2 a.m.|2am|1am|3 am|night|1 a.m.|3 a.m.|\
    clocks} + {happened twice|happens twice|occurred twice|occurs twice|came twice|comes twice|\
    existed twice|exists twice|passed twice|repeated itself|was repeated|repeats|did not exist|\
    does not exist|didn't exist|doesn't exist|never existed|never happened|never came|was skipped \
    by the}, clocks + {went back|went forward|put back|put forward|set back|set forward|turned \
    back|turned forward|spring forward|fall back%}, \
    {1970|1900|1969|2038|1901|1904|1999|2106|2036|1899|0001|9999|epoch%} + {dated|thought|\
    believed|believing|january|order|default date|woke|reset to|timestamp|date%|dates|clock|in \
    the year|since the year|milliseconds|run out in|expired in|two digits|two-digit|year%|seconds}, \
    {local time|time zone|timezone|wall-clock time|winter time|summer time|standard time|utc \
    offset|gmt offset|server time|daylight time|naive timestamp|naive date|offset from utc} + \
    {stored|stores|storing|without|no offset|with no|treated|treats|taken as|taken for|read as|\
    reads|assum|mixed|mixes|compared|compares|naive|interpret|converted|converts|conversion|\
    ignored|ignores|dropped|drops|lost|loses|stripped|differ|not utc|instead of|and not|rather \
    than|expected utc|expects utc|hour behind|hour ahead|an hour|one hour|two hours|hours early%|\
    hours late%|hours off|day early%|day late%|day before|wrong day|previous day|next day|decree|\
    rules|changed|moved the date|abolished|hard|was missing|not set|was set|of the server|of the \
    browser|of the container|of the host|unaware|aware|confus|mishandl|forgot}, \
    {switch|switched|change|changed|changeover|change-over|moved} {to|from|of|into|over to|back \
    to} {winter|summer|standard|daylight|daylight saving} time, \
    {turn of the year|turn of the month|turn of the century|new year's eve|new year's day|first \
    of january|1 january|january 1|31 december|december 31|end of the year} + {date|week number|\
    iso week|yyyy|year field|year in|calculation|calculated|format|counter|roll|wrong year|\
    week-year|previous year|next year}, \
    {iso week|week number|week-year|week year|day of the year|day number|julian date|hebrew \
    calendar|hijri|lunar calendar|gregorian|buddhist calendar} + {wrong|year|off|53|assum|calcul|\
    comput|format|differ|bug|not}, \
    {dates|date|timestamps|timestamp} {was|were|is} {parsed|read|interpreted|stored|taken} {as|in|\
    with}, \
    timestamp + {in milliseconds|as milliseconds|in seconds|as seconds|no zone|no time zone|no \
    offset|without a zone|without an offset|without zone|without a time zone|without time zone|\
    without timezone|in the future|from the future|in the past|wrong unit|local time|were \
    compared|went backward|not monotonic|identical|dated to}, \
    {monotonic clock|monotonic time|wall clock|wall-clock} + {instead of|rather than|not|used|\
    measure|duration|timeout|interval|went|jump}, \
    {cron|job|report|batch|schedule|alarm|reminder|settlement|billing run} + {ran twice on|ran \
    twice when|ran twice because|an hour early|an hour late%|one hour early|one hour late|hour \
    too early|hour too late%|in local time|in server time|server's time zone|server time zone|\
    night of the clock|when the clocks|no 31st|on the 31st|on the 30th|last sunday|clock change|\
    time change|29th|leap day|leap year}, \
    {fuseau horaire|fuseaux horaires|heure locale|heure d'été|heure d'hiver|changement d'heure|\
    décalage horaire|année bissextile|29 février|horodatage} + {sans|deux fois|mauvais|faux|\
    erroné|incorrect|stock|interprét|converti|confond|ignor|oubli|une heure|utc|jour|veille|pas \
    pris|passage|calcul|millisecondes|futur|différ|n'exist|prévu}, \
    {gps week|week rollover|rollover of the week|week counter|gps time|gps epoch|tai offset|leap \
    indicator|leap smear|smeared}, \
    {day|hour|days|hours} {early%|late%|too early|too late|off%|ahead%|behind%} + {west of|east \
    of|users in|customers in|guests in|patients in|stores in|branches in|offices in|time zone|\
    timezone|greenwich|abroad|australia|sydney|tokyo|summer|daylight|clock|local|offset|zone}, \
    {clock|clocks|watch} {of|on|in} {the|our|one|two|some|both|its|that|each} + {slow|fast%|stood \
    still|stopped|reset|was an hour|was a day|was a year|wrong|ran|lost|gained|differ|months|\
    years|minutes|seconds|behind|ahead|off}, \
    {last|first} {sunday|day|week|night} {of|in} {march|october|november|the year|february|\
    january} + {hour|clock|twice|job|year|summer|winter|wrong|date|calcul|switch}, \
    {year|years} {2000|2010|2020|2022|2025|2026|2030|2036|2037|2038|2040|2050|2079|2100} + {bug|\
    overflow|problem|rolled|pivot|window|two digits|taken|read|took|int|32}, \
    {daylight saving|daylight-saving|summer time|winter time|standard time|dst%|clock change|time \
    change} + {began|begins|ended|ends|started|starts|twice|missing|hour|not|wrong|ignored|rule|\
    different|job|cron|night|abolished|earlier than|in the us|in europe|weeks}
    """,
    "data-corruption": """
    {balances|records|entries|bookings|rows} + twice over, {stored|saved|written|wrote|recorded|\
    merged|filed|booked|registered|persisted|imported|posted|credited|merge} {with|to|under|\
    against|for|in|over|on|wrote} + {the wrong|previous patient|previous customer|previous user|\
    another's|someone else's|other's|another customer|another patient|the previous|every other|\
    each other|neighbour's|wrong currency|wrong unit}, \
    {every|each|all|movements|payments|bookings|rows|records|entries|transactions|postings|orders|\
    items|invoices|lines|transfers} + {recorded twice|booked twice|stored twice|written twice|\
    posted twice|inserted twice|imported twice|counted twice|entered twice|credited twice|\
    registered twice|a second time in the|were doubled|was doubled|in duplicate|stored \
    double}, \
    {half-written|half written|partially written|partly written|truncated|torn|zero-length|\
    zero-byte|mangled|half-finished} {file|upload|page|record|state|import|export|snapshot|backup|\
    row|index|segment|write|dump|block|manifest|json|image|price}, \
    {tape|archive|backup|snapshot|disk image|data file|segment|block|mapping file|file%|files%|\
    index file|state file|database file|ledger} + {garbage|were unreadable|was unreadable|\
    unreadable|gibberish|made no sense|make sense of|no longer readable|bad checksum|undecodable|\
    null bytes|nul bytes|zeros%|zeroes|half-written|half of it|cut short|cut off in}, \
    {overwrote|overwritten|clobbered|wrote over|written over} + {originals|the original|newer|\
    good data|live data|customer|rows|records|data%|balances|prices|backup|table|history|entries|\
    values|documents|production data|orders|photos|amounts|measurements|notes}, \
    {deleted|purged|dropped|erased|destroyed|expunged|truncated|emptied|removed} + {customer \
    records|user records|live data|production data|production table|the wrong rows|wrong table|\
    wrong bucket|wrong database|wrong records|rows that|records that|entries that were|still \
    needed|live rows|customers' |all rows|every row|valid records|valid accounts|active accounts|\
    patient records}, \
    {bit flip|bit-flip|bitflip|flipped bit|flipped a bit|torn page|torn write|mojibake|dangling \
    reference|orphaned rows|orphaned records|cross-linked|double-booked entries}, \
    {gegevens|records|bestand|rijen|saldi|klantgegevens|dossiers|boekingen|bedragen} + \
    {verwisseld|door elkaar|verminkt|onleesbaar|verloren|dubbel geboekt|dubbel ingevoerd|tweemaal|\
    twee keer|verkeerde veld|verkeerde kolom|verkeerde rekening|verkeerde dossier|corrupt|\
    afgekapt|inconsistent|onherstelbaar|half geschreven}, \
    {overwritten|overwrote|replaced|filled|overwrite} + {with blanks|with zeros|with zeroes|with \
    null|with empty|with test data|with an older|with older|with stale|with garbage|with nothing|\
    with demo|with yesterday|with random|by an older|by older|by test data}, \
    {tables|index|database|ledger|archive|backup|snapshot|disk image|block|sectors|journal|\
    message store|mailbox|spreadsheet|files|register|catalogue|history|records} + {was damaged|\
    were damaged|was destroyed|were destroyed|was garbled|were garbled|was scrambled|were \
    scrambled|was mangled|were mangled|was zeroed|were zeroed|was unusable|were unusable|was \
    emptied|were emptied|came back empty|turned out empty|half empty|full of holes|in shreds|was \
    inconsistent|were inconsistent|had holes}, \
    {deleted|dropped|wiped|erased|purged|truncated|emptied} + {live table|customer table|\
    customers table|tables in production|rows instead|photos|recordings|mailboxes|history of|\
    archive of|tenant's data|customer's data|user data|live database|production schema|database \
    instead|the originals|only copy|years of|months of}
    """,
    "database-storage": """
    {autovacuum|vacuum|compaction|analyze%} + {never finished|not run|never ran|behind|disabled|\
    stopped|could not finish|not finish|not keep up|fell behind|blocked|not been run|turned off|\
    starved|throttled|backlog}, \
    {table bloat|index bloat|dead tuples|dead rows|tombstones|bloated table|bloated index}, \
    {table|planner|optimizer} statistics + {stale|outdated|old%|wrong|missing|never|off%|empty}, \
    {bucket|s3%|blob|object store|minio|gluster|file share|vsan|datastore|nas%|netapp|iscsi|efs%|\
    fileserver|file server|pvc%|pv%|zpool|hdfs|rook|longhorn|drbd|ebs|gpfs|lustre|fibre channel|\
    storage cluster|storage node|storage pool} + {hung%|hanging|froze|stalled|503|slowdown|slow \
    down|read-only|resync|degraded|i/o error|io error|stale file handle|went away|detached|not \
    writable|unwritable|not mount|dropped off|rebuild|blocked|uninterruptible|latenc|offline|\
    unresponsive|unavailable|unreachable|timed out}, \
    {replica|follower|hot standby|standby database|read replica|secondary database|reader node|\
    reader endpoint|slave} + {behind|stale|had not seen|not yet seen|not seen|not caught up|\
    broken|stopped|aborted|interrupted|out of sync|diverged|hours old|minutes old|days old|not \
    applied|old data|stuck|never arrived|not yet arrived|had not received|not yet received|\
    missing the last}, \
    {alter table|create index|access exclusive|ddl statement|metadata lock|idle in transaction|\
    open transaction|long transaction|uncommitted transaction|row locks|table locks|advisory lock|\
    forgotten transaction|reindex|vacuum full|pg_dump|mysqldump|analytics query|report query|\
    reporting query|exclusive table} + {locked|held|blocked|blocking|blocks|waiting|waited|queued|\
    behind it|stuck|stall|froze|every write|all writes|all reads|every read|open for|left open|\
    for hours|whole table}, \
    {archive log|archive destination|redo log|archivelog|wal%|wal directory|binlog|binary log|\
    transaction log|undo log|undo tablespace|tablespace|oplog|commit log|pg_wal|tempdb|rollback \
    segment|innodb|write-ahead log} + {not writable|full%|filled|grew|suspended|refused|stopped|\
    not archived|not removed|unwritable|no space|exhaust|damaged|ran out|never truncated|not \
    truncated|never deleted}, \
    {suspended|refused|refusing|rejected|stopped|blocked|paused|froze} {all |every |any |new |\
    }{commits|commit%|writes|write%|inserts} + {database|instance|primary|mysql|postgres|oracle|\
    mongo|cluster|node|storage|volume|disk|table|master|elasticsearch|etcd}, \
    {mysql|mariadb|postgres|oracle|mongo|cassandra|elasticsearch|redis|etcd|cockroach|scylla|\
    clickhouse|opensearch|dynamodb|sql server|influxdb|couchbase|neo4j|zookeeper|db2%|aurora|rds%|\
    spanner|galera|vitess} + {hung%|froze%|frozen|stalled|crawl|refused connections|refused \
    writes|read-only|panicked|crashed|lost quorum|would not start|refused to start|not come up|\
    not elect|buffer pool|hot partition|hot shard|crash recovery|recovery mode|suspended|resync|\
    out of sync|locked up|swapped|checkpoint|page cache|split in two|segfault|throttled|restart \
    loop}, \
    {hot partition|hot shard|buffer pool|flood-stage|flood stage|unassigned shards|red cluster \
    state}, \
    {index on|indexes on|index for|composite index|partial index|unique index|covering index|\
    secondary index|database index|right index|matching index|supporting index|indexes for} + \
    {missing|dropped|not used|unused|invalid|never built|never created|not been built|not exist|\
    no longer|lost|forgotten|absent|left out|not cover|was gone|not been created|rebuild}, \
    {requête|requêtes} {sql |}{lente|trop lente|non indexée|sans index|trop longue}, \
    {nfs|nfs export|nfs mount|nfs server|nfs share|export|filer's export|file share|share|\
    fileserver} {hung|froze|stalled|was read-only|had gone read-only|went read-only|went away|\
    became unavailable|stopped responding|did not answer|timed out}, \
    {standby|hot spare database|secondary|replica set member} + {hours behind|minutes behind|days \
    behind|seconds behind|was behind|far behind|lagging|fell behind|out of sync|had stopped \
    replicating|not replicat}, \
    held {a|the} + {metadata lock|table lock|exclusive lock}, {lock|locks} {on|over|held} {the|a|\
    by|its|every|one|this} + {table|row|database|report|transaction|migration|index%|query|orders|\
    everyone|every other}, \
    {kept|held|left|leaving} + {transaction open|transactions open|table locked|rows locked|\
    tables locked|lock open|cursor open}, \
    {sans index|aucun index|pas d'index|index supprimé|index manquant|index inutilisé|verrou sur \
    la table|verrou sur la base|verrou sur une table|verrou sur les lignes|interblocage|verrou \
    mortel}
    """,
    "monitoring-gap": """
    {graph|dashboard|screen|metric|log%|logs|chart|e-mail|warning|channel|inbox|mailbox|alert|\
    alarm|lamp|panel|pager} + {nobody is asked|nobody was asked|nobody looks|nobody looked|nobody \
    watches|nobody watched|nobody read|nobody checks|nobody checked|nobody opens|nobody opened|no \
    one looks|no one looked|no one watches|no one watched|no one read|no one checks|no one \
    checked|no one opened|nobody owned|no one owned|nobody acted|no one acted|nobody heard|no one \
    heard|nobody follows|nobody had looked|no one had looked|nobody saw|no one saw}, \
    {monitoring|alerting|monitors|probe|uptime check|ping%|health check|checker|watchdog|smoke \
    test in production|synthetic check} + {stayed quiet|stayed silent|remained silent|was silent|\
    were silent|said nothing|never saw|saw nothing|blind%|only the home page|only the login page|\
    only loaded|only fetched|only looked|cached page|static page|only pings|only pinged|answered \
    200|returned 200|got a 200|kept passing|still passed|port was open|only from inside|process \
    was alive|process was running|process is running|kept answering}, \
    threshold {stood at|sat at|was at|lay at|of the alert|for the alert|of the alarm|for the \
    alarm|of the warning} + {minutes|late%|gave|left|volume|percent|never}, \
    {warning|alert|notice|reminder|notifications|alarm|degraded|expiry mail} + {shared inbox|\
    shared mailbox|unread|spam folder|junk folder|former employee|former colleague|had left the \
    company|left the company|old address|dead address|unused address|abandoned|on holiday|on \
    vacation|on leave|personal inbox|wrong team|wrong address|wrong number|wrong channel|low \
    priority|low-priority|went nowhere|noreply|no-reply|distribution list|out of office|\
    switched-off|archived channel|nobody's|muted channel|phone was off|silent mode|on silent}, \
    {had been|been|was|were|kept|went on} {failing|broken|dead|down|empty|going out|stopped|\
    running without|off|wrong|missing|not running} {for|since} + {nobody|no one|anyone|anybody|\
    unseen|unremarked|silently|before finance|noticed|stumbled|until a|until someone|until \
    somebody}, \
    {alerte|alarme|supervision|surveillance|seuil d'alerte|tableau de bord|notification|sonde|\
    métrique} + {inexistante|n'existait|n'a été émise|jamais|ignorée|noyé|muette|silencieu|coupée|\
    trop haut|trop élevé|trop tard|personne|non lue|ne couvr|ne surveill|restée verte|au vert|n'a \
    rien vu|n'a pas vu|pas remonté|absente|manquait|habitué}, \
    {aucune|aucun} {alerte|alarme|supervision|sonde|surveillance|métrique|notification}, \
    {alarm|overvåking|övervakningen|varsel|varsler|varslene|varningen|varningar|larm|terskelen|\
    tröskeln|dashbordet} + {ingen|manglet|saknades|fantes ikke|fanns inte|ignorert|ignorerat|vant \
    til|vana vid|skrudd av|avstängd|dempet|ulest|oläst|for høy|för hög|for sent|för sent|gikk \
    ikke|gick inte|aldri|druknet|drunknade|dekket ikke|täckte inte|utløste ikke|löste inte ut|\
    grønt|grönt}, \
    it took {a|an} {complaint|call|tweet|customer|user|phone|colleague|journalist|ticket|visitor|\
    letter|driver|patient|nurse|cashier|e-mail|email|angry} + {notice|before we|before any|until \
    we|to learn|to find out|to tell|to discover|to alert|to make us|to bring|to hear|to reveal|to \
    uncover|for us}, \
    {alerts|alarms|alert|warnings|pages|alarm|warning|alarm mails|alert mails} {went|go%|were \
    going|were sent|was sent|are sent|still went|were being sent|ended up|landed|arrived|were \
    posted|were routed|get posted|was going|goes} + {archived|channel that|channel with|nobody|no \
    one|left the|wrong|abandoned|unused|spam|former|muted|deleted|someone who|dead}, \
    {disk check|backup check|monitor|alarm|alert|probe|health check|watchdog|replication check|\
    check} + {had been switched off|was switched off|were switched off|had been turned off|was \
    turned off|were turned off|had been muted|had been paused|had been deactivated|had been \
    silenced|had been suspended|in maintenance mode|never switched on|never switched back|still \
    muted|still silenced|been left off|never turned back|never re-enabled|commented out|not been \
    switched on|never been switched|never been activated}, \
    {personne|nul} {n'avait vu|n'avait remarqué|n'a été prévenu|n'a été alerté|n'était prévenu|ne \
    regardait|ne lisait|ne surveillait|ne suivait|ne consultait|ne s'est aperçu|ne s'en est \
    aperçu|ne s'en est rendu|n'a rien vu|ne voyait}, \
    ingen {fikk varsel|fulgte med|oppdaget|fick larm|upptäckte|övervakade|så det|märkte|la merke}, \
    {without any error|without an error|without error|without complaint|without raising|without \
    logging|exit code 0|exit code zero|exited with 0|exited 0|reported success|reported as \
    successful|marked as successful|reported ok|green tick|status success|logged success|returned \
    success|reported as ok|marked as done|marked green|showed ok} + {fail|stopped|skipped|nothing|\
    empty|dropped|discarded|backup|did not|not run|not%|broken|dead|lost|gave up|died|although|\
    even though|for weeks|for days|for months|every night}, \
    {unwatched|unobserved|went unseen|passed unnoticed|slipped past our|slipped by our|escaped \
    notice|escaped detection|escaped attention|escaped our attention|under the radar|invisible to \
    us|not visible in|not visible on|hidden from us|hidden from our|masked the problem|masked the \
    failure|masked the error|masked the fault|hid the problem|hid the failure|hid that|not show \
    up in|not show up on|nobody spotted|no one spotted|never alerted|never alarmed|never warned|\
    without our knowing|without our noticing|not picked up}
    """,
  ]
}
