/// Words that join others, and the commonest words of reports: they are part of no technical term.
let functionWords: StaticString = """
  about above after again against ago all almost already also although always and another any are
  around because been before being below between both but came can cannot could did does doing done
  down due during each either else even ever every few first following for from further get gets
  getting give given goes going gone got had has have having her here his how however into its itself
  just last later least less like made make makes making many may maybe might more most much must
  near nearly neither never new next non none nor not now off old once one only onto other our out
  over own per perhaps please previous quite rather same saw second see seen several shall she should
  since some soon still such take taken than that the their them then there these they third this
  those though three through throughout thus together too took toward two under unless until upon use
  using various very via was way well went were what when where whether which while who whole whose
  why will with within without would yet you your became become began begin caused causes causing
  team teams member members engineer engineers developer developers user users customer customers
  people person party parties staff employee employees found keep kept know known led left look need
  needs put ran run runs said say says seem seems show shows start starts stop stops told try trying
  want incident report reported reporting postmortem post-mortem retrospective disclosure summary
  timeline issue problem outage downtime degradation severe partial january february march april may
  june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday
  """

/// Names of services for code, chat, tickets, alerts, observation and hosting, which reports
/// mention wherever they play a part: an incident is about one only where its title says so.
let toolNames: StaticString = """
  GitHub github.com GitLab gitlab.com Bitbucket bitbucket.org Slack slack.com PagerDuty Opsgenie
  VictorOps Jira Confluence Trello Asana Zoom Skype Statuspage Gitter Discord Telegram Twitter
  Discourse Zendesk Intercom google.com Gmail LinkedIn Facebook Reddit YouTube HackMD Notion LastPass
  Travis travis-ci travis-ci.org travis-ci.com CircleCI CloudWatch Datadog Grafana Kibana Sentry
  Pingdom StatusCake Nagios NewRelic Honeycomb Splunk Papertrail StackOverflow stackoverflow.com
  WhatsApp Wikipedia Dropbox gist.github.com AWS Amazon EC2 EKS GKE GCP Azure Kubernetes K8s kubectl
  """

