extension Vocabulary {
  /// Titles in Swedish and Danish.
  static let nordicTitles: [(language: String, role: Section.Role, titles: [String])] = [
    (
      "sv", .summary,
      [
        "sammanfattning", "vad hände", "vad som hände", "händelse", "händelsen", "beskrivning",
        "översikt", "kort beskrivning", "händelsebeskrivning", "i korthet",
      ]
    ),
    (
      "sv", .impact,
      [
        "påverkan", "konsekvens", "konsekvenser", "effekter", "följder", "omfattning",
        "berörda användare", "berörda tjänster", "drabbade användare", "drabbade tjänster",
        "verksamhetspåverkan", "kundpåverkan",
      ]
    ),
    (
      "sv", .rootCause,
      [
        "orsak", "orsaker", "grundorsak", "grundorsaker", "rotorsak", "rotorsaker",
        "bakomliggande orsak", "bakomliggande orsaker", "orsaksanalys", "felorsak",
      ]
    ),
    ("sv", .trigger, ["utlösande faktor", "utlösande händelse", "utlösande orsak"]),
    ("sv", .contributingFactors, ["bidragande orsaker", "bidragande faktorer"]),
    ("sv", .detection, ["upptäckt", "detektering"]),
    ("sv", .response, ["hantering", "utredning", "felsökning", "incidenthantering"]),
    (
      "sv", .resolution,
      ["lösning", "åtgärdande", "återställning", "avhjälpande", "omedelbara åtgärder"]
    ),
    ("sv", .timeline, ["tidslinje", "händelseförlopp", "förlopp", "kronologi", "tidsförlopp"]),
    (
      "sv", .actionItems,
      [
        "åtgärder", "åtgärd", "åtgärdsplan", "åtgärdslista", "nästa steg", "uppföljning",
        "förebyggande åtgärder", "korrigerande åtgärder", "att göra", "förbättringar",
        "fortsatt arbete", "rekommendationer", "handlingsplan", "planerade åtgärder",
        "kvar att göra", "till nästa gång", "nästa gång",
      ]
    ),
    (
      "sv", .lessons,
      ["lärdomar", "lärdom", "slutsatser", "slutsats", "vad vi lärde oss", "vad lärde vi oss"]
    ),
    ("sv", .wentWell, ["vad gick bra", "vad som gick bra", "det som gick bra"]),
    (
      "sv", .wentWrong,
      [
        "vad gick dåligt", "vad gick fel", "vad som gick fel", "vad som gick dåligt",
        "vad kan förbättras", "förbättringsområden",
      ]
    ),
    ("sv", .people, ["deltagare", "inblandade", "författare"]),
    ("sv", .questions, ["öppna frågor"]),
    ("sv", .support, ["bilagor", "referenser", "länkar"]),
    ("da", .summary, ["resumé", "sammenfatning", "opsummering", "hvad skete der", "hændelse"]),
    ("da", .impact, ["konsekvenser", "påvirkning", "berørte brugere", "berørte tjenester"]),
    (
      "da", .rootCause,
      ["årsag", "årsager", "grundårsag", "rodårsag", "hvorfor skete det", "årsagsanalyse"]
    ),
    ("da", .detection, ["opdagelse", "hvordan blev det opdaget", "hvordan opdagede vi det"]),
    ("da", .resolution, ["løsning", "udbedring", "genopretning", "hvordan blev det løst"]),
    ("da", .timeline, ["tidslinje", "hændelsesforløb", "forløb"]),
    (
      "da", .actionItems,
      [
        "handlinger", "opfølgning", "næste skridt", "forebyggende tiltag", "forbedringer",
        "handlingsplan", "anbefalinger", "til næste gang", "næste gang",
      ]
    ),
    ("da", .lessons, ["læring", "erfaringer", "konklusion", "hvad lærte vi"]),
    ("da", .wentWell, ["hvad gik godt"]),
    ("da", .wentWrong, ["hvad gik dårligt", "hvad gik galt"]),
  ]
}
