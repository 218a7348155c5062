import Diagnostics
import Testing

@Suite struct NearMissTests {
  @Test(
    "a misspelled name finds the name that was meant, and a strange one finds none",
    arguments: [
      ("sevrity", "severity"), ("serivces", "services"), ("tme", "time"), ("colour", nil),
      ("", nil), ("tiem", "time"), ("vertices", nil), ("srevicse", "services"), ("ime", "time"),
    ] as [(String, String?)])
  func suggests(name: String, expected: String?) {
    #expect(nearMiss(of: name, among: ["severity", "services", "time"]) == expected)
  }
}
