/// A fact that a report may tell of its incident, by the name that `explain` shows.
///
/// The one list of the values that are read from a place: what each line was read as, what
/// `explain` shows and what an annotation must not change come from it, in its order; only the two
/// states are shown as a pair. What is made of several values, such as the timeline, is no fact.
package enum Fact: String, Sendable, CaseIterable {
  case title, date, status
  /// What front matter says of the incident beside times, such as `resolved: true`.
  case incidentStatus = "incident status"
  case severity
  case timeZone = "time zone"
  case started, detected, acknowledged, mitigated, resolved, duration
  case timeToDetect = "time to detect", timeToMitigate = "time to mitigate"
  case service, team, people, tag, alias
  case statusPage = "status page"
  case related
  /// The words of the report on its impact.
  case impact
  case users, requests, revenue
  case dataLoss = "data loss"
  case region, detection, summary, resolution
  case rootCause = "root cause"

  /// What facts are about.
  package enum Topic: Sendable {
    case report, impact
    /// What front matter says of other pages: only the lines of `explain` name it.
    case links
  }

  package var topic: Topic {
    switch self {
    case .title, .date, .status, .incidentStatus, .severity, .timeZone, .started, .detected,
      .acknowledged, .mitigated, .resolved, .duration, .timeToDetect, .timeToMitigate, .service,
      .team, .people, .tag, .detection, .summary, .resolution, .rootCause:
      .report
    case .impact, .users, .requests, .revenue, .dataLoss, .region: .impact
    case .alias, .statusPage, .related: .links
    }
  }

  /// Whether an incident may have several values of it.
  package var isList: Bool {
    switch self {
    case .service, .team, .people, .tag, .alias, .statusPage, .related, .region: true
    case .title, .date, .status, .incidentStatus, .severity, .timeZone, .started, .detected,
      .acknowledged, .mitigated, .resolved, .duration, .timeToDetect, .timeToMitigate, .impact,
      .users, .requests, .revenue, .dataLoss, .detection, .summary, .resolution, .rootCause:
      false
    }
  }

  /// Whether its lack tells something: what moments and lists tell as well is shown only where it
  /// is there.
  package var isMissed: Bool {
    !isList && self != .timeToDetect && self != .timeToMitigate && self != .resolution
  }
}

extension Incident {
  /// Returns the values of a fact in the words of `explain`, with their places; none where nothing
  /// tells it.
  package func values(of fact: Fact) -> [Located<String>] {
    switch fact {
    case .title: [title]
    case .date: one(date?.map(\.iso))
    case .status: one(status)
    case .incidentStatus: one(declaredState?.map { $0 == .over ? "resolved" : "not resolved" })
    case .severity: one(severity)
    case .timeZone: one(timeZone?.map(\.name))
    case .started: one(milestones[.started]?.map(\.shown))
    case .detected: one(milestones[.detected]?.map(\.shown))
    case .acknowledged: one(milestones[.acknowledged]?.map(\.shown))
    case .mitigated: one(milestones[.mitigated]?.map(\.shown))
    case .resolved: one(milestones[.resolved]?.map(\.shown))
    case .duration: one(statedDuration?.map(\.shown))
    case .timeToDetect: one(statedDelays[.detected]?.map(\.shown))
    case .timeToMitigate: one(statedDelays[.mitigated]?.map(\.shown))
    case .service: services
    case .team: teams
    case .people: people
    case .tag: tags
    case .alias: aliases
    case .statusPage: statusPages
    case .related: related
    case .impact: one(impact.summary)
    case .users: one(impact.users)
    case .requests: one(impact.requests)
    case .revenue: one(impact.revenue)
    case .dataLoss: one(impact.dataLoss?.map(\.rawValue))
    case .region: impact.regions
    case .detection: one(detection)
    case .summary: one(summary)
    case .resolution: one(resolution)
    case .rootCause: one(rootCauseText)
    }
  }

  private func one(_ value: Located<String>?) -> [Located<String>] { value.map { [$0] } ?? [] }
}

extension Timestamp {
  /// The time as `explain` shows it: `2023-03-05T02:30`, `~14:00`; `?` where it has no clock and no
  /// certain day.
  package var shown: String {
    let text = iso ?? clock?.iso ?? "?"
    return precision == .approximate ? "~" + text : text
  }
}

extension Incident.Duration {
  /// The length as `explain` shows it: `~90 min ('about an hour and a half')`.
  fileprivate var shown: String { "\(isApproximate ? "~" : "")\(minutes) min ('\(written)')" }
}
