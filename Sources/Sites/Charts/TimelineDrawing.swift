import Encodings
import Incidents

extension Phase.Name {
  /// The word for the phase.
  var word: Word {
    switch self {
    case .beforeDetection: .phaseBeforeDetection
    case .diagnosis: .phaseDiagnosis
    case .repair: .phaseRepair
    case .recovery: .phaseRecovery
    }
  }

  /// The class of its colour.
  var colour: StaticString {
    switch self {
    case .beforeDetection: "p1"
    case .diagnosis: "p2"
    case .repair: "p3"
    case .recovery: "p4"
    }
  }
}

/// Draws a laid-out timeline.
///
/// - Parameters:
///   - layout: Where everything goes.
///   - name: The class of the drawing: `wide` or `narrow`.
///   - label: What the drawing shows, for those who do not see it.
///   - time: The words.
/// - Returns: An `svg` element.
func drawTimeline(
  _ layout: TimelineLayout, name: StaticString, label: String, time: TimeText
) -> HTML {
  let drawing = layout.drawing
  var svg = SVGWriter()
  svg.open(name, width: drawing.width, height: layout.height, label: label)
  if layout.bands.isEmpty {
    svg.rectangle(
      "p0", x: layout.inset, y: layout.bandTop, width: drawing.width - 2 * layout.inset,
      height: drawing.bandHeight, radius: 2)
  }
  for band in layout.bands {
    svg.rectangle(
      band.band.colour, x: band.x + 0.8, y: layout.bandTop, width: max(1.2, band.width - 1.6),
      height: drawing.bandHeight, radius: 2)
  }
  let bandBottom = layout.bandTop + drawing.bandHeight
  if !layout.lines.isEmpty {
    svg.lines("tick-event") { lines in
      for x in layout.lines {
        lines.segment(x: x, y: layout.bandTop - 6, toY: layout.bandTop)
      }
    }
  }
  if !layout.markers.isEmpty {
    svg.lines("lead") { lines in
      for marker in layout.markers {
        let y = layout.middle(ofLane: marker.lane) + drawing.markerSize / 2
        lines.segment(x: marker.first, y: y, toY: bandBottom)
        if marker.last > marker.first {
          lines.segment(x: marker.last, y: layout.bandTop - 6, toY: bandBottom)
          lines.segment(
            x: marker.first, y: layout.bandTop - 6, toX: marker.last, toY: layout.bandTop - 6)
        }
      }
    }
  }
  writeBandLabels(layout, time: time, to: &svg)
  if !layout.markers.isEmpty { write(layout.markers, of: layout, to: &svg) }
  svg.lines("axis") { lines in
    lines.segment(
      x: layout.inset, y: layout.axisTop, toX: drawing.width - layout.inset, toY: layout.axisTop)
    for tick in layout.ticks {
      lines.segment(x: tick.x, y: layout.axisTop, toY: layout.axisTop + 5)
    }
  }
  svg.texts("tick", size: drawing.axisFontSize, anchor: "middle") { texts in
    for (index, tick) in layout.ticks.enumerated() {
      let anchor: StaticString? =
        switch tick.anchor {
        case .start: "start"
        case .middle: nil
        case .end: "end"
        }
      texts.part(
        tick.text, x: tick.x, y: index == 0 ? layout.axisTop + 8 + drawing.axisFontSize : nil,
        anchor: anchor)
    }
  }
  svg.close()
  return svg.finish()
}

/// Writes the numbered marks, which look alike, as one element, and their numbers as another.
private func write(
  _ markers: [TimelineLayout.Marker], of layout: TimelineLayout, to svg: inout SVGWriter
) {
  let drawing = layout.drawing
  svg.marks("dot") { marks in
    for marker in markers {
      marks.mark(
        x: marker.x, y: layout.middle(ofLane: marker.lane), width: marker.width,
        height: drawing.markerSize)
    }
  }
  svg.texts("k", size: drawing.fontSize) { texts in
    var lane: Int?
    for marker in markers {
      let y = layout.middle(ofLane: marker.lane) + drawing.fontSize * 0.35
      texts.part(marker.label, x: marker.x, y: marker.lane == lane ? nil : y)
      lane = marker.lane
    }
  }
}

/// Writes the name of each band, and its length, as far as there is room between its lines.
private func writeBandLabels(
  _ layout: TimelineLayout, time: TimeText, to svg: inout SVGWriter
) {
  let size = layout.drawing.fontSize
  var lines: [Double] = []
  for marker in layout.markers {
    lines.append(marker.first)
    lines.append(marker.last)
  }
  lines.sort()
  for band in layout.bands {
    // The lines of events cross the bands: the text goes into the widest gap between them.
    var edges = lines.filter { $0 > band.x && $0 < band.x + band.width }
    edges.insert(band.x, at: 0)
    edges.append(band.x + band.width)
    var gap = (start: band.x, width: 0.0)
    for (left, right) in zip(edges, edges.dropFirst()) where right - left > gap.width + 0.5 {
      gap = (left, right - left)
    }
    let name = time.words(band.band.word)
    var texts = [name]
    if let minutes = band.band.minutes {
      let short = time.duration(minutes: minutes)
      texts = [time.words(.phaseWithTime, ["phase": name, "duration": short]), name, short]
    }
    guard let text = texts.first(where: { textWidth($0, size) + 14 <= gap.width }) else {
      continue
    }
    svg.text(
      "on", text, x: gap.start + 8, y: layout.bandTop + layout.drawing.bandHeight / 2 + size * 0.35,
      size: size)
  }
}
