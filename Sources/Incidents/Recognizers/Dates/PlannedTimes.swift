/// Whether a label stands below a line that says that its time was planned, which is not yet when
/// it was: `The maintenance was scheduled for:`, and below it `Start: …`.
func isPlanned(_ field: Field, in table: LineTable) -> Bool {
  guard field.line > 0, FieldLabels.milestone(ofLabel: field.label) != nil else { return false }
  var index = field.line
  while index > 0, field.line - index < 3 {
    index -= 1
    let line = table.lines[index]
    if table.bytes[line.text].last == UInt8(ascii: ":") {
      return StatementWords.schedules.occurs(in: table.bytes[line.text])
    }
    guard line.kind == .text, line.labelEnd != nil else { return false }
  }
  return false
}
