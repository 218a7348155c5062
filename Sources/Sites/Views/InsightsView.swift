import Archives
import Encodings
import Incidents
import Templates

extension PageContext {
  func insightsPage(_ insights: [Insight]) -> PageView {
    let title = words(.titleInsights)
    return (
      "pages/insights",
      PageFrame(
        title: title, description: words(.descriptionInsights), crumbs: [.init(title: title)]),
      insightsView(insights)
    )
  }

  /// The charts, each with its question, its answer and its numbers.
  private func insightsView(_ insights: [Insight]) -> TemplateObject {
    let missing = Insight.Kind.allCases.filter { kind in
      !insights.contains { $0.kind == kind }
    }
    return [
      "insights": [
        "lede": .string(
          insights.isEmpty
            ? words(.insightsLedeNone, ["n": words.number(Insight.fewest)])
            : words(
              .insightsLede,
              ["incidents": words.count(.incidents, archive.incidentCount)])),
        "charts": .list(insights.map(chart)),
        "leftOut": TemplateValue(
          missing.isEmpty || insights.isEmpty
            ? nil
            : words(
              .insightsLeftOut,
              [
                "names": words.list(missing.map { words($0.name) }),
                "n": words.number(Insight.fewest),
              ])),
      ]
    ]
  }

  private func chart(_ insight: Insight) -> TemplateValue {
    [
      "id": .string(insight.kind.rawValue),
      "question": .string(insight.question),
      "answer": .string(insight.answer),
      "basis": .string(
        words(
          .insightBasis, ["incidents": words.count(.incidents, insight.basis)])),
      "drawing": .html(insight.svg),
      "legend": group(
        zip(insight.series, insight.colours).map { name, colour in
          ["title": .string(name), "colour": .string("s\(colour)")]
        }),
      "columns": TemplateValue(insight.table.columns),
      "rows": .list(
        insight.table.rows.map { row in
          [
            "head": TemplateValue(row.first),
            "cells": .list(
              zip(insight.table.columns, row).dropFirst().map { column, cell in
                ["value": .string(cell), "column": .string(column)]
              }),
          ]
        }),
      "data": .string(insight.path),
    ]
  }
}

extension Insight.Kind {
  /// What it is about, in a list of such.
  fileprivate var name: Word {
    switch self {
    case .incidents: .insightIncidents
    case .durations: .insightDurations
    case .phases: .insightPhases
    case .detection: .insightDetection
    case .causes: .insightCauses
    case .services: .insightServices
    case .actions: .insightActions
    case .hours: .insightHours
    }
  }
}
