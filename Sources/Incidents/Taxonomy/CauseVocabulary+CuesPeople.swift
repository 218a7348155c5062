extension CauseVocabulary {
  /// Things that act by themselves.
  private static let machines = """
    bot%|bots%|daemon|robot|autoscaler|auto-scaler|reconciler|reconciliation|gitops|argo cd|\
    argocd|flux cd|fluxcd|watchdog|orchestrator|orchestration|self-healing|self healing|\
    auto-healing|autohealing|autohealer|auto-remediation|auto-repair|remediation|reaper|janitor|\
    housekeeping|housekeeper|failover controller|failover manager|failover script|provisioning \
    tool|provisioning system|provisioner|config management|configuration management|jenkins|ci \
    server|ci runner|ci job|github action|gitlab runner|scheduled task|scheduled job|scheduled \
    script|cron job|cronjob|cron script|nightly job|nightly task|nightly script|night job|batch \
    job|cleanup|clean-up|cleaner|lifecycle rule|lifecycle policy|retention job|retention script|\
    purge job|sweeper|sync job|import job|deploy job|rollout controller|deployment controller|\
    supervisor|dead man|rebalancer|scaling policy|chatbot|auto-responder|rules engine|rule \
    engine|workflow engine|trading engine|trading algorithm|pricing algorithm|pricing engine|\
    fraud engine|moderation|puppet|ansible|saltstack|terraform|pulumi|crossplane|automation|\
    automated|automatic|automatism|keepalived|pacemaker|stonith|patroni|mdm%|decommissioning \
    script|scaling loop|control loop
    """
  /// Words before what more than one thing befell.
  private static let manyThings = """
    all|every|each|its|their|both|half|thousands|hundreds|several|them%|live|production|healthy|\
    active|good|two|three|four
    """

  /// Cues of what people changed or left out, by class.
  ///
  /// A cue pairs a thing with what became of it, in more words than a class could be named by
  /// anywhere: it counts where a report tells its cause.
  static let cuesOfPeople: [CauseClass.ID: String] = [
    "configuration-change": """
    {maxconn|work_mem|shared_buffers|keepalive|keep-alive|-xmx|xmx|xms|heap size|jvm option|jvm \
    flag|log_level|log level|loglevel|pool size|poolsize|pool_size|batch size|batch_size|prefetch|\
    idle timeout|read timeout|connect timeout|request timeout|cache ttl|ttl%|retry count|max \
    retries|ulimit|swappiness|innodb_|minreplicas|maxreplicas|min and max|minimum and maximum|\
    concurrency setting|cpu request|memory request|cpu limit|heap limit|sampling rate|sample rate|\
    log retention|max_|worker_|mtu%|vlan%|replication factor|partition count|affinity|health \
    check interval|probe interval|liveness probe|readiness probe} + {was set|were set|had been \
    set|set to|been put|was put|pinned|left at|still at|was still|was at|been raised|been lowered|\
    been cut|been reduced|been turned|was turned|dialled|halved|been doubled|was doubled|from 1|\
    from 2|from 3|from 4|from 5|from 6|from 8|is set|to zero|copied|was missing|mistyped|in the \
    wrong|wrong unit|too generous|longer than|shorter than|smaller than|larger than|higher than|\
    lower than|while the backend|while the upstream|while the server|never raised|never adjusted|\
    never tuned|not adjusted}, \
    {still |}sized for {the |our |a |an |}{old|previous|former|smaller|bigger|larger|different}, \
    {feature flag|feature gate|feature toggle|feature switch|gate for|flag for|switch for|toggle \
    for|killswitch|kill switch|kill-switch|sandbox mode|maintenance mode|demo mode|simulation \
    mode} + {left on|left off|left at|left in|been left|still on%|still off%|was off%|was on%|\
    been on|been off|turned on|turned off|switched on|switched off|flipped|rolled out to|opened \
    to|ramped|100%|100 percent|for everyone|for everybody|for all|to all|to everyone|all tenants|\
    all customers|every tenant|wrong way|inverted|by default|on the wrong}, \
    {caching|compression|replication|failover|autoscaling|auto-scaling|autoscaler|retries|rate \
    limiting|throttling|validation|encryption|authentication|swap%|journaling|fsync|persistence|\
    deduplication|circuit breaker|auto-vacuum|autovacuum|preemption|sticky sessions|multi-az} + \
    {was off%|were off%|been off%|was turned off|had been turned off|was switched off|been \
    switched off|never turned on|never switched on|never enabled|was disabled in|was pinned|were \
    pinned|pinned at|capped at|was set to}, \
    {firewall|rule|policy|acl%|filter|prefix list|pattern|wildcard|whitelist|allowlist|blocklist|\
    denylist|redirect|rewrite|route|matcher|selector} + {too broad|too wide|too narrow|too greedy|\
    overly broad|overly wide|matched every|matches every|matched all|caught all|caught every|also \
    matched|also caught|blocked every|blocked all|dropped every|dropped all|denied all|denied \
    every|wrong order|shadowed|inverted|wrong way|without an exception|lacked an entry|not in the \
    list|took precedence|missing an entry|forgot}, \
    {never|not} {been |}{put|set|turned|switched|changed} back, \
    {wrong|swapped|mistyped|transposed|old|stale|outdated} {value|subnet|netmask|gateway|vlan|\
    mask|prefix|metric|weight|unit} + {in the config|in the setting|in the route|in the load \
    balancer|in the manifest|in the switch|entered|typed|pushed to|was set|were set|had been set|\
    put in|left in the}, \
    {took|taken|read|interpreted|meant|means|thinking it meant|thought it meant|believing it \
    meant|understood} + {unlimited|no limit|milliseconds|in seconds|as seconds|as minutes|\
    infinite|switched off}, \
    {setting|option|parameter|switch|flag|checkbox|check box|tick box} + {ticked|unticked|was \
    off%|was on%|was left|got lost|never carried|not carried|not copied|reset to|overridden|\
    overrode|wrong environment|differed|did not match|didn't match|inverted|wrong value}, \
    {values change|cdn rule|edge rule|waf%|header rule|cache rule|rewrite rule|rate table|tariff \
    table|price list|price table|lookup table|mapping table|routing table|configmap|config map|\
    ingress annotation|annotations|node selector|nodeselector|upstream list|upstream block|host \
    list|inventory file|crontab|canary weight|traffic split|traffic weight|session affinity|\
    sticky session|strict mode|relay address|smtp relay|proxy setting|bgp filter|route policy|\
    route filter|prefix filter|speed limit|setpoint|set point|feature setting|retention|retry \
    policy|cache policy|lifecycle setting|sampling|log setting|quota setting|scaling setting|pod \
    limit|resource limit|cache-control|content-security-policy|cors%|cipher|tls version|redirect \
    rule|alert rule setting|timeouts} + {merged|was edited|were edited|edited and|was rewritten|\
    were rewritten|was dropped|were dropped|stripped|was entered|entered as|entered with|typed|\
    activated|still contained|still listed|still had|still in|still pointed|was that of|was one|\
    was only|went from|was set|were set|had been set|lost|with the wrong|rather than|instead of|\
    was copied|was turned|were turned|was flipped|was loosened|was tightened|too short|too long|\
    too low|too high|too tight|had been removed|had been changed|was shortened|was lengthened|was \
    raised|was lowered|were raised|were lowered|and not the|not the|we assumed|everybody assumed|\
    was meant}, \
    {parameter|threshold|tariff|setpoint|timeout|address} {had been|was|were} {entered|typed|\
    keyed in|mistyped|put in|given as|copied|written}, \
    {changed|edited|altered|adjusted|rewrote|reworked|tweaked|tightened|loosened|widened|narrowed|\
    relaxed|modified|shortened|lengthened|moved|reordered|removed|deleted|dropped|added} {a|the|\
    one|our|two} + {ingress annotation|annotation|helm value|load balancer setting|proxy setting|\
    firewall setting|network policy|security policy|routing rule|route map|access list|acl%|waf \
    rule|cdn setting|cache header|cache rule|vhost|virtual host|location block|server block|proxy \
    block|redirect rule|rewrite rule|timeout|retention|rate limit|threshold|feature setting|tls \
    setting|cipher|listener rule|line in the config|block from the config|entry from the config|\
    stanza|environment entry|label selector|selector|toleration|resource request}, \
    {entered|given|set|typed} in {metres|meters|minutes|seconds|milliseconds|grams|cents|miles|\
    hours|percent|fahrenheit|pounds|feet|litres|megabytes|bytes} + {instead|rather|and not|but}
    """,
    "migration-maintenance": """
    {moving|carried over|ported|cut over|lifted|copied|move|switch|shift|cutting over|transfer} + \
    from {the |our |an |}{old|legacy|previous|former|homegrown|home-grown|in-house|outgoing|\
    self-hosted} {cluster|data cent|platform|vendor|provider|system}, \
    {switch|move|shift|jump|change|changeover|change-over|transition|cutover|leap|step} {|over |\
    away }from {the|our|an|one|python|java|node}, \
    {lors|pendant|après|à la suite|au cours} {du|de la|de l'|des} {passage|bascule|montée de \
    version|maintenance|remplacement|déménagement|transfert}, \
    {montée de version|changement de version|opération de maintenance|travaux planifiés|fenêtre \
    de maintenance|reprise des données|décommissionnement|mise hors service de l'ancien|passage à \
    la version|passage à php|passage à postgres}, \
    {mudança|mudamos|mudou|transferid|transferência|passagem|passamos|passar|movemos|migr|movid} \
    + {para o novo|para a nova|para um novo|para uma nova|para a nuvem|do antigo|da antiga|para a \
    versão|novo sistema|nova plataforma|novo cluster}, \
    {we|engineers|technicians|electricians|contractors|team|vendor|provider} {were|was|had been|\
    had begun|had started} {moving|replacing|renewing|migrating|upgrading|swapping}, \
    {data centre exit|data center exit|datacenter exit|cloud exit|consolidation of|merger of the \
    two|merging of the two|lift and shift|lift-and-shift|replatform|re-platform|rehosting|\
    parallel operation|parallel running|dual running|dual-running|dual write|dual-write|\
    double-write phase|transition period|transitional period|burn-in|hypercare}, \
    {yearly|annual|planned|scheduled|routine|quarterly|monthly|half-yearly} {check|failover|\
    inspection|upkeep|shutdown|shut-down|power-down|outage for|downtime for|recabling|migration|\
    exercise}, \
    {midway|halfway|half way|in the middle of|in the course of} + {rollout|refresh|upgrade|move|\
    replacement|transition|switch to|exchange}
    """,
    "automation": """
    {\(machines)} + {re-applied|reapplied|tore down|renumbered|resubmitted|locked out|expired|\
    unpublished} {the|every|our|each|its|both|half|a|thousands|hundreds|several}, \
    {\(machines)} + {terminated|cancelled|blocked|banned|renamed|reassigned|revoked|merged|\
    published} {the|every|our|each|its|both|half|a|thousands|hundreds|several}, \
    {\(machines)} + {terminated|cancelled|blocked|banned|renamed|reassigned|revoked|merged|\
    published} {it%|live|production|healthy|whole|active|good|new|two|three|four|five|100|valid|\
    perfectly}, \
    {\(machines)} + {deleted|removed|killed|shut down|powered off|switched off|turned off} \
    {\(manyThings)}, \
    {\(machines)} + {deleted|removed|killed|shut down|powered off|switched off|turned off} {five|\
    100|valid|perfectly|the wrong|the only|the whole|the entire|the healthy|the live|the \
    production|every one|one after|more than|dozens|200|300|400|500}, \
    {\(machines)} + {restarted|rebooted|rebuilt|replaced|reverted|rolled back|disabled} \
    {\(manyThings)}, \
    {\(machines)} + {suspended|deactivated|archived|reset|rotated|rescheduled|closed} \
    {\(manyThings)}, \
    {\(machines)} + {kept resubmitting|kept restarting|kept deleting|kept killing|kept \
    recreating|kept terminating|kept failing over|kept replacing|kept undoing|kept reverting|\
    kept re-|kept scaling|kept promoting|kept retrying|undoing each|undoing our|undoing the|\
    undid our|undid the|one after the other|one after another|as dead|for dead|as drift|as \
    orphan|as unused|as stale|as unhealthy|for an attack|ran against|ran on all|ran on the wrong|\
    ran twice|fired twice|fired on|misread|misjudged|mistook|misfired|misclassified|wrongly|\
    although the primary|healthy half|wrong half|wrong fleet|without asking|without confirmation|\
    unattended|three times in|at once on all|on every node|on all nodes|on every host|on all \
    hosts|everywhere at once|did not stop|would not stop|ran away|fought|fighting each other|\
    flapped between|live catalog|live database|converged on|acted on|on its own|by itself}, \
    {automatic|automated|automatically|autonomous|self-service|scheduled|nightly|unattended|\
    hourly|daily} {scaling|failover|promotion|purge|deletion|renewal|expiry|shutdown|remediation|\
    repair|response|mitigation|blocking|provisioning|reconciliation|rotation|rebalance|\
    rebalancing|replacement|cleaning|archiving} + {ran against|ran on the wrong|ran twice|ran at \
    the same|started twice|ran while|fired|kicked in|too early|too late|wrong|deleted|removed|\
    wiped|purged|overwrote|locked out|disabled|shut down|restarted all|restarted every|restarted \
    the|terminated|killed|reverted|undid|expired all|expired the|did not start|never started|\
    never ran|had not run|stopped running|took out|took down|took the|without asking|without a \
    check|healthy|made it worse|made things worse|every node|all nodes|whole fleet|everywhere|\
    promoted|misread}, \
    {automatically|by itself|of its own accord|on its own|unprompted|without anyone asking|\
    without being asked|no human in the loop|without human|without a human|without confirmation|\
    without anybody asking} + {deleted|deleting|removed|removing|wiped|purged|purging|terminated|\
    terminating|killed|evicted|disabled|disabling|locked|suspended|deactivated|cancelled|\
    overwrote|overwriting|reverted|reverting|promoted|promoting|demoted|isolated|quarantined|\
    shut down|shutting down|drained|archived|unsubscribed|resubmit|restarted the|restarting the|\
    rebooted|scaled in|scaled down|scaled to|merged|deployed to|rolled out|published|upgraded|\
    re-applied|recreated|charged}, \
    {self-healing|self healing|auto-heal|autoheal|auto-remediat|auto-repair|gitops|reconciler|\
    remediation playbook|remediation script|remediation bot} + {saw|noticed|fires|fired|took|\
    decided|believed|considered|judged|restarted|rebuilt|tore|killed|replaced|reverted|loop}, \
    {script|job|bot%|task|playbook|pipeline|tool} + {deleted|wiped|removed|restarted|terminated|\
    overwrote|rebuilt|drained|disabled|renamed|locked|purged|shut down} {all|every|each|half|the \
    live|the production|production|the whole|thousands|hundreds|both|the wrong|the only|the last|\
    too many|more than}, \
    {script|tâche planifiée|tâche automatique|tâche nocturne|traitement automatique|traitement \
    nocturne|robot|automate|automatisme|automatisation|job nocturne|batch nocturne|autoscaler|\
    orchestrateur|pipeline|bot%|purge automatique|bascule automatique|nettoyage automatique} + \
    {a supprimé|a effacé|a redémarré|a relancé|a écrasé|a désactivé|a arrêté|a envoyé|a purgé|a \
    éteint|a remplacé|a rétabli|a annulé|a bloqué|a verrouillé|a détruit|a promu|supprimait|\
    effaçait|redémarrait|écrasait|a fermé|a publié}, \
    {bot%|robot|autoscaler|auto-scaler|autoscaling|auto-scaling|reconciler|reconciliation|gitops|\
    argo cd|argocd|config management|configuration management|puppet|ansible|saltstack|\
    remediation|self-healing|auto-healing|autohealer|janitor|reaper|housekeeping|failover \
    controller|scaling policy|lifecycle rule|lifecycle policy|retention job|retention policy job|\
    script that|job that|task that|rule that|workflow that|automation|automatism|nightly job|\
    nightly sync|nightly task|nightly script|nightly run|nightly import|nightly cleanup|\
    scheduled task|scheduled job|cron job|cronjob|cleanup job|cleanup script|backup rotation|log \
    rotation|sync job|import job|load shedding|load-shedding|bidding engine|pricing engine|\
    trading engine|rules engine|matching engine|planning engine|optimiser|optimizer|\
    recommendation engine|chatbot|watchdog|supervisor|orchestrator|kubernetes|nomad|mesos|\
    kubelet|descheduler|cluster autoscaler|auto-renew|auto-purchase|auto-approval|auto-approve|\
    auto-close|auto-ban|moderation|spam filter|fraud filter|fraud detection|thermostat|building \
    management|ci pipeline|deploy pipeline|deployment pipeline|release pipeline|release train|\
    release robot|merge queue|dependency updater|auto-updater|auto updater|updater|agent that|\
    macro|automated reply|auto-reply|circuit breaker|failsafe|fail-safe|safety system|deadman|\
    self-service portal} + {took away|took every|took the|took all|put the old|put our|emptied|\
    power-cycled|power cycled|rolled our|cut off|cut the|cut power|raised our|raised the price|\
    lowered our|lowered the price|closed all|closed the one|bought|ordered|sold the|sold all|\
    banned|evicted|powered down|wiped|purged|overwrote|moved all|moved every|drained|promoted|\
    demoted|unpublished|cancelled|canceled|refunded|declined|rejected all|rejected every|expired|\
    disconnected|isolated|quarantined|fenced|resubmitted|undid|renumbered|stopped all|stopped \
    every|started all|started a second|started hundreds|started thousands|sent every|sent all|\
    e-mailed|mailed|invited|deactivated|disabled all|disabled every|disabled their|switched \
    every|switched off all|withdrew|detached|unmounted|signed out|logged out|erased|threw away|\
    threw out|gave the same|handed out|turned off all|turned off the cooling|turned off the \
    heating}, \
    {\(machines)} + {took out|took down|put back|rolled the|rolled out|rolled it|closed the|\
    opened the|deleted|removed|suspended|blocked} {thousands|healthy|good|live|customers|users|\
    hosts|nodes|genuine|real|valid}, \
    {\(machines)} + {locked|unlocked|killed|terminated|restarted|rebooted|shut down|powered off|\
    replaced|reset|archived|moved the} {thousands|healthy|good|live|customers|users|hosts|nodes|\
    genuine|real|valid}, \
    {in a loop|over and over|again and again|every few minutes|every ten minutes|every five \
    minutes|every hour|all night|round and round|one by one|one after the other|in quick \
    succession} + {bot%|autoscaler|restarted the healthy|controller restarted|automation|\
    auto-heal|self-healing|orchestrator|watchdog|robot|scheduler restarted|supervisor restarted|\
    failover|cron|pipeline deployed|reconciler}, \
    {without a person|without anybody|without anyone|without any human|without an operator|no \
    person|no operator|no one had|nobody had} {being asked|asking|confirming|approving|looking|\
    involved|in the loop|had to confirm|had to approve|asked for it|asked it|told it|started it|\
    triggered it}
    """,
    "procedure": """
    {bypassing|bypassed|circumvent|skipping|skipped|sidestepped|went around|going around|outside \
    of|outside the} + {staging|review|pipeline|qa%|change control|change management|change \
    process|approval|canary|test environment|acceptance|sign-off|release process|rehearsal|\
    checklist|dry run|change window|change board|two-person}, \
    {engineer|operator|admin|dba%|technician|colleague|developer|someone|somebody|he%|she%|i%|\
    contractor|intern%|trainee|on-call|sysadmin|member of staff|staff|employee|nurse|clerk|\
    dispatcher|we%|maintainer|author|consultant|vendor's engineer|apprentice|fitter|electrician|\
    pilot|team} + {logged into the wrong|logged in to the wrong|sent it to the wrong|typed into \
    the wrong|entered it in the wrong|plugged it into the wrong|picked the wrong|chose the wrong|\
    pressed the wrong|clicked the wrong|pulled the wrong|pasted|typed the|typed a|typed it|\
    misread|misheard|mixed up|confused the|fat-finger|mistook|one zero too many|one digit too \
    many|an extra zero|believed it was staging|believing it was|thinking it was|thought it was \
    the test|thought it was staging|thought they were on|thought he was on|thought she was on|\
    thought i was on|was still logged|still logged in to|without checking first|half asleep|by \
    heart|from memory|against the live|against the production|against production|on the \
    production|on the live|rather than staging|rather than the test|rather than the sandbox|\
    instead of the test|not the staging|had not read|had not been told|had not been trained|was \
    not trained|never been trained|never done|had never done|on their first|on his first|on her \
    first|first week|left the company|had left}, \
    {instructions|the manual|guide|vendor|release notes|changelog|runbook|checklist|procedure|\
    documentation|wiki|playbook|notes|readme|handbook|work order|datasheet|policy} + {asked for|\
    called for|said to|told us to|demanded|prescribe|warned|nobody read|no one read|not read|\
    unread|had not read|never read|ignored|not followed|was not followed|were not followed|we did \
    not|did not take|skimp|a version behind|two years old|years old|from 20|for the old|still \
    described|still describes|described the old|out of date|outdated|wrong order|missing a|\
    missing step|left out|leaves out|lacked|contradict|ambiguous|unclear|said nothing|says \
    nothing|silent about|no mention|made no mention|did not say|does not say|didn't say|nowhere \
    said|only in|existed only|locked away|could not be found|not found|three versions|two \
    versions|different versions}, \
    {step|item|check|line|stage|part} + {was skipped|were skipped|skipped because|left out|was \
    omitted|were omitted|was missed|were missed|missed out|not carried out|was not done|were not \
    done|not performed|never performed|never done|not ticked|ticked without|not on the list|not \
    on the checklist|done out of order|in the wrong order|in reverse|swapped by|lost along|\
    forgotten|was dropped from the|only in his|only in her|nobody wrote|never written down}, \
    {nobody|no one|not|never} {told|informed|warned|consulted|briefed|asked} {the|us|anyone|\
    anybody|our|support|operations|ops}, \
    {n'a pas été|n'avait pas été|n'ont pas été|n'avaient pas été|jamais été|n'a jamais été|\
    n'avait jamais été} {testé|relu|prévenu|informé|averti|formé|répété|documenté|communiqué|\
    vérifié|transmis|validé|essayé|suivi|respecté}, \
    {étape|contrôle|vérification|consigne|procédure} + {sauté|omis|oublié|ignoré|passé outre|pas \
    été suivi|non suivi|pas respect|contourn|manquait|obsolète|périmé|jamais écrit}, \
    {by guesswork|guessed the|guessed which|guessing which|improvis|ad hoc|ad-hoc|on the fly|off \
    the cuff|on his own initiative|on her own initiative|on their own initiative|on his own \
    authority|off the record|off-script|freehand|by rule of thumb} + {step|command|change|\
    procedure|order|value|restart|migrat|deploy|switch|without|review|repair|edit|script|plan|\
    cable|breaker|port}, \
    {no way back|no way to go back|no fallback|no fall-back|no back-out|no backout|no plan b|no \
    return path|no undo step|no rollback} + {ticket|plan|change|prepared|contained|procedure|step|\
    script|had been}, \
    no {rollback|roll-back|fallback|back-out|emergency|contingency} plan
    """,
  ]
}
