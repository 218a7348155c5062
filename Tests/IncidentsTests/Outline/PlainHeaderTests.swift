import Diagnostics
import Documents
import Incidents
import Testing

@Suite struct PlainHeaderTests {
  @Test("a comment of a generator holds title and date, as front matter does")
  func comment() {
    let incident = read(
      "<!--\n.. title: No mail\n.. slug: no-mail\n.. date: 2024-03-05 01:00:00\n-->\n\nThe mail server went offline yesterday.\n\n## What is the impact?\nNo mail.\n"
    )
    #expect(incident.title.value == "No mail")
    #expect(incident.date?.value.iso == "2024-03-04")
  }

  @Test("lines of a generator hold title and date, and no time of the incident")
  func lines() {
    let incident = read(
      "slug: no-mail\npublished: Tue, 5 Mar 2024 at 04:57 AM\nupdated: Sat, 30 Mar 2024 at 01:09 AM\ntitle: No mail\n\nThe mail server was down today.\n"
    )
    #expect(incident.title.value == "No mail")
    #expect(incident.date?.value.iso == "2024-03-05")
    #expect(incident.milestones[.resolved] == nil)
  }

  @Test(
    "the head of a mail holds the title and the day on which it was sent",
    arguments: [
      ("This is what happened yesterday.", "2024-05-13"), ("The queue was full.", "2024-05-14"),
      ("The queue was full on 2024-05-12.", "2024-05-12"),
    ])
  func mail(opening: String, day: String) {
    let incident = read(
      "From: Ann <ann@example.com>\nTo: ops@example.com,\n web@example.com\nSubject: Re: [ops] Queue stuck\nDate: Tue, 14 May 2024 16:20:11 +0200\nMessage-ID: <a@example.com>\n\nHi all,\n\n\(opening)\n\n  09:12  alert\n  09:41  postfix restarted\n  10:30  queue is empty\n"
    )
    #expect(incident.title.value == "Queue stuck")
    #expect(incident.date?.value.iso == day)
    #expect(incident.timeline.map(\.written) == ["09:12", "09:41", "10:30"])
    #expect(incident.milestones[.started]?.value.date?.iso == day)
    #expect(incident.timeZone == nil)
  }

  @Test("facts below the labels of a mail make it a report, and the fields of servers do not")
  func mailLabels() {
    let report = read(
      "From: ops@example.com\nSubject: Login outage\nSeverity: SEV-2\nStart: 2024-05-14 10:00 UTC\nEnd: 2024-05-14 12:00 UTC\n\nText.\n"
    )
    #expect(report.milestones[.started]?.value.date?.iso == "2024-05-14")
    let mail = read(
      "From: a@example.com\nSubject: [ops] No mail\nDate: Tue, 14 May 2024 16:20:11 +0200\nMIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\nX-Spam-Level2: *\n\nMail was down yesterday.\n"
    )
    #expect(mail.title.value == "No mail")
    #expect(mail.date?.value.iso == "2024-05-13")
  }

  @Test("a comment of another kind, and the labels of a report, are no header")
  func others() {
    #expect(
      read("<!-- title: Hidden -->\n# Shown\n\nText.\n").title.value == "Shown")
    #expect(
      read("Title: Shown\nDate: 2024-03-05\nOwner: Ann\n\nText.\n").milestones[.resolved] == nil)
  }

  @Test("from when to when in Norwegian is no head of a mail")
  func times() {
    let incident = read(
      "Dato: 2024-05-03\nFra: 09:10\nTil: 09:50\nEmne: Nedetid\n\nNettet var nede.\n")
    #expect(
      incident.dateAnd([.started, .resolved])
        == ["2024-05-03", "2024-05-03T09:10", "2024-05-03T09:50"])
  }
}
