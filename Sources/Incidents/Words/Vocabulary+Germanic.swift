extension Vocabulary {
  /// Titles in German, Norwegian and Dutch.
  static let germanicTitles: [(language: String, role: Section.Role, titles: [String])] = [
    (
      "de", .summary,
      [
        "zusammenfassung", "überblick", "übersicht", "was ist passiert", "kurzfassung",
        "kurzbeschreibung", "beschreibung", "was passiert ist", "vorfall", "vorfallbeschreibung",
        "störungsbeschreibung", "einleitung", "überblick über den vorfall",
      ]
    ),
    (
      "de", .impact,
      [
        "auswirkungen", "auswirkung", "betroffene nutzer", "folgen", "betroffene systeme",
        "betroffene dienste", "betroffene kunden", "umfang", "kundenauswirkungen", "schaden",
        "auswirkungen auf nutzer", "auswirkungen auf kunden", "was kunden davon hatten",
        "was unsere kunden davon hatten", "was unsere kunden bemerkten", "was kunden bemerkten",
      ]
    ),
    (
      "de", .rootCause,
      [
        "ursache", "ursachen", "grundursache", "ursachenanalyse", "fehlerursache", "hauptursache",
        "root cause analyse", "warum ist es passiert", "analyse", "ursache und analyse",
        "ursachen und analyse",
      ]
    ),
    ("de", .trigger, ["auslöser"]),
    ("de", .contributingFactors, ["beitragende faktoren", "begünstigende faktoren"]),
    (
      "de", .detection,
      [
        "erkennung", "entdeckung", "feststellung", "wie wurde es entdeckt",
        "wie wurde der vorfall entdeckt", "wie wurde das problem entdeckt",
      ]
    ),
    ("de", .response, ["reaktion", "untersuchung"]),
    (
      "de", .resolution,
      [
        "lösung", "behebung", "wiederherstellung", "gegenmaßnahmen", "sofortmaßnahmen",
        "sofortmassnahmen", "gegenmassnahmen", "entstörung", "lösung und wiederherstellung",
      ]
    ),
    (
      "de", .timeline,
      [
        "zeitablauf", "zeitleiste", "ablauf", "chronologie", "zeitlicher ablauf", "zeitlinie",
        "zeitstrahl", "zeitverlauf", "verlauf", "ablauf der ereignisse", "ereignisverlauf",
        "zeitliche abfolge", "zeitachse",
      ]
    ),
    (
      "de", .actionItems,
      [
        "maßnahmen", "nächste schritte", "aufgaben", "folgemaßnahmen", "korrekturmaßnahmen",
        "vorbeugende maßnahmen", "vorbeugung", "präventivmaßnahmen", "prävention",
        "verbesserungsmaßnahmen", "verbesserungen", "weitere schritte", "weiteres vorgehen",
        "offene punkte", "empfehlungen", "maßnahmenplan", "massnahmen", "folgemassnahmen",
        "ausblick", "aktionspunkte", "geplante maßnahmen", "offene aufgaben", "was ändern wir",
        "was wir ändern", "was werden wir ändern", "was wir ändern werden", "was tun wir",
        "was wir tun", "was machen wir anders", "wie verhindern wir das",
        "wie verhindern wir das in zukunft",
        "wie geht es weiter", "und jetzt", "was sich ändert", "zu erledigen", "wie es weitergeht",
        "was haben wir geändert", "was tun wir dagegen",
        "was wir dagegen tun", "ab jetzt", "was machen wir jetzt anders", "noch zu tun", "zu tun",
        "was zu tun ist", "was noch zu tun ist", "was zu tun bleibt", "fürs nächste mal",
        "für das nächste mal", "beim nächsten mal", "nächstes mal",
      ]
    ),
    (
      "de", .lessons,
      [
        "erkenntnisse", "lehren", "fazit", "was haben wir gelernt", "was wir gelernt haben",
        "schlussfolgerungen", "schlussfolgerung", "gelerntes", "was wir daraus mitnehmen",
        "was wir mitnehmen", "was nehmen wir mit", "was nehmen wir daraus mit",
      ]
    ),
    (
      "de", .wentWell,
      [
        "was lief gut", "was gut lief", "was gut gelaufen ist", "was ist gut gelaufen",
        "gut gelaufen", "positives",
      ]
    ),
    (
      "de", .wentWrong,
      [
        "was lief schlecht", "was lief nicht gut", "was schlecht lief", "was schief lief",
        "was nicht gut lief", "was ist schlecht gelaufen", "was lief schief", "schlecht gelaufen",
        "verbesserungspotenzial",
      ]
    ),
    ("de", .lucky, ["wo hatten wir glück", "wo wir glück hatten", "glück", "glück gehabt"]),
    ("de", .related, ["ähnliche vorfälle", "frühere vorfälle"]),
    (
      "de", .people,
      ["beteiligte", "beteiligte personen", "teilnehmer", "verantwortliche", "autoren", "autor"]
    ),
    ("de", .questions, ["offene fragen"]),
    ("de", .support, ["anhang", "quellen", "referenzen", "weiterführende links"]),
    (
      "no", .summary,
      [
        "sammendrag", "oppsummering", "kort fortalt", "kort sagt", "hva skjedde", "beskrivelse",
        "kort oppsummert", "hendelse",
        "om hendelsen",
      ]
    ),
    (
      "no", .impact,
      [
        "konsekvens", "konsekvenser", "påvirkning", "omfang", "berørte brukere",
        "berørte tjenester", "konsekvenser for brukere", "konsekvenser for brukerne",
      ]
    ),
    ("no", .rootCause, ["årsak", "årsaker", "rotårsak", "rotårsaker", "grunnårsak"]),
    ("no", .trigger, ["utløsende årsak", "utløser", "utløsende faktor", "utløsende hendelse"]),
    ("no", .contributingFactors, ["medvirkende årsaker", "medvirkende faktorer"]),
    (
      "no", .detection,
      ["oppdagelse", "deteksjon", "påvisning", "oppdaget", "hvordan ble det oppdaget"]
    ),
    (
      "no", .resolution,
      ["løsning", "retting", "tiltak som ble gjort", "gjenoppretting", "strakstiltak", "utbedring"]
    ),
    (
      "no", .timeline,
      ["tidslinje", "hendelsesforløp", "tidslinja", "tidsforløp", "forløp", "kronologi"]
    ),
    (
      "no", .actionItems,
      [
        "tiltak", "oppgaver", "videre arbeid", "aksjonspunkter", "oppfølging",
        "forebyggende tiltak", "korrigerende tiltak", "neste steg", "videre tiltak", "anbefalinger",
        "forbedringer", "forbedringspunkter", "oppfølgingspunkter", "tiltak fremover",
        "hva nå", "hva gjør vi nå", "hva vi endrer", "fra nå av", "veien videre",
        "hva endrer vi", "hva gjør vi videre", "å gjøre", "gjenstår", "hva gjenstår",
        "til neste gang", "neste gang",
      ]
    ),
    (
      "no", .lessons, ["lærdom", "læring", "lærdommer", "hva lærte vi", "konklusjon", "erfaringer"]
    ),
    ("no", .wentWell, ["hva gikk bra", "dette gikk bra"]),
    (
      "no", .wentWrong,
      [
        "hva gikk dårlig", "hva gikk galt", "dette gikk dårlig", "hva kunne gått bedre",
        "forbedringsområder",
      ]
    ),
    ("no", .lucky, ["hvor hadde vi flaks", "flaks"]),
    ("no", .people, ["deltakere", "involverte"]),
    ("no", .questions, ["åpne spørsmål"]),
    ("no", .support, ["vedlegg", "referanser"]),
    (
      "nl", .summary,
      [
        "samenvatting", "overzicht", "wat is er gebeurd", "beschrijving", "inleiding",
        "samenvatting van het incident", "wat gebeurde er",
      ]
    ),
    (
      "nl", .impact,
      [
        "gevolgen", "impact", "getroffen gebruikers", "getroffen diensten", "getroffen systemen",
        "impact op gebruikers", "impact op klanten", "omvang",
      ]
    ),
    (
      "nl", .rootCause,
      [
        "oorzaak", "oorzaken", "hoofdoorzaak", "grondoorzaak", "oorzaakanalyse", "analyse",
        "hoe kon dit gebeuren", "waarom gebeurde dit",
        "hoe kwam het", "hoe kwam dit",
      ]
    ),
    ("nl", .trigger, ["aanleiding"]),
    ("nl", .contributingFactors, ["bijdragende factoren"]),
    ("nl", .detection, ["detectie", "ontdekking", "opsporing", "hoe werd het ontdekt"]),
    ("nl", .response, ["reactie", "onderzoek"]),
    (
      "nl", .resolution,
      ["oplossing", "herstel", "mitigatie", "herstelmaatregelen", "hoe is het opgelost"]
    ),
    (
      "nl", .timeline,
      [
        "tijdlijn", "verloop", "tijdslijn", "verloop van het incident", "chronologie",
        "tijdsverloop",
      ]
    ),
    (
      "nl", .actionItems,
      [
        "acties", "actiepunten", "vervolgstappen", "maatregelen", "verbeteracties",
        "verbeterpunten", "verbetermaatregelen", "preventieve maatregelen",
        "corrigerende maatregelen", "volgende stappen", "aanbevelingen", "preventie",
        "openstaande acties", "vervolgacties",
        "hoe nu verder", "wat gaan we doen", "te doen", "en nu", "vervolg", "wat verandert er",
        "wat gaan we veranderen", "wat ga ik veranderen", "wat gaan we eraan doen",
        "wat ga ik eraan doen", "wat doen we eraan", "wat ga ik doen",
        "wat hebben we veranderd", "vanaf nu", "nog te doen", "wat er nog moet gebeuren",
        "voor de volgende keer", "de volgende keer", "volgende keer",
      ]
    ),
    (
      "nl", .lessons,
      ["geleerde lessen", "lessen", "conclusie", "wat hebben we geleerd", "geleerd", "conclusies"]
    ),
    ("nl", .wentWell, ["wat ging goed", "wat goed ging", "goed gegaan", "wat ging er goed"]),
    (
      "nl", .wentWrong,
      [
        "wat ging fout", "wat ging niet goed", "wat fout ging", "wat niet goed ging",
        "wat ging er fout", "wat kon beter", "wat kan beter",
      ]
    ),
    ("nl", .lucky, ["waar hadden we geluk", "geluk"]),
    ("nl", .people, ["betrokkenen", "deelnemers", "auteurs", "auteur"]),
    ("nl", .questions, ["open vragen"]),
    ("nl", .support, ["bijlagen", "bijlage", "bronnen", "referenties"]),
  ]
}
