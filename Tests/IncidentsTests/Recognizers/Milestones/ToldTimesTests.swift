import Incidents
import Testing

/// Sentences of reports without a timeline, in many people's words: `{t}` is the time.
///
/// No word list is tested here but the grammar that they share: a sentence that is read wrong
/// belongs in its list.
@Suite struct ToldTimesTests {
  @Test("a sentence that tells when it was noticed", arguments: detections)
  func detected(sentence: String) { #expect(milestones(of: sentence) == ["detected"]) }

  @Test("a sentence that tells when it was over", arguments: ends)
  func resolved(sentence: String) { #expect(milestones(of: sentence) == ["resolved"]) }

  @Test("a sentence that tells when it began", arguments: beginnings)
  func started(sentence: String) { #expect(milestones(of: sentence) == ["started"]) }

  @Test("a sentence whose time is that of something else", arguments: others)
  func none(sentence: String) { #expect(milestones(of: sentence) == []) }

  /// The milestones that have the time of a sentence.
  private func milestones(of sentence: String) -> [String] {
    let told = sentence.split(separator: "{t}", omittingEmptySubsequences: false)
      .joined(separator: "14:05")
    let incident = read(
      """
      # Checkout outage on 2023-03-05

      On 2023-03-05 customers could not pay. All times are UTC.

      \(told)

      We are sorry for the trouble.
      """)
    return Milestones.Name.allCases
      .filter { incident.milestones[$0]?.value.iso == "2023-03-05T14:05Z" }.map(\.rawValue)
  }

  /// When somebody or something noticed.
  static let detections = [
    "At {t} our on-call engineer was paged by PagerDuty.",
    "We became aware of the issue at {t}.",
    "The first customer complaint came in at {t}.",
    "Our monitoring picked the problem up at {t}.",
    "A community member pointed out on Slack at {t} that the API returned errors.",
    "At {t}, a user tweeted that they could not log in.",
    "At {t} an alert for high latency went off.",
    "An alarm sounded at {t}.",
    "The alert fired at {t} and the on-call responded within five minutes.",
    "It was at {t} that a colleague noticed the dashboards were empty.",
    "Support started receiving tickets at {t}.",
    "The first reports of failed logins reached us at {t}.",
    "At {t} we received the first notification from our uptime checker.",
    "Pingdom reported the site as down at {t}.",
    "We were notified by a partner at {t}.",
    "At {t}, Jane saw that the queue was growing and raised the alarm.",
    "The incident was discovered at {t} by an engineer who was looking at something else.",
    "We detected the outage at {t}.",
    "Detection happened at {t} through synthetic monitoring.",
    "Our team got alerted to the failures at {t}.",
    "At {t} Nagios started paging.",
    "The issue came to our attention at {t} when a customer wrote in.",
    "Sentry flagged a spike of exceptions at {t}.",
    "A customer called our hotline at {t} to report the problem.",
    "The anomaly was spotted at {t} in Grafana.",
    "At {t} several users reported problems in our Discord.",
    "We first learned of the problem at {t}, from a GitHub issue.",
    "It was first noticed at {t} by a member of the infrastructure team.",
    "The on-call person received a page at {t}.",
    "Engineers were alerted by automated monitoring at {t}.",
    "At {t}, Opsgenie woke up the primary on-call.",
    "At {t} the error budget alert triggered.",
    "A user opened an issue at {t} saying that downloads were broken.",
    "We noticed at {t} that no jobs had been processed.",
    "Our alerting system informed us at {t}.",
    "At {t} we observed elevated 5xx rates on the load balancers.",
    "The first alarm was received at {t}.",
    "At {t}, an employee found that the intranet was unreachable.",
    "A bug report was filed at {t}.",
    "The Prometheus alert \"HighErrorRate\" started firing at {t}.",
    "An engineer happened to look at the logs at {t} and saw the failures.",
    "The NOC noticed the loss of traffic at {t}.",
    "At {t} we got word from a hosting customer that mail was bouncing.",
    "Someone mentioned in the team channel at {t} that the build was stuck.",
    "At {t} the watchdog reported that the primary was not responding.",
    "CloudWatch alarms began at {t}.",
    "Time of detection was {t}.",
    "Nobody noticed until {t}, when a customer asked.",
    "The failure went unnoticed until {t}.",
    "At {t} the problem was reported to us by users.",
    "Two minutes later, at {t}, the monitoring system raised an alert.",
    "The team was made aware of it at {t}.",
    "At {t} we were contacted by a security researcher.",
    "Users began reporting errors at {t}.",
    "Complaints started coming in around {t}.",
    "Our probes caught the outage at {t}.",
  ]

  /// When it was over.
  static let ends = [
    "The service was fully restored at {t}.",
    "At {t} everything was back to normal.",
    "All systems were operational again by {t}.",
    "The fix was deployed at {t} and errors stopped.",
    "At {t} the incident was declared over.",
    "We closed the incident at {t}.",
    "By {t} all queues had drained and the service had recovered.",
    "The site came back online at {t}.",
    "Traffic returned to normal levels at {t}.",
    "At {t} we confirmed that the issue was resolved.",
    "Full functionality was restored at {t}.",
    "The outage ended at {t}.",
    "At {t}, the rollback completed and latency returned to baseline.",
    "Service resumed at {t}.",
    "The problem was fixed at {t}.",
    "The database was available again at {t}.",
    "At {t} the last affected customer was working again.",
    "The all-clear was given at {t}.",
    "At {t} error rates were back to their usual level.",
    "The incident lasted until {t}.",
    "Normal operation resumed at {t}.",
    "The API was healthy again at {t}.",
    "Recovery was complete at {t}.",
    "Everything was up and running again at {t}.",
    "The team marked the incident as resolved at {t}.",
    "Access was restored for everyone at {t}.",
    "We considered the incident closed at {t}.",
    "By {t} the backlog was cleared and mail flowed again.",
    "At {t} the service was stable again.",
    "The network was back at {t}.",
    "Downtime ended at {t} when the node rebooted.",
    "At {t} monitoring showed that all checks were green.",
    "At {t} the hotfix was live and the problem was gone.",
    "The system had fully recovered by {t}.",
    "The service was unavailable until {t}.",
    "As of {t} all services are working as expected.",
    "The restart at {t} solved the problem.",
  ]

  /// When it began.
  static let beginnings = [
    "The outage began at {t}.",
    "At {t} a deploy introduced a bug and requests started failing.",
    "Starting at {t}, users saw errors.",
    "From {t} on, the API returned 500s.",
    "At {t} the primary database crashed.",
    "The incident started at {t} when a certificate expired.",
    "Errors first appeared at {t}.",
    "The service went down at {t}.",
    "At {t} the site became unreachable.",
    "Customers were affected from {t}.",
    "Beginning at {t}, a subset of requests timed out.",
    "The disk filled up at {t} and writes failed.",
    "At {t} power was lost in the data centre.",
    "The problem began around {t}.",
    "Since {t} mail was not delivered.",
    "At {t}, connections began to drop.",
    "The first failed request was logged at {t}.",
    "At {t} we lost connectivity to the region.",
    "The website stopped responding at {t}.",
    "At {t}, latency rose sharply.",
    "Impact started at {t}.",
    "The cluster failed at {t}.",
    "At {t} the queue stopped being processed.",
    "Things went wrong at {t}.",
  ]

  /// Steps, plans and what happened before or after.
  static let others = [
    "The maintenance window was announced for {t}.",
    "The backup job runs daily at {t}.",
    "Our next release is planned for {t}.",
    "We will hold a public call at {t}.",
    "The restart took place at {t} but did not help.",
    "At {t} we tried to roll back, which failed.",
    "The certificate had been issued at {t}.",
    "We posted a status update at {t}.",
    "At {t} a second engineer joined the call.",
    "Peak traffic was reached at {t}.",
    "The office opens at {t}.",
    "The cron job is scheduled for {t}.",
    "At {t} we contacted the provider.",
    "The postmortem meeting started at {t}.",
  ]
}
