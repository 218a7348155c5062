import Diagnostics
import Incidents

/// Returns `api/v1/incident.schema.json`, the schema of what `incidentJSON(of:in:)` makes.
func incidentSchema(options: SiteOptions) -> OutputFile {
  let line = SchemaField("line", .number(from: 1, orNull: true))
  let provenance = SchemaField("provenance", .choice(of: Provenance.self))
  let text = Schema.value("string")
  let optionalText = Schema.value("string", "null")
  let located = [SchemaField("value", text), provenance, line]
  let milestone = Schema.record(
    [
      SchemaField("at", optionalText),
      SchemaField("precision", .choice(of: Timestamp.Precision.self)), provenance, line,
    ], orNull: true)
  let event = Schema.record([
    SchemaField("at", optionalText), SchemaField("end", text, isRequired: false),
    SchemaField("written", text), SchemaField("text", text),
    SchemaField("kind", .choice(of: TimelineEntry.Kind.self)), line,
  ])
  let impact = Schema.record([
    SchemaField("summary", .record(located, orNull: true)),
    SchemaField("users", .record(located, orNull: true)),
    SchemaField("requests", .record(located, orNull: true)),
    SchemaField("revenue", .record(located, orNull: true)),
    SchemaField("regions", .list(of: .record(located))),
    SchemaField(
      "data_loss",
      .record(
        [SchemaField("value", .choice(of: Impact.DataLoss.self)), provenance, line], orNull: true)
    ),
  ])
  let cause = Schema.record([
    SchemaField("class", text), SchemaField("role", .choice(of: CauseFinding.Role.self)),
    provenance,
    SchemaField("confidence", .value("number")), SchemaField("evidence", optionalText), line,
  ])
  let cameBack = Schema.record([
    SchemaField("class", text), SchemaField("earlier", .number(from: 1)),
    SchemaField("last", text), SchemaField("last_date", .value("string", format: "date")),
    SchemaField("service", optionalText), SchemaField("earlier_at_service", .number(from: 0)),
    SchemaField("open_promises", .number(from: 0)),
  ])
  let action = Schema.record([
    SchemaField("text", text), SchemaField("kind", .choice(of: ActionItem.Kind.self, orNull: true)),
    SchemaField("status", .choice(of: ActionItem.Status.self)), SchemaField("owner", optionalText),
    SchemaField("due", optionalText), SchemaField("ticket", optionalText), line,
  ])
  let section = Schema.record([
    SchemaField("role", .choice(of: Section.Role.self)), SchemaField("title", text),
    SchemaField("line", .number(from: 1)),
  ])
  let reference = Schema.record([
    SchemaField("target", optionalText), SchemaField("written", text), line,
  ])
  let diagnostic = Schema.record([
    SchemaField("name", text), SchemaField("severity", .choice(of: Diagnostic.Severity.self)),
    SchemaField("message", text), line, SchemaField("column", .number(from: 1, orNull: true)),
  ])
  let minutes = Schema.value("integer", "null")
  let length = Schema.record([SchemaField("stated", minutes), SchemaField("computed", minutes)])
  return schemaFile(
    "api/v1/incident.schema.json", title: "An incident",
    of: [
      SchemaField("id", text), SchemaField("title", text), SchemaField("url", text),
      SchemaField(
        "source",
        .record([
          SchemaField("path", text), SchemaField("line", .number(from: 1)),
          SchemaField("end_line", .number(from: 1)),
        ])),
      SchemaField("date", .value("string", "null", format: "date")),
      SchemaField("severity", .record(located, orNull: true)),
      SchemaField("services", .list(of: text)), SchemaField("timezone", optionalText),
      SchemaField(
        "milestones",
        .record([
          SchemaField("started", milestone), SchemaField("detected", milestone),
          SchemaField("acknowledged", milestone), SchemaField("mitigated", milestone),
          SchemaField("resolved", milestone),
        ])),
      SchemaField("duration_minutes", length), SchemaField("minutes_to_detect", length),
      SchemaField("minutes_to_mitigate", length),
      SchemaField("timeline", .list(of: event)), SchemaField("impact", impact),
      SchemaField("causes", .list(of: cause)), SchemaField("came_back", .list(of: cameBack)),
      SchemaField("actions", .list(of: action)),
      SchemaField("sections", .list(of: section)), SchemaField("references", .list(of: reference)),
      SchemaField("diagnostics", .list(of: diagnostic)),
    ], options: options)
}

/// Returns `api/v1/incidents.schema.json`, the schema of `api/v1/incidents.json`.
func incidentListSchema(options: SiteOptions) -> OutputFile {
  let text = Schema.value("string")
  let incident = Schema.record([
    SchemaField("id", text), SchemaField("title", text), SchemaField("url", text),
    SchemaField("data", text), SchemaField("date", .value("string", "null", format: "date")),
    SchemaField("severity", .value("string", "null")),
    SchemaField("duration_minutes", .value("integer", "null")),
    SchemaField("services", .list(of: text)), SchemaField("causes", .list(of: text)),
    SchemaField("summary", .value("string", "null")),
  ])
  return schemaFile(
    "api/v1/incidents.schema.json", title: "The incidents of an archive",
    of: [SchemaField("incidents", .list(of: incident))], options: options)
}
