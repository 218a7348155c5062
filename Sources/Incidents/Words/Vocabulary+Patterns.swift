extension Vocabulary {
  /// Titles that say the same in many ways, as patterns: `{a|b}` stands for one of the two.
  static let titlePatterns: [(role: Section.Role, patterns: [String])] = [
    (
      .actionItems,
      [
        "from now on", "who does what {now|next|until when|by when}",
        "{what|things} {we have|we've|i have|i've|have we|has been|we|i} changed",
        "what {we have|we've} {changed|improved} since", "what will be different",
        "{how|what} {we|do we|will we|we will} {stop|keep} {this|it} from happening again",
        "what {should|must|has to|needs to|remains to|is left to|is still to} be done",
        "{what is left|what's left|what remains|what we still have} to do",
        "next time", "{for next|for the next|before the next} {time|year|season|event|edition}",
        "{problem|change|incident} tasks",
      ]
    ),
    (
      .impact,
      [
        "what did {users|customers|people|clients|our users|our customers} {see|notice|experience}",
        "{effect|effects} on {users|customers|clients|services|the business|our users|our customers}",
        "{scope and severity|severity and scope|how bad was it|how big was it|how severe was it}",
        "{user|customer} visible {symptoms|effects|impact}",
        "what {viewers|readers|players|visitors|subscribers|listeners|passengers|students|citizens|"
          + "members|people|clients|callers} {saw|noticed|experienced}",
        "how many {users|customers|people|clients} were {affected|impacted|hit}",
        "{the damage|damage report|damage done|what it cost|what it cost us|the cost}",
      ]
    ),
    (
      .rootCause,
      [
        "what was the {underlying|actual|real} {problem|cause|issue}",
        "{five|5} whys analysis",
        "{finding|tracking down|hunting} the {culprit|cause|root cause|bug}",
        "the hunt for the {cause|bug|culprit}",
        "why {we|the site|the service} went down", "why things {broke|went wrong}",
        "what {really|actually} {caused it|caused this|broke|went wrong}",
        "anatomy of the {outage|bug|failure|incident}", "the bug explained",
        "where it went wrong", "what is to blame", "what was to blame",
        "cause notes", "what {was|is|were} the {reason|reasons}", "why {it|this|that} was possible",
        "why was {it|this|that} possible", "how {it|this} came about",
        "how did {it|this} come about", "how {it|this|that} could happen",
        "the reason {for|behind} {it|this|the outage|the incident|the problem}",
        "how {could|can} {that|it|this} {be|happen|come to this}", "how come",
        "how was that possible",
      ]
    ),
    (
      .trigger,
      [
        "what {set|kicked} {it|this} off", "what {started|sparked|initiated} {it|this}", "why now",
        "{precipitating|triggering|initiating|trigger} {factor|change|cause|incident}",
        "precipitating event", "the spark", "the last straw", "the triggering event",
        "the change that {caused|broke|triggered} it", "what changed",
      ]
    ),
    (
      .contributingFactors,
      [
        "{additional|complicating|secondary|latent|systemic|organizational|organisational|human|"
          + "environmental|exacerbating|further|cultural|process|technical} {factors|factor}",
        "what made {this|it|things} worse than it {had|needed} to be",
        "what made {this|things} worse",
        "what else {contributed|played a role|played a part}",
        "{vulnerabilities|things|causes|issues} that contributed", "circumstances",
        "process failures", "what made {this|it} possible", "what let {this|it} happen",
        "contributing {elements|reasons|problems|events}",
      ]
    ),
    (
      .detection,
      [
        "how did we {learn|hear} {of|about} {it|this|the problem|the incident|the issue|the outage}",
        "how we {learned|learnt|heard|found out} about {this|the problem|the incident|the outage}",
        "how did we find out about {it|this|the problem|the incident|the issue|the outage}",
        "why {did|didn't} {monitoring|our monitoring|alerting|our alerts} {not catch|catch} {it|this}",
        "why did nobody notice", "why didn't we notice", "why did we not notice",
        "discovering the {issue|problem|incident|outage|bug}",
        "{initial|first|early} {report|reports|signs|sign|alert|alerts|symptoms|indications}",
        "{early warning|early warnings|early warning signs|warning signs}",
        "alerts that fired", "alerts {fired|triggered|raised}", "observability",
        "how {it|this|the problem|the issue|the incident|the outage} was {spotted|caught|flagged|"
          + "noticed|discovered|detected|found|reported|recognised|recognized|identified|picked up}",
        "when did we {notice|know|find out}", "who noticed", "who noticed it",
      ]
    ),
    (
      .response,
      [
        "how {was it|was this|the incident was|it was} handled",
        "how {we|did we} {handled|handle} {it|this|the incident|the outage}",
        "how {we|did we} {reacted|react}",
        "investigating the {issue|problem|incident|outage|cause}",
        "debugging the {issue|problem|outage|bug}",
        "{troubleshooting|investigation} steps", "triage", "escalations", "the hunt",
        "steps we took", "what we tried", "{our|the} reaction", "reaction", "first response",
        "response efforts", "response and recovery efforts",
      ]
    ),
    (
      .resolution,
      [
        "fixing {it|the issue|the problem|the bug|things}",
        "how {we|did we} {got|get} {back|back up|back online|it back|back to normal}",
        "how we {restored service|recovered|brought it back|solved it|solved the problem}",
        "how did we {restore service|bring it back|solve it|solve the problem}",
        "getting {back up|back online|it back|back to normal|things back}",
        "return to {service|normal|normal service|normal operation}",
        "restarting the {chain|network|service|cluster|server}",
        "bringing {it|the service|the site|everything|things} back",
        "bringing {it|the service|the site|everything|things} back {up|online}",
        "fix notes", "putting {it|things} right",
        "{d3|d3 interim} {containment|containment actions}",
        "back to normal", "{the road|road|the way} {back|to recovery}", "what solved it",
        "what {we did|was done} to {recover|restore service|get back online}",
      ]
    ),
    (
      .timeline,
      [
        "when did what happen", "how did {it|things|events} unfold",
        "how {it|things|events|the day|the incident|the outage} unfolded",
        "{minute by minute|blow by blow|play by play|hour by hour}",
        "{order|course|chain|sequence} of {events|the incident|the outage|what happened}",
      ]
    ),
    (
      .lessons,
      [
        "learning from {this incident|this outage|this|the incident|the outage|it}",
        "key {findings|insights|lessons learned|observations}", "observations",
        "{in hindsight|hindsight|with hindsight}",
        "what {did this|did it|did the incident|the incident|the outage} {teach|taught} us",
        "things {i|we} {learned|learnt|have learned}", "things {i|we} learned the hard way",
        "what {i|i've} {learned|learnt}",
        "what {we|i} {take|take away|took away} from {it|this|that}",
        "post incident {learning|learnings|lessons}",
      ]
    ),
    (
      .wentWell,
      [
        "what {we|i} {did right|got right}", "what worked as {intended|expected|planned|designed}",
        "the good parts", "pluses", "highlights", "kudos", "keep", "effective practices",
        "notable {practice|practices}", "wins", "bright spots", "what saved us",
        "things that {saved us|helped|helped us|went right|worked well}",
        "what {we are|we're} proud of",
      ]
    ),
    (
      .wentWrong,
      [
        "what {hindered|hampered|delayed|blocked|tripped|failed} us", "what let us down",
        "what got in {the|our} way", "where we {fell short|failed}", "how we failed", "mistakes",
        "mistakes {made|we made}", "areas of improvement", "minuses", "shortcomings", "missteps",
        "difficulties {encountered|faced}", "what {we|i} {got|did} wrong",
        "where {it|things} {fell down|broke down|went wrong}",
        "what {could|should} {we|i} have done {better|differently}",
      ]
    ),
    (
      .lucky,
      [
        "how were we lucky", "{good|pure|sheer} luck", "luck", "the role of luck", "lucky breaks",
        "{what|it|this} could have been worse", "how it could have been worse",
        "{where|what} luck helped", "near {miss|misses}",
      ]
    ),
    (
      .related,
      [
        "related", "related {tickets|cases|outages|problems}",
        "{similar|associated|recurring} {past incidents|incidents|incident|outages}",
        "similar {previous|earlier|prior} {incidents|outages}",
        "{previous|prior|past|earlier} {incidents|occurrences|outages|cases}",
        "is this a repeat", "history of similar {incidents|outages|problems}",
        "has this happened before", "did this happen before",
      ]
    ),
    (.people, ["{on call|on-call|oncall}", "who was on call", "who worked on {it|this}"]),
  ]
}
