extension CauseVocabulary {
  /// Cues of what load, machines and suppliers did, by class.
  ///
  /// A cue pairs a thing with what became of it, in more words than a class could be named by
  /// anywhere: it counts where a report tells its cause.
  static let cuesOfSystems: [CauseClass.ID: String] = [
    "capacity": """
    {every|each|all} {slot|thread|worker|connection|lane|line|port|core|runner|executor} + \
    {waiting for|waiting on|blocked on|busy%|taken%|occupied%|tied up|in use%|held by|stuck on|\
    stuck in}, \
    {sized|dimensioned|laid out|specified|bought|built} {in 20|years ago|when we had|when there \
    were|back when|for the old|for last year|for a tenth|for half|for a third|for a fraction|for \
    the traffic of|for the load of} + {terminals|users|customers|stores|shops|devices|requests|\
    orders|per second|per day|traffic|load%|rows|messages|sites|employees|students|connections|\
    patients|half|tenth|third|fraction|then}, \
    {server|pool%|cluster|instance|vm%|disk%|volume|heap|link%|uplink|leased line|machine|box%|\
    host%|fleet|partition|line to the|generator set} + {too small for|too slow for|too weak|was \
    too small|were too small|had become too small|far too small|much too small|outgrown|too \
    narrow for|no longer big enough}, \
    {cpu|processor|memory|ram%|heap|disk i/o|bandwidth|uplink|nic%|gpu|cores|network card} + \
    {pegged|pinned at|at 100|at 98|at 99|at 97|flat out|to the limit|at its limit|at full load|\
    used up|ran dry|run dry|ran out|red-lin|redlin|nothing left}, \
    {disk%|volume|partition|filesystem|/var%|/tmp%|log disk|root disk|drive|tmpfs|mount} + {had \
    filled|filled to|filled within|no space|last byte|brimful|to the brim|ran full|was full%|were \
    full%|had run full|full to the}, \
    {serveur|disque|file d'attente|mémoire|machine|pool%|processeur|plateforme|infrastructure|\
    stockage|cluster|base} + {saturait|surcharg|débord|à 100|submergé|n'a pas tenu|\
    n'ont pas tenu|pas tenu la charge|trop petit|sous-dimension|à genoux|sous le poids}, \
    {disque|stockage|mémoire|file d'attente} + {plein%|pleine%}, {montée en charge|\
    sous-dimensionn|afflux d|à court de mémoire|plus de place}, \
    {servidor|disco|memoria|cola%|sistema|base de datos|enlace|plataforma|infraestructura|pool%|\
    clúster|máquina} + {colaps|desbord|sobrecarg|se llenó|al límite de su capacidad|no soport|no \
    aguant|se quedó corto|se quedó sin memoria|se quedó sin espacio|se quedó sin recursos|se \
    quedó sin conexiones|no bastab|rebas|demasiado pequeñ|al 100}, \
    {servidor|disco|memória|fila|sistema|banco de dados|base de dados|plataforma|pool%|cluster|\
    máquina|infraestrutura} + {saturou|sobrecarreg|lotad|lotou|encheu|não aguent|não suport|no \
    limite da capacidade|ficou sem memória|ficou sem espaço|ficou sem recursos|demasiado pequen|\
    pequeno demais|pequena demais|a 100}, \
    {disco|memoria|cola} + {lleno%|llena%}, {disco|memória|fila} + {cheio%|cheia%}, {schijf|\
    geheugen|wachtrij|opslag} + {zat vol|was vol}, {server|schijf|geheugen|wachtrij|database|\
    systeem|cluster|opslag|verbinding} + {liep vol|vol liep|volgelopen|overspoeld|te klein|niet \
    berekend|bezweek|kon het niet aan|konden het niet aan|niet bijhouden|op zijn knieën}, \
    {serveren|disken|minnet|køen|databasen|systemet|lagringen|servern|servrarna|kön|klustret|\
    klyngen} + {overbelast|överbelast|for liten|for lite%|för liten|för litet|räckte inte|ikke \
    nok|sprengt|overfylt|överfull|gikk full|blev full|ble full|var full|tog slut|överhopad|klarte \
    ikke trafikken|klarte ikke lasten|klarade inte trafiken|klarade inte lasten|kneler|knelte}, \
    {tenaient plus|tenait plus|suivaient plus|suivait plus|n'ont pas suivi|n'a pas suivi|pas pu \
    absorber|n'arrivaient plus à suivre|n'arrivait plus à suivre|plus vite que} + {serveur|rythme|\
    charge|trafic|file|demande|machines|base}, \
    {diskarna|loggdisken|disken|lageret|minnet|partisjonen} + {fulle%|fulla%|full%|fylt opp|\
    fyllts|fylltes|tomt for plass}, \
    {overtax|overburden|overstretch|outgrew|outgrown|outstripp|outpaced|bursting at|snowed under|\
    little headroom|no headroom|without headroom|crowded out|squeezed out|at breaking point|at \
    its breaking point}
    """,
    "quota-limit": """
    {status|http|error|code|answer|with|a|an|of|returned|got|answered|mit} 429%, \
    {account|plan%|contract|tier|subscription|licence|license|project|tenant|namespace|provider|\
    vendor|bank%|kernel|package|agreement} + {allows|allowed|permits|permitted|entitles|entitled|\
    accepts|grants|includes|included} {1|2|3|4|5|6|7|8|9|only|just|at most|no more|us only}, \
    {capped at|entitled to|permitted|allotted|limits us to|limited us to|allowed|restricts us to} \
    {|only |just }{1|2|3|4|5|6|7|8|9} + {process|threads|files|connections|vcpu|cpus|cores|\
    requests|calls|seats|gb%|mb%|tb%|gib%|mib%|kb%|ips%|addresses|messages|mails|jobs|domains|\
    certificates|records|rows|keys|objects|rules|bytes|characters|volumes|sessions|streams|per \
    second|per minute|per hour|per day|per account|concurrent|parallel|users|instances|nodes}, \
    {ran into|run into|running into|bumped into|bumping into|came up against|came against|slammed \
    into|crashed into|bumped against|blew through|blew past|crossed|went past|went over|ran up \
    against|ran against|fell foul of|tripped over|overran|used up|burned through|burnt through|\
    eaten through|outgrew} + {limit%|limits%|ceiling|cap%|maximum|quota|allowance|allotment|\
    entitlement}, \
    limit {was|is|had been|has been|got|were} {hit%|exhausted|used up|exceeded|crossed|breached|\
    overrun|blown|spent}, \
    {concurrency|connection|session|process|thread|memory|message|upload|payload|attachment|\
    sending|licence|license|seat|api|account|storage|export|import|row|character|burst|descriptor|\
    token|request|daily|monthly|hourly} {ceiling|cap%|allowance|quota|maximum} + {used up|exhaust|\
    reached|hit%|exceed|leaving nothing|nothing left|gone%|granted for|reject|refus|bounce|cut \
    off|too low|too small}, \
    {takes|take|accepts|accept|accepted|holds|reads|carries|supports|supported|stores|fits|allows|\
    allow|handles|imports} {no more than|at most|a maximum of|not more than} + {payments|rows|\
    records|files|characters|bytes|kb%|mb%|gb%|mib%|gib%|requests|messages|connections|entries|\
    items|lines|columns|fields|parameters|rules|tags|digits|objects|keys|attachments|recipients|\
    partitions|orders|calls|addresses}, \
    {per registered domain|per account|per customer|per tenant|per project|per region|per ip|per \
    key|per token|per subscription|per user|per cluster|per vpc} + {limit%|only|at most|allows|\
    ceiling|cap%|maximum|no more|entitled|issues|accepts|exceed|asked for|used up|we reached|\
    reached that|the 21st|one more}, \
    {mailbox|inbox|bucket|folder|directory|account|drive} + {capped at|over quota|was full at|had \
    been capped|was capped}, \
    {nofile%|nproc%|rlimit|maxclients|max_allowed_packet|pids.max|emfile|enfile|\
    max_user_connections|max_clients|client_max_body|max_connect_errors|max_wal_senders}, \
    {begrenzt|beschränkt|limitiert|deckelt|drosselt} + {pro sekunde|pro minute|pro stunde|pro tag|\
    anfragen|mails|nachrichten|gleichzeitige|status 429}, \
    {longer|larger|bigger|more|greater|wider|deeper|higher} than {the|what|its|our|is|was} + \
    {accepts|allows|allowed|permits|permitted|accepted|supports|maximum|can hold|can take|\
    tolerates|lets through|may have|may be|limit%|permissible}
    """,
    "cascading-failure": """
    {retries|retry|retried|tried again|trying again|second attempts|reattempt|resent|resubmitted|\
    repeat requests|repeated requests|reconnects|reconnected|reconnecting} + {buried|swamp|drown|\
    crush|hammer|multipl|doubled the load|tripled the load|doubled the traffic|tripled the \
    traffic|made it worse|made things worse|made matters worse|kept it down|toppled|brought down|\
    finished off|took out|sank|smother|collaps|avalanche|pummel|bombard|choked|never recover|no \
    chance|worsened|knocked}, \
    {retries|retried|tried again|reconnected|reconnect%|reconnects|came back|logged in again|\
    re-registered|re-established} + {the same moment|all at once|at the same second|in the same \
    second|same instant|in lockstep|without waiting|without any wait|without a pause|without \
    delay|without any delay|all together}, \
    {cold cache|cache was cold|caches were cold|caches were empty|cache was empty|empty cache|\
    cache flushed|cache was flushed|cache expired|cache was emptied|cache was lost|cache cleared|\
    misses|cache miss|hot key|cached entry} + {at once%|same moment|same time|simultaneous|every \
    request|all requests|every web|every client|straight to|everything went|full force|full load|\
    buckled|collapsed|overload|toppled}, \
    {remaining|surviving|survivors|neighbouring|neighboring|neighbours|neighbors|the others|its \
    peers|sibling|other nodes|other zones|other region|second region|other replicas|over to the \
    second|other servers|healthy nodes} + {tripped|buckled|collapsed|could not bear|could not \
    stand|could not take|not stand it|gave way|went the same way|the same way|the same fate|same \
    fate|fell over|went under|went down too|fell too|failed too|died too|crashed too|succumb|\
    toppled|followed it down|went down as well|ran out of memory too}, \
    {dragged|pulled|brought} {down|under} {the rest|all the|every|its|the whole|other|one service|\
    the others|the neighbo|the callers}, \
    {a slow|one slow|an unimportant|one unimportant|an optional|a non-critical|a non-essential|\
    the slow|a secondary} + {took down|took all|brought down|dragged|pulled down|blocked every|\
    blocked all|stalled every|stalled all|knocked|toppled|sank}, \
    {clients|devices|agents|phones|terminals|apps|tills|meters|browsers|consumers|subscribers|\
    sensors|routers|set-top boxes|web heads} + {entire backlog|whole backlog|all reconnected|all \
    retried|reconnected together|all logged in again|all came back at|came back all at once|all \
    at once|at the same second|in the same second|at the same moment|same instant|at the same \
    instant}, \
    {knocked over|toppled|flattened|crushed|buried|finished off|steamrolled|trampled|drowned} + \
    {document store|database|the store|node|shard|backend|server|cluster|cache|replica|survivor|\
    the others|queue|broker|gateway|region}, \
    {retries|retry|reconnect|reloads|refreshed|reloaded|phoned home|polls|tries again|tried again|\
    attempts} + {every second|every few seconds|times the usual|times the normal|times the load|\
    same second|same moment|without limit|without a limit|endlessly|aggressiv|in a tight loop|\
    never gave up|never give up|unbounded|over again|down again|as often as|and again and}, \
    {phoned home|woke up|checked in|dialled in|dialed in|registered|re-registered|reported in|\
    called home|polled|reconnected|logged on|logged in|refreshed|redialled|re-synced} + {in the \
    same second|at the same second|in the same moment|at the same moment|same instant|all at once|\
    in the same minute}, \
    {restart|boot|startup|coming back|recovery|reboot|failover} + {stampede|herd|hammered|flooded \
    the|swamped|crushed|every client|all clients|all fetched|everyone reconnect|all reconnect|all \
    pulled|at the same instant}, \
    {shed|shedding|dumped|pushed|threw|unloaded} {its|their} {load|traffic|work|requests|clients|\
    sessions|shards} + {onto the|on the next|on the others|to the next|on its|onto its|next|\
    neighbo|other|rest|remaining|peers|second|sibling}, \
    {kept|keeping|prevented|stopped} {it|them|the service|the api|the site|the backend|the \
    database|the system|the cluster} from {recovering|coming back|getting back} + {retr|load%|\
    clients|requests|reconnect|traffic|backlog|queue|flood}
    """,
    "third-party-dependency": """
    {acquirer|card scheme|clearing house|outsourcer|aggregator|partner bank|payment service|\
    managed database host|managed host|hosting firm|hoster|colocation provider|telco|carrier|\
    courier|exchange|licensor|bureau|contractor's platform|sms gateway|provider of|supplier of|\
    maintainer|vendor of|payroll provider} + {was down|were down|went down|went dark|had an \
    outage|had a fault|own trouble|fell over|failed over without|was out of|stopped answering|\
    stopped sending|ceased|suspended|withdrew|without notice|without warning|unannounced|without \
    telling|unavailable|unreachable|read-only|degraded|went bankrupt|insolven|switched off|\
    discontinu|went offline|was offline|went silent|closed our|blocked our|changed its|changed \
    their|changed the format}, \
    {twilio|stripe|quay.io|pypi|npm|github|gitlab.com|cloudflare|fastly|akamai|aws|azure|gcp|\
    google cloud|okta|auth0|sendgrid|mailgun|datadog|heroku|paypal|adyen|docker hub|apple|\
    shopify|salesforce|hetzner|ovh|digitalocean} {degraded|was read-only|went dark|fell over|was \
    out%|had trouble|had a bad|went quiet}, \
    {without notice|without warning|unannounced|without telling us|without prior notice|no prior \
    notice|without any notice|without announcing|without informing us|with no notice|without \
    advance notice|without announcement} + {provider|supplier|vendor|partner bank|operator|\
    carrier|upstream|host%|acquirer|telco|registrar|their api|its api|manufacturer|data centre|\
    publisher}, \
    {have|had|with} no {second|alternative|other} {one|source} + {provider|supplier|acquirer|\
    carrier|vendor|processor|gateway}, \
    {package mirror|pypi's mirror|npm mirror|our mirror|mirror at our|package registry|bureau|\
    price feed|data feed|partner bank|vendor|supplier|provider|exchange|geocoder|rates service|\
    weather service|contractor} + {served a|served old|served stale|delivered stale|delivered the \
    wrong|handed out|sent us|kept sending|kept delivering|went on delivering|kept serving|went on \
    serving|went on sending|served half}, \
    {bridge|exchange|bank|platform|service|portal|cloud|saas|carrier|partner|gateway|company} {we|\
    that we} {integrate with|rent|buy|depend on|rely on|subscribe to|outsource to|connect to|use \
    for} + {paused|was down|went|stopped|suspended|trouble|degraded|unavailable|timed out|\
    discontinued|switched off|closed|lost|broke|changed}, \
    {prestataire|fournisseur|hébergeur|opérateur|sous-traitant|éditeur|banque|transporteur|\
    passerelle de paiement|acquéreur|partenaire} + {en panne|une panne|coupé|coupure|interrompu|\
    indisponible|injoignable|modifié|sans préavis|sans prévenir|a cessé|a arrêté|désactivé|fermé|\
    suspendu|ne répondait|est tombé|était tombé|retiré|défaillan|hors service}, \
    external {fraud|scoring|mail|payment|login|search|map|tax%|shipping|credit|address|\
    translation|data|rating|weather|geo|identity|kyc|sms%|ocr|storage|booking|ticketing|\
    reservation|pricing|analytics|chat|video|card|billing|check} + {was down|timing out|timed out|\
    stopped|failed|unavailable|outage|slow%|returned|rejected|refused|error|not answer|down%|\
    changed|hung%|unreachable|not respond}, \
    {we pay for|we buy from|we buy in|we rent|we subscribe to|we licence|we license|customers of|\
    have a contract with|we get from|we outsource|bought from|rented from|from a company|supplied \
    by|hosted by|run by a|operated by a|run by our|operated by our|another company|delivered by \
    a} + {returned|bankrupt|was down|went down|stopped|failed|outage|unavailable|timed out|\
    changed|rejected|disappeared|closed|lost|broke|out of service|dark|empty|switched off|ceased|\
    hung|unreachable|not answer}, \
    {the bank|our bank|telco|vodafone|telekom|o2%|telefónica|orange%|hosting company|hosting \
    provider|hosting partner|data centre operator|data center operator|utility|logistics partner|\
    courier|tax authority|tax office|ministry|registry|registrar|manufacturer|vendor|supplier|\
    landlord|integrator|agency|payment partner|our partner|aggregator|identity provider|visa%|\
    mastercard} + {changed the|changed its|without a word|cut us off|bad deploy|not answer|\
    delayed|out of service|was moving|was migrating|had migrated|took offline|shut down|unplugged|\
    renumbered|had a bad|dropped our|lost our|refused our|rejected our|deactivated|locked our|\
    stopped supporting|removed our|rejecting our|had trouble|had problems|was having|turned off|\
    switched off}, \
    their {api|platform|servers|data centre|data center|gateway|endpoint|backend|infrastructure|\
    interface|feed} + {was down|went down|were down|failed|outage|stopped|unavailable|timed out|\
    changed|broke|expired|rejected|refused|crash|degraded|not answer|not respond|unreachable|\
    moved|offline}
    """,
    "hardware-failure": """
    {bent pin|bad solder|faulty core|bad core|stuck bit} + {cpu|socket|board|chip|memory}, {both \
    controllers|two controllers|other controller|second controller|remaining controller|both \
    disks|second disk|another disk|two disks|third disk|both drives|second drive|another drive|\
    two drives|spare drive|both power supplies|second power supply|both fans|second fan|hot spare|\
    hot-spare|spare disk|storage controller|array controller|storage head} + {failed|died|gave up|\
    broke%|fault%|dead%|dropped out|burnt|crashed too|followed|gave out}, \
    {cpu|core%|cores%|processor|socket|dimm|server|host|machine|node|memory|blade|ram%|gpu|\
    accelerator|board|chip} + {machine check|machine-check|mce%|correctable error|uncorrectable|\
    ecc%|bit flip|bit-flip|flipped bit|single-bit|stuck bit|miscalculat|computed wrong results|\
    silent data corruption|silent corruption|faulty core|bad core|mercurial core|bent pin|bad \
    solder|solder joint|thermal throttling|thermally throttl|thermal paste|fell off the bus|\
    dropped off the bus|off the pcie bus|xid error|nvlink error|cosmic ray}, \
    {gpu|accelerator|tpu%|pci|riser|nvme|adapter|drive%|device} + {fell off the bus|dropped off \
    the bus|fell off the pci|dropped off the pci|vanished from the bus|link training}, \
    {dying|dirty|faulty|failing|broken|defective|dead|burnt-out|worn-out|damaged|bad|loose} \
    {transceiver|optical module|sfp|qsfp|patch cable|patch cord|patch lead|dac cable|twinax|\
    ethernet cable|power cable|network cable|sata cable|sas cable|sas expander|backplane|riser|\
    motherboard|mainboard|nic%}, \
    {dying|dirty|faulty|failing|broken|defective|dead|burnt-out|worn-out|damaged|bad|loose} \
    {network adapter|line card|fan%|fans%|disk%|disks%|ssd|hard drive|dimm|memory stick|memory \
    module|cpu%|processor|gpu%|raid card|controller card|power supply|power supplies|capacitor|\
    heat sink}, \
    {disque|carte mère|barrette|bloc d'alimentation|ventilateur|contrôleur raid|carte réseau|ssd|\
    commutateur|routeur|carte contrôleur|module mémoire|module optique|condensateur} + {en panne|\
    tombé en panne|tombée en panne|mort%|grillé|défectueu|a lâché|ont lâché|rendu l'âme|défaillan|\
    cassé|usure|erreurs de lecture}, \
    {disco|placa base|módulo de memoria|fuente de alimentación|ventilador|switch|router|\
    conmutador|controladora|ssd|tarjeta de red|tarjeta madre|condensador|módulo óptico} + {se \
    rompió|se quemó|quemad|murió|averiad|se averió|estropeó|dañad|defectuos|errores de lectura|\
    desgaste}
    """,
    "network": """
    {leaked|hijacked|withdrawn} + {route%|routes|prefix|more-specific}, {cable|patch cord|patch \
    lead|patch cable|switch|bridge|ports|port%|layer 2|layer-2|l2%|vlan|broadcast|spanning|access \
    point|wall socket} + {loop%|looped|broadcast domain|broadcast storm|err-disable|bpdu|mac flap|\
    flooded every port}, \
    {undersea|subsea|submarine|sea cable|cable|fibre|fiber|duct|wavelength|dwdm|dark fibre|dark \
    fiber|leased line|mpls|metro ring|wan link|wan%|wan circuit|sd-wan|transit link|uplink|\
    cross-connect|cross connect|direct connect|expressroute|interconnect|microwave link|radio \
    link|satellite link|copper line|last mile|long-haul|trunk line|backhaul|trunk between|link \
    between|line between|link to|link from|links between} + {cut%|was cut|severed|torn|ripped|dug \
    up|dug through|excavat|digger|rodent|gnawed|chewed|fault%|went dark|lost light|no light|flapp|\
    kept dropping|bouncing|went down|was down|dropped out|drop out|one-way|one direction|dirty|\
    attenuat|bent|pinched|broke%|broken|interrupted|failed|damaged|saturated}, \
    {route leak|routing change|routing entr|static route|default route|host route|return route|\
    return path|more specific route|more-specific|specific prefix|ip route|default gateway|next \
    hop|next-hop|as path|as-path|ospf|is-is|eigrp|route reflector|route map|route-map|prefix list|\
    prefix-list|prefix filter|adjacency|peering session|route server|vrf%|ecmp|router} + \
    {withdrawn|withdrew|leak|missing|wrong|blackhol|black-hol|black hole|nowhere|into the void|\
    flapp|not announced|stopped announcing|filtered|hijack|lost%|removed|pointed to|pointed at|\
    still pointed|stale|no longer|deleted|did not know|does not know|does not exist|did not exist|\
    no path|no onward|no way to|overwr|too many|overlap|dropped|mismatch|asymmetr|discarded|wiped|\
    not redistributed|reset%|misrout|one way}, \
    {packet|traffic|frames|datagrams|replies|responses|flows|syn%|udp|ipv6|ipv4|multicast} + \
    {blackholed|black-holed|black hole|blackholing|into the void|into nothing|went nowhere|routed \
    to nowhere|discarded|never arrived at|never reached the other|took another way back|came back \
    another way|came back by another|different path back|fragment|no onward path|no path to|no \
    route|wrong interface|wrong gateway|wrong next hop|wrong router|asymmetric|out of order|\
    reordered|swallowed|forwarded nothing|too large for the tunnel|hairpin|forwarded to nobody}, \
    {lag%|lacp|port-channel|port channel|bond0|bonding|etherchannel|mlag|mc-lag|ecmp|bundle \
    member|link aggregation|trunk port} + {member|forwarded nothing|blackhol|unbalanced|half of|\
    half the|went down|was down|flapp|dropped|mismatch|one leg|hashed|misconfig|inconsistent|\
    split}, \
    {site%|sites%|office|branch|store%|stores|rack|data centre|data center|datacentre|datacenter|\
    zone%|zones%|warehouse|plant%|region|factory|station|hospital|building|campus|halves of the \
    cluster|two halves} + {cut off from the|lost its link|lost its line|lost its uplink|lost \
    their link|lost its internet|lost contact with|lost touch with|could not see each other|could \
    not talk|not talk to each|could not communicate|unreachable from each|disconnected from each|\
    partitioned from|could not reach each other|could not reach one another|lost sight of|no \
    longer saw each other|no path between|lost the line|lost connection to each other|split from \
    each other}, \
    {isp%|internet provider|carrier%|carriers|telco|upstream provider|access provider|line \
    provider|internet line|internet access|fixed line|dsl line|dsl%|fibre line|broadband} + {went \
    down|was down|fault%|outage|lost%|cut%|interrupted|dropped|rerouted|re-routed|severed|\
    de-peered|depeered|failed|maintenance on the line|null-routed|nulled|congest}, \
    {switch|router|spine|leaf switch|top-of-rack|tor switch|core switch|access switch|\
    distribution switch|stack member|firewall pair|firewall cluster|edge router|border router|\
    gateway router|border gateway} + {stopped forwarding|forwarding nothing|forwarded nothing|\
    dropped frames|dropping frames|dropped packets|rebooted itself|reloaded itself|rebooted \
    during|split brain|split-brain|shut the port|port was shut|ports were shut|wrong vlan|native \
    vlan|control plane|running config|not saved|unsaved|lost its config|lost their config|\
    reloaded unexpectedly|crashed and|lost its routes|lost its neighbo|lost adjacency|stack split|\
    both active|ingress queue|dropped traffic|dropped all traffic|drop traffic|reset its}, \
    {fibra|cable|enlace|router|enrutador|ruta|enrutamiento|túnel|cortafuegos|firewall|conmutador|\
    paquetes|tramo} + {cortad|se cortó|cortó|roto|rota%|caíd|cayó|errón|incorrect|bloque|perdid|\
    descart|borrad|eliminad|perdían|bucle|interrumpi|ninguna parte|agujero negro}, \
    {fibra|cabo%|link%|enlace|roteador|rota%|rotas|roteamento|túnel|firewall|comutador|pacotes|\
    comunicação entre|ligação entre} + {cortad|cortou|rompid|rompeu|caiu|errad|incorret|bloque|\
    perdid|descart|interromp|interrupção|para lugar nenhum|perda|oscil}, \
    {fiber|kabeln|förbindelsen|länken|routern|routing|tunneln|brandvägg|switchen|paket%|\
    nätverket} + {grävdes av|avgrävd|kapad|bröts|gick ner|blockerad|felaktig rutt|försvann|loop%|\
    slinga|tappade|avbröts|föll bort}, \
    {switch|spine|leaf switch|core switch|router%|middlebox|tunnel%|firewall|vpn%|path mtu|the \
    path%} + {discarded every|discarded all|dropped every|dropped all|dropped frames|dropped \
    packets|larger than 1500|larger than 14|above 1400|1500 bytes|1400 bytes|big packets|large \
    packets|full-size packets|full-sized packets|every second packet|every other packet}, \
    {reconverge|converge} + {routing|routes|ospf|bgp|spanning|network|topology|paths}, \
    {large packets|big packets|packets above|packets over|packets larger|large frames|long \
    packets|full packets} + {did not get through|did not pass|not through|never made it|were lost|\
    vanished|not get through|not fit}
    """,
    "dns": """
    {recursive resolver|local resolver|internal resolver|upstream resolver|stub resolver|caching \
    resolver|cluster resolver|public resolver|the resolver%|the resolvers|resolvers|our resolver|\
    vpc resolver|provider's resolver|node-local|systemd-resolved|unbound%|dnsmasq|powerdns|\
    pi-hole|search domain|ndots|hosts file|/etc/hosts|recursor|name lookup|host lookup|lookups of|\
    lookups for|lookup of the|lookups with|bind9|route 53|route53|split horizon|split-horizon|\
    resolution of} + {gave up|timed out|timeout|time out|servfail|refused|wrong|stale|negative|no \
    answer|without an answer|fail|unreachable|overload|crashed|was down|went down|knows nothing|\
    know nothing|did not know|does not know|old address|old entry|leftover|still had|cached|\
    queries|empty answer|preferred|for all names|truncated|outside name|external name|internal \
    name}, {domain%|domains%|domain name} + {lapse|expired|not renewed|not been renewed|forgot to \
    renew|nobody renewed|no one renewed|suspended by|was suspended|on hold|clienthold|client hold|\
    serverhold|registrar|parked|was deleted at|redemption period|let go|taken away|ran out|\
    dropped by the registry}, {registrar%|registrar's|registry operator|domain registry} + \
    {suspend|notice|lapse|expired|on hold|locked|renew|nameserver|transfer|delegation|removed|put \
    our|glue|contact address|verification mail|unpaid|deleted}, {zone transfer|axfr|ixfr|split \
    horizon|split-horizon|lame delegation|resolución de nombres falló|falló la resolución de \
    nombres|glue record|negative caching|negative cache entry|ds record|nsec3|rrsig|stale \
    delegation|dangling cname}, {nom de domaine|domaine%|résolution de nom|serveur de noms|\
    serveurs de noms|enregistrement a%|enregistrement mx|enregistrement cname|la zone|nom d'hôte} \
    + {expiré|pas renouvelé|n'a pas été renouvelé|n'avait pas été renouvelé|pas été renouvelé|\
    échouait|échoué|ne répondait|ne répondaient|en panne|ancienne adresse|mauvaise adresse|\
    pointait|supprimé|ne résolvait|n'était plus résolu}, {removed|deleted|missing|lost|wrong|\
    overwrote|overwritten|emptied|pruned|cleaned|stale|not copied|forgotten|expired|reverted|\
    truncated} + {private zone|internal zone|public zone|parent zone|zone file|zone data|hosted \
    zone|our zone|reverse zone|forward zone|from the zone}, {resolver%|resolvers%} + {that had \
    been switched|switched off|turned off|decommissioned|no longer existed|does not exist|did not \
    exist|had been retired|had been shut|answer from last|an answer from|old answer|stale answer|\
    stopped answering|not answer|no answer|servfail|forwarder|8.8.8.8|1.1.1.1|old address|of the \
    office|of the vpc|of the provider|of the vpn|in the branch|in the office|node-local|\
    127.0.0.53|nameserver}, {registrant|icann|whois|registrar} + {verif|suspend|expired|on hold|\
    contact}, {search list|search suffix|search domain|suffix search|ndots} + {lookup|queries|\
    name|resolv|host}, {cached%|caches%|remembered|held on to|looked up only once|looked up once|\
    resolved only once|resolved once|resolves once|looks up once|resolved at start-up|resolved at \
    startup|resolved when it started|resolves only at} + {old address|old ip|ip address|the ip%|\
    address forever|hostname|host name|addresses of the|the name%|negative answer|address of \
    the}, {our zone|zone provider|zone%|authoritative server|provider of the zone} + {not answer|\
    unreachable|servfail|lame|did not respond|unsigned|signature}, {wildcard record|wildcard \
    entry|catch-all record|catch-all entry|in-cluster lookups|name resolver|name service was|name \
    service did|name service failed}
    """,
    "power-facility": """
    {electrician|facility staff|facilities team|facility team|building management|landlord|\
    caretaker|cleaner|cleaning crew|contractor|builders|technician} + {isolated the|wrong circuit|\
    wrong breaker|wrong fuse|breaker|fuse%|pulled the plug|pulled out the plug|unplugged|vacuum|\
    main switch|emergency off|emergency-off|epo%|power off|cut the power|cut power|cut the \
    current|cut through a power|the power to|switchgear|drilled into|switchboard|emergency stop|\
    light switch}, \
    {wrong circuit in|wrong circuit breaker|emergency power off|emergency-off button|emergency \
    off button|epo button|pressed the epo|tripped over the power|kicked the power|kicked out the \
    plug|pulled the power|rolling blackout|load shedding|load-shedding|ground fault|arc flash|\
    went without electricity|without electricity|without mains|loss of mains|mains failure|mains \
    outage|single power feed|single feed|undervoltage|overvoltage|lightning struck|struck by \
    lightning|lightning hit|voltage sag|voltage drop|power sag|power surge|power dip|power blip|\
    power flicker|dirty power|thermal shutdown|thermal event|thermal runaway|hot aisle|heatwave|\
    heat wave}, \
    {water%|floodwater|flood water|flooded|flooding|rain%|rainwater|sewage|sprinkler|burst pipe|\
    leaking pipe|leaking roof|leak in the roof|drain%|condensate} + {came through|ran into|ran \
    down|dripped|dripping|poured|got into the|entered the|reached the racks|under the raised \
    floor|rose in the|in the server room went off|soaked the|went off over|discharged over|seeped}, \
    {server room|comms room|machine room|data hall|server hall|equipment room|plant room|telecom \
    room|switch room|server cupboard|data centre|data center|datacentre|datacenter|racks|cabinet|\
    basement|machine hall|colo%|building} + {water from|burst sprinkler|burst pipe|water came|\
    water ran|water leak|leaking|dripped|dripping|was flooded|were flooded|flooded%|smoke%|on \
    fire|burned down|burnt down|fire broke|fire alarm|fire brigade|fire department|firefighters|\
    gas release|halon|inergen|fm-200|fm200|extinguishing|in flames|evacuated|evacuation|went dark|\
    went black|without power|no power|no electricity|without current|no current|lost mains|lost \
    its feed|lost electricity|lost all electricity|electricity|lost utility|too hot|too warm|\
    above 40|heated up|overheated|compressor|chiller|crac%|air handler|earthquake|storm damage|\
    hurricane|typhoon}, \
    {chiller|crac%|cracs|crah%|aircon|air con%|air conditioner|compressor|condenser|cooling loop|\
    cooling unit|cooling tower|coolant|chilled water|chilled-water|ac unit|air handler|fan wall|\
    cold aisle|hvac} + {failed|stopped|tripped|shut down|shut off|went off|broke%|broke down|\
    froze|iced|leak|not restart|did not come back|fault|clogged|blocked|lost%|switched off|turned \
    off|no redundancy|could not hold|could not keep|undersized|drained|was out%|low pressure}, \
    {room|hall%|aisle|inlet|intake|rack|ambient|cabinet|closet|cupboard} + {reached 4|reached 5|\
    climbed to 4|rose to 4|above 35|above 40|at 45 degrees|at 48 degrees|at 50 degrees|heat built \
    up|too hot|heated up|overheat|over-temperature|overtemperature|shut themselves|thermal}, \
    {groupe électrogène|onduleur|climatisation|clim%|alimentation électrique|le courant|\
    disjoncteur|transformateur|réseau électrique|secteur%|batteries|salle serveur|salle des \
    serveurs|salle machine|salle informatique} + {n'a pas démarré|n'a pas tenu|n'ont pas tenu|pas \
    démarré|en panne|disjoncté|a sauté|sauté%|a lâché|coupé|coupure|tombé|à sec%|déchargé|pas \
    pris le relais|inond|incendie|fumée|trop chaud|dégât des eaux|déclench}, \
    {hoover%|hoovered|vacuum cleaner|kettle|space heater|fan heater|electric heater|microwave \
    oven} + {socket|breaker|circuit|fuse|server room|rack%|strip%|plug%|tripped}
    """,
  ]
}
