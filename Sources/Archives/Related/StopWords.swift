/// Words that say nothing about what two incidents have in common: those of any English text, and
/// those of any postmortem. Plurals are folded, so singulars are enough.
let stopWords: StaticString = """
  able about above according across action actual actually add added adding addition additional
  affect affected affecting after afternoon again against ago alert alerted alerting alerts all allow
  allowed almost alone along already also although always among amount and another any anything
  apologize apologise appear appeared approx approximately april are area around ask asked assign
  assigned attempt attempted august author available avoid aware away back background based because
  become been before began begin behavior behaviour being believe below best better between both
  brief briefly bring brought but call called came can cannot case cause caused causing certain
  change changed changes changing channel check checked checking clear clearly close closed code com
  come complete completed completely completion confirm confirmed confirming contact continue
  continued continuing contribute contributing correct could couple create created creating current
  currently customer data date day december decided deploy deployed deployment deploying despite
  detail detailed detect detected detection determine determined did didn different directly discover
  discovered discuss discussed discussion document documentation does doing don done down due duration
  during each earlier early effect either else email encounter encountered end ended ending engineer
  engineering enough ensure entire error escalate escalated especially estimate etc even evening event
  eventually ever every everything exact exactly example exist existing expect expected experience
  experienced experiencing explain fact fail failed failing failure fall far february feature few
  figure file final finally find finding fine first fix fixed fixing follow followed following
  follow-up for form found four friday from full fully further future gave general get getting give
  given goes going good got great group had half happen happened happening hard has have having
  help helped here high higher highly his hold hour how however http https idea identified identify
  immediate immediately impact impacted impacting implement implemented important improve improved
  improvement incident include included including increase increased increasing indicate indicated
  information initial initially inside instead intended internal into investigate investigated
  investigating investigation involve involved issue item its itself january july june just keep
  kept kind knew know known large last late later latest lead leading learn learned learning least
  leave led left less lesson let level like likely limited line link list little live local log
  long longer look looked looking lot low lower lucky made main major make making manage manual
  manually many march may maybe mean meant meanwhile measure meet member mention message met might
  minimal minor minute miss missed missing mitigate mitigated mitigation moment monday monitor
  monitored monitoring month more morning most move moved much multiple must name near nearly
  necessary need needed never new next night non none normal normally not note noted nothing notice
  noticed notify notified november now number occasionally occur occurred occurring october off often
  once one ongoing only onto open opened operation operational order original originally other our
  out outage outside over overall overview own owner page paged part particular partially pass past
  people per perform performed perhaps period person place plan planned please point possible
  possibly post posted post-mortem postmortem potential potentially present prevent prevented
  preventing previous previously primary prior problem proceed process production properly provide
  provided public pull put question quick quickly quite raise raised ran rather reach reached read
  ready real realize realized really reason receive received recent recently recover recovered
  recovery reduce reduced related release released remain remained remaining remediation remove
  removed repeat report reported reporting request require required resolution resolve resolved
  resolving respond responded response responsible restart restarted restarting restore restored
  restoring result resulted resulting retrospective return returned review reviewed right role roll
  rolled rolling root root-cause roughly run running safe said same saturday saw say second section
  see seem seemed seen send sent september series serve service set several severity share shared
  short shortly should show showed showing shown side significant significantly similar simple
  simply since single site situation slack slow slowly small solution solve some someone something
  soon sooner specific specifically spent stable stage start started starting state status step
  still stop stopped stopping sub successful successfully such suddenly summary sunday support sure
  system take taken taking talk task team tell temporarily temporary ten test tested testing than
  that the their them themselves then there therefore these they thing think third this those though
  thought three through throughout thursday thus ticket time timeline title today together told
  tomorrow too took top total toward track tried trigger triggered triggering true try trying tuesday
  turn turned twice two type typical unable unaware under understand understood unexpected
  unfortunately unknown unless until update updated updating upon usage use used useful user using
  usual usually utc various verify verified version very via visible wait waited waiting want wanted
  was watch way wednesday week weekend well went were what when where whether which while who whole
  whose why wide will with within without won work worked working would write written wrong www year
  yesterday yet you your zero
  """