/// Words that say nothing about what two incidents have in common: those of any English text, and
/// those of postmortems of many houses (in five or more of the 25 public ones that were counted).
///
/// Words that name a part of a system or a way to fail are left out of the list, however frequent.
/// Plurals are folded as the terms of reports are, so singulars are enough.
let stopWords: StaticString = """
  ability able about above accept access accessible accessing according account across action
  active actively activity actual actually add added adding addition additional additionally
  address addresse addressed admin advance affect affected affecting after afternoon again against
  agent ago ahead alarm alert alerted alerting alerts all allocated allocation allow allowed
  allowing almost alone along already also although alway always america among amount analysis and
  announced announcement another answer any anymore anyone anything apologise apologize app
  apparently appear appeared application applied apply applying approach appropriate approval
  approved approx approximately apps april architecture are area aren around ask asked asking asks
  assign assigned associated assume assumed assuming assumption attached attempt attempted
  attempting august author authorize authorized automated automatic automatically availability
  available average avoid aware away back background bad base based basic basically batch became
  because become becoming been before began begin behavior behaviour behind being believe believed
  below benefit best beta better between beyond big bigger bit block blocked blocking blog both
  bound branch break breaking brief briefly bring broken brought bst bug bugs build built bump
  bumped but calculation call called came can candidate cannot capabilitie capacity careful case
  catch caught cause caused causing central certain cest cet chance change changed changes changing
  channel chart chat check checked checking checklist claim class clean cleanup clear cleared
  clearly client close closed closely closer cloud code codebase collaboration com combination come
  coming command commit committed common communicate communication community complete completed
  completely completion complex complexity component compounding concern conclusion condition
  confident config configuration configure configured confirm confirmation confirmed confirming
  connect connected connection consequence consider considered consistently console constraint
  contact contacted contacting contain contained content context continue continued continuing
  continuous contribute contributing contribution contributor control controlled coordination copy
  core correct corrected corrective correctly corresponding could couldn count couple course cover
  coverage covered create created creating creation critical current currently custom customer cut
  cycle daily dashboard data database date day days debug debugging december decide decided
  decision declared decrease dedicated default defined definition degradation degraded delay
  delayed delete deleted deleting depend dependencie dependency depending deploy deployed deployer
  deploying deployment described describing description design designed desired despite destination
  destroy detail detailed detect detected detection determine determined developed developer
  development diagnose did didn difference different differently difficult digging direct directly
  disable disabled disabling discover discovered discovery discuss discussed discussion display
  displayed disrupted disruption distinct distributed distribution docs document documentation does
  doesn doing don done double down download downloaded downtime drop dropped due duration during
  each earlier early eastern easy edt effect effectively effort either elevated else email empty
  enable enabled encounter encountered end ended ending ends engineer engineering enough ensure
  ensuring entering entire entirely entrie environment equal equivalent error escalate escalated
  especially est established estimate estimated etc europe evaluate even evening event eventually
  ever every everyone everything exact exactly example exceed exceeded exception excessive exchange
  exclude execute executed execution exist existed existing expect expected experience experienced
  experiencing explain explanation explicit explicitly exposed extended external extra extremely
  fact factor fail failed failing failure fall false far fast faster fatal faulty feature february
  feel fees few field figure file fill final finally find finding fine finished first five fix fixe
  fixed fixing flaw flow focus folder follow follow-up followed following for force form format
  forward forwarded found four free friday from full fully function functionality functioning fund
  further furthermore future gain gaps gave general generally generate generated get gets getting
  git github give given giving global gmt goes going gone good got gracefully great group guard
  guide had half handle handled handling happen happened happening happy hard has have having
  health healthy heavy height help helped hence here high higher highlight highly his historical
  history hit hold host hotfix hour how however http https huge human hundred idea ideal identified
  identify ignore ignored image img immediate immediately impact impacted impacting implement
  implementation implemented implementing important impossible improve improved improvement
  improving incident include included including incoming incorrect incorrectly increase increased
  increasing indeed index indicate indicated indicating individual inform information informed
  infrastructure initial initially initiate initiated input inside install installation installed
  instance instant instead insufficient integration intended interact interface intermittent
  internal internet intervention into introduced introducing invalid investigate investigated
  investigating investigation involve involved isn isolation issue ist item its itself jan january
  job jobs join july june just keep keeping kept key keys killed kind knew know knowledge known
  label lack large larger last lasted late later latest launch layer layout lead leading learn
  learned learning least leave leaving led left legitimate less lesson let level library like
  likely limit limited line link list little live load loaded loading local locally location log
  logged logging logic logs long longer look looked looking lose loss lost lot low lower lucky
  machine made main maintain maintainer major majority make making manage managed management
  manager manifest manual manually many march mark marked massive master match matche matter
  maximum may maybe mean meaning meant meanwhile measure mechanism meet meeting member mention
  mentioned merging message met metadata method metric might minimal minimize minimum minor minute
  mismatch miss missed missing mistake mitigate mitigated mitigation mode model modified moment
  monday monitor monitored monitoring month more morning most mostly move moved moving much
  multiple must name nature near nearly necessary need needed neither never new newer newly next
  night nobody non none nor normal normally northern not note noted nothing notice noticed noticing
  notified notify notifying november now number observed occasionally occur occurred occurring oct
  october off official officially often old older once one ones ongoing online only onto open
  opened operate operating operation operational opportunity option order original originally other
  otherwise our out outage outdated output outside over overall overload overview own owned owner
  pacific package page paged parameter part partial partially particular pass passed past patch
  patched path pattern pdt peak peer pending people per perform performance performed perhaps
  period person phase pipeline place plan planned planning platform please point popular possible
  possibly post post-mortem posted postmortem potential potentially powered prefix prepare prepared
  present pressure prevent prevented preventing previous previously primary prior priority private
  probably probe problem problematic procedure proceed proceeded process processe processed
  processing product production program progress project proper properly proposed protection
  protocol provide provided provider providing pst public published publishing pull purpose push
  pushed put putting question quick quickly quite raise raised ran random range rate rather reach
  reache reached reaching react read ready real realize realized really reason reasonable rebuild
  receive received receiving recent recently recommendation record recorded recover recovered
  recovering recovery recreate recreated recurrence reduce reduced refactor refactoring reference
  regarding regular regularly rejected related relatively release released relevant reliable rely
  remain remained remaining remediation remote remove removed removing rendering repair repeat
  repeatedly replace replaced repo report reported reporting repositorie repository request
  requested require required requirement requiring researcher reset resolution resolve resolved
  resolving resource respond responded responding response responsible rest restart restarted
  restarting restore restored restoring result resulted resulting retrospective return returned
  returning reveal revealed revert reverted reverting review reviewed reviewing right risk robust
  role roll rolled rolling room root root-cause roughly routine rule run running runs safe said
  same saturday save saved saw say saying says scale scaled scan scanning scenario scope script
  search second secondary section secure security see seeing seem seemed seen sees send sending
  sent separate september series serve served server service set setting setup several severity
  share shared short shortly should shouldn show showed showing shown side sign significant
  significantly similar simple simply simultaneously since single site situation size skipped slack
  slow slower slowly small smaller software solution solve solved some someone something sometime
  soon sooner source southern space spec special specific specifically spent split src stability
  stable staff stage staged staging standard start started starting startup state status stay step
  still stop stopped stopping store stored strategy string strongly sub submitted subsequently
  succeed success successful successfully such suddenly sufficient suggest suite summary sunday
  support supposed sure suspect suspected suspicion sustained switch switched symptom system table
  take taken taking talk target targeted task team technical tell temporarily temporary ten term
  test tested testing text than thank that the their them themselve themselves then theory there
  therefore these they thing think third this those though thought thousand three through
  throughout throw thrown thursday thus ticket time timeline timing title today together told
  tomorrow too took tool tooling top topic total toward track tracked tracking transfer trie tried
  trigger triggered triggering trouble true trust trusted try trying tuesday turn turned twice
  twitter two type typical typically ultimately unable unavailable unaware unclear under underlying
  understand understanding understood unexpected unfortunately unhealthy unit unknown unless
  unnecessary unnoticed unrelated until unusual update updated updating upon usage use used useful
  user uses using usual usually utc utilization valid validate validated validation value variable
  various verification verified verify version very via view virginia visibility visible vulnerable
  wait waited waiting want wanted war warning warroom was wasn watch way ways web website wednesday
  week weekend well went were weren western what when where whether which while who whole whose why
  wide will window with within without won work workaround worked workflow working worse worth would
  write writing written wrong www year yesterday yet you your zero api apis url urls uri mon tue wed thu
  fri sat sun feb mar apr jun jul aug sep sept oct nov dec prs faq asap tbd todo severe major minor
  PRs URLs APIs IDs vulnerability vulnerabilitie exploit exploited exploiter exploiting attack
  attacked attacker attacking malicious disclose disclosed disclosure finance financial fund audit
  audited contract
  """
