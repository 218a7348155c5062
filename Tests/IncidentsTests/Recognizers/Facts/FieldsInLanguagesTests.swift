import Diagnostics
import Incidents
import Testing

/// Facts in the languages whose labels, units and marks are data of their own.
@Suite struct FieldsInLanguagesTests {
  @Test(
    "a label with slashes is one label where its parts are not different facts",
    arguments: [
      "- a / / b: c\n", "- A / / B: x\n", " / : x\n", "- A /: x\n",
      "- Services / components: API / Web\n",
      "- Authors / owners: Ann / Bob\n", "- Start date / time: 2024-05-01 / 10:00 UTC\n",
    ])
  func slashes(text: String) {
    let incident = read("# Report\n\n" + text)
    #expect(incident.severity == nil)
    #expect(incident.services.map(\.value).count != 1)
    #expect(incident.people.map(\.value).count != 1)
  }

  @Test(
    "labels that share a line and slashes have values that do, and a quote above all sections is a record"
  )
  func records() {
    let shared = read("# Release\n\nStatus / severity / release: closed / low / 2.4\n")
    #expect(shared.status?.value == "closed")
    #expect(shared.severity?.value == "low")
    let quoted = read("# 事故报告\n\n> **日期**: 2026-07-23\n> **严重程度**: HIGH — 前端代码丢失\n\n## 时间线\n")
    #expect(quoted.date?.value.iso == "2026-07-23")
    #expect(quoted.severity?.value == "HIGH")
  }

  @Test("who wrote it, and what it is filed under")
  func peopleAndTags() {
    let incident = read(
      "# A\n\n**Av:** Kari Nordmann og Ola Hansen\n\n## Stats\n- Category: Storage\n")
    #expect(incident.people.map(\.value) == ["Kari Nordmann", "Ola Hansen"])
    #expect(incident.tags.map(\.value) == ["Storage"])
    #expect(read("# A\n\nCategory: ?\n").tags.isEmpty)
  }

  @Test(
    "facts are read behind the labels of Korean, Chinese, Japanese and Portuguese",
    arguments: [
      ("**심각도**: P2\n**발생일**: 2024년 3월 5일\n**지속 시간**: 1시간 20분\n", "P2", "2024-03-05", 80),
      ("**严重程度**：P1\n**故障日期**：2024 年 3 月 5 日\n**故障时长**：2 小时 5 分钟\n", "P1", "2024-03-05", 125),
      ("- 重大度: 高\n- 発生日: 2024年3月5日\n- 影響時間: 2 時間 1 分\n", "高", "2024-03-05", 121),
      (
        "**Data do incidente:** 2024-03-05 a 2024-03-07\n**Duração do impacto:** ~1 semana\n**Severidade:** Alta\n",
        "Alta", "2024-03-05", 10_080
      ),
    ])
  func facts(text: String, severity: String, date: String, minutes: Int) {
    let incident = read("# A\n\n" + text)
    #expect(incident.severity?.value == severity)
    #expect(incident.date?.value.iso == date)
    #expect(incident.statedDuration?.value.minutes == minutes)
  }

  @Test(
    "the sections of a report are known in Korean, Chinese, Japanese and Portuguese",
    arguments: [
      (
        "## 1. 요약\n글.\n## 2. 타임라인\n- 10:00 가\n## 3. 근본 원인\n글.\n## 4. 재발 방지\n- 가\n",
        ["summary", "timeline", "root_cause", "action_items"]
      ),
      (
        "## 现象\n文。\n## 根因\n文。\n## 修复\n文。\n## 预防\n- 甲\n",
        ["summary", "root_cause", "resolution", "action_items"]
      ),
      (
        "## 何が起きたか\n文。\n## 是正（実施済み）\n- 甲\n## 再発防止\n- 乙\n",
        ["summary", "resolution", "action_items"]
      ),
      (
        "## Impacto no cliente\nTexto.\n### Fator contribuinte\nTexto.\n## Como evitar\n- a\n",
        ["impact", "contributing_factors", "action_items"]
      ),
    ])
  func sections(text: String, roles: [String]) {
    #expect(read("# A\n" + text).sections.map(\.role.rawValue) == roles)
  }

  @Test(
    "a list of labels beside a severity has sections, and its stretch of time is the incident's")
  func listOfLabels() {
    let incident = read(
      """
      # 2024-03-05 送信できない

      - 影響: 09:20 頃〜10:50（JST）。送信はできなかった
      - 検知: 手作業の試験（09:31）。夜だった
      - 重大度: 中

      ## 根本原因
      設定ミスがあった。

      ## 時系列（JST）
      | 時刻 | 事象 |
      |---|---|
      | 09:13 | 新しい版 |
      | 10:50 | 受付成功 |
      """)
    #expect(incident.sections.map(\.role) == [.impact, .detection, .rootCause, .timeline])
    #expect(incident.milestones[.started]?.value.iso == "2024-03-05T09:20+09:00")
    #expect(incident.milestones[.detected]?.value.iso == "2024-03-05T09:31+09:00")
    #expect(incident.milestones[.resolved]?.value.iso == "2024-03-05T10:50+09:00")
    #expect(incident.causes.map(\.cause) == ["configuration-change"])
  }

  @Test("a tag is a name, and no sentence behind its label")
  func tags() {
    let names = "# A\n\n- Category: database, network\n"
    #expect(read(names).tags.map(\.value) == ["database", "network"])
    let sentence = "# A\n\n- Category: the bug is one of the kind that nobody sees in a review\n"
    #expect(read(sentence).tags.isEmpty)
  }

  @Test(
    "causes are told in other scripts",
    arguments: [
      ("网关的配置错误导致全部请求失败。", "configuration-change"),
      ("서버의 메모리 부족으로 인해 프로세스가 종료되었다.", "capacity"),
      ("証明書の期限切れが原因だった。", "certificate-expiry"),
      ("네트워크 장애로 접속이 끊겼다.", "network"),
    ])
  func causes(sentence: String, cause: String) {
    #expect(read("# A\n## Root cause\n\(sentence)\n").causes.map(\.cause) == [cause])
  }
}
