import Incidents
import Testing

@Suite struct ResolutionTests {
  @Test(
    "what helped is told by the section about it, and by no moment",
    arguments: [
      ("## Resolution\n\nThe node was drained.\n\nLater it came back.\n", "The node was drained."),
      (
        "## How we fixed it\n\n- Restart of all nodes\n- A test\n", "Restart of all nodes\n\nA test"
      ),
      ("**Resolution:** the flag was switched off\n", "the flag was switched off"),
      ("**Resolution:** 2024-05-01\n", nil), ("## Resolution\n\nTBD\n", nil),
      ("## Action items\n\n- Drain the node\n", nil),
    ] as [(String, String?)])
  func resolutions(body: String, text: String?) {
    let incident = read("# Outage\n\n\(body)")
    #expect(incident.resolution?.value == text)
    #expect(incident.values(of: .resolution).map(\.value) == [text].compactMap(\.self))
  }
}
