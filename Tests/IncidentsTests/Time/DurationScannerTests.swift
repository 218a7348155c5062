import Testing

@testable import Incidents

@Suite struct DurationScannerTests {
  @Test(
    "lengths of time are read in words, letters and ranges",
    arguments: [
      ("approximately 6 hours", 360), ("13h 58m", 838), ("~4 hours and 38 minutes", 278),
      ("371 minutes", 371), ("9 Days", 12_960), ("half an hour", 30), ("two hours", 120),
      ("1.5 hours", 90), ("2 h 5 min", 125), ("1:30 hours", 90), ("10-15 minutes", 15),
      ("an hour and a half", 90), ("twenty four hours", 1_440), ("forty-five minutes", 45),
      ("thirteen days", 18_720), ("0h 16m", 16), ("9-hour outage", 540), ("1,440 minutes", 1_440),
      ("version 3.2 of it", nil),
      ("it lost $45m in total", nil), ("about €30m", nil),
      ("300m from the road", nil), ("1000s of sites", nil), ("30s of downtime", 1),
      ("2m users", nil), ("45m of downtime", 45),
      ("5 million users", nil), ("", nil), ("2 時間 1 分", 121), ("约3小时", 180), ("30分钟", 30),
      ("1시간 20분", 80), ("14시 30분", nil), ("14時30分", nil), ("3월 5일", nil),
      ("2 horas e 30 minutos", 150),
      ("~1 semana", 10_080), ("drei Wochen", 30_240), ("3 Wochen", 30_240), ("2 jours", 2_880),
      ("1h30", 90), ("2 h 30", 150), ("a duré 1h45", 105), ("une panne de 1h30", 90),
      ("since 14h00", nil),
      ("1 hour. 20 minutes of it read-only", 60), ("2 hours and a quarter of all orders", 120),
      ("ca. 2 Std. 15 Min.", 135), ("1 hr. 20 min.", 80), ("three quarters of an hour", 45),
      ("one hour and a quarter", 75), ("one and a half hours", 90), ("1½ hours", 90),
      ("approximately three and a half hours", 210), ("2 and a half hours", 150),
      ("It took 2 hours. 5 minutes later it was over", 120), ("two and a quarter", nil),
      ("anderthalb Stunden", 90), ("trois heures", 180), ("cinco horas y media", 330),
      ("drie uur", 180), ("duas horas e meia", 150), ("tre timer", 180),
      ("began om 10:17 uur", nil), ("a las 10:17 h", nil), ("À 10h17, le serveur", nil),
      ("vers 14h, le site", nil), ("after 14h of work", 840), ("1:30 uur", 90),
      ("to time out", nil), ("two fire days", nil),
      ("14h00 UTC", nil), ("de 14h00 à 15h45", nil), ("2h05min", 125),
    ] as [(String, Int?)])
  func reads(text: String, expected: Int?) {
    let bytes = Array(text.utf8)
    #expect(durations(in: 0..<bytes.count, of: bytes).first?.minutes == expected)
  }
}
