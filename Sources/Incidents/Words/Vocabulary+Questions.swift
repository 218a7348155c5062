extension Vocabulary {
  /// Questions and short sentences that stand as titles in other languages than English, as
  /// patterns: `{a|b}` stands for one of the two.
  static let questions: [(language: String, role: Section.Role, patterns: [String])] = [
    (
      "de", .rootCause,
      [
        "warum {ist das|ist es|kam es dazu|konnte das} {passiert|passieren}", "warum kam es dazu",
        "wie konnte {das|es} {passieren|dazu kommen|so weit kommen}", "{woran lag es|woran lag's}",
        "was war {die ursache|der grund|schuld}", "was steckte dahinter", "{der grund|grund}",
        "wie kam es dazu", "warum",
      ]
    ),
    (
      "de", .detection,
      [
        "wie {haben wir|wir} {es|das|davon} {bemerkt|gemerkt|erfahren|entdeckt|festgestellt}",
        "wie {es|das} {aufgefallen ist|auffiel|bemerkt wurde|entdeckt wurde}",
        "wie {ist es|ist das} {aufgefallen|bemerkt worden|entdeckt worden}",
        "wie wurde {es|das|der fehler|der ausfall} {bemerkt|entdeckt|erkannt|festgestellt}",
      ]
    ),
    (
      "de", .resolution,
      [
        "wie {haben wir|wir} {es|das} {behoben|gelöst|repariert|in ordnung gebracht}",
        "wie wurde {es|das|der fehler|der ausfall} {behoben|gelöst|repariert}", "was hat geholfen",
        "was {die störung|den fehler|das problem} behoben hat", "was geholfen hat",
      ]
    ),
    (
      "de", .impact,
      [
        "{wer war|wer ist|was war} betroffen", "{wen|was} {hat es|es} {getroffen|traf}",
        "was {haben|hatten} {kunden|nutzer|anwender} {bemerkt|gemerkt|davon}",
      ]
    ),
    (
      "de", .actionItems,
      [
        "was wir {geändert haben|jetzt anders machen|künftig anders machen|nun tun|jetzt tun}",
        "was machen wir {künftig|in zukunft|jetzt} {anders|besser}",
        "damit {das|es|so etwas} nicht {wieder|noch einmal} {passiert|vorkommt|geschieht}",
      ]
    ),
    (
      "fr", .detection,
      [
        "comment nous l'avons {su|appris|découvert|remarqué|détecté|vu}",
        "comment {l'avons nous|l'a t on} {su|appris|découvert|remarqué|détecté}",
        "comment on {l'a su|l'a appris|l'a découvert|l'a remarqué|s'en est aperçu|l'a vu}",
        "comment nous nous en sommes {aperçus|rendu compte}",
      ]
    ),
    (
      "fr", .resolution,
      [
        "comment nous l'avons {résolu|réparé|corrigé|réglé|rétabli}",
        "comment on l'a {résolu|réparé|corrigé|réglé}",
        "comment {l'avons nous|l'a t on} {résolu|réparé|corrigé|réglé}",
        "comment {l'incident|la panne|le problème} {a été|a t il été|a t elle été} {résolu|résolue}",
      ]
    ),
    ("fr", .response, ["ce que nous avons {fait|essayé|tenté}", "qu'avons nous fait"]),
    (
      "fr", .rootCause,
      [
        "pourquoi", "pourquoi c'est arrivé", "ce qui l'a causé", "{la|les} {cause|causes}",
        "la raison", "d'où cela vient", "comment est ce possible", "comment est ce arrivé",
        "comment {cela|ça} a t {il|elle} pu {arriver|se produire}",
        "comment {cela|ça} {a pu|est} {arriver|arrivé|se produire}",
      ]
    ),
    (
      "fr", .impact,
      [
        "qui {a été|était|est} {touché|affecté|concerné|impacté}",
        "ce que {vous avez|les clients ont|les utilisateurs ont} {vu|constaté}",
      ]
    ),
    (
      "es", .detection,
      [
        "cómo {nos enteramos|nos dimos cuenta|lo detectamos|lo supimos|lo descubrimos|lo notamos}",
        "cómo se {descubrió|notó|supo}",
      ]
    ),
    (
      "es", .resolution,
      [
        "cómo lo {arreglamos|resolvimos|solucionamos|corregimos|reparamos}",
        "cómo se {solucionó|resolvió|arregló|corrigió}",
      ]
    ),
    ("es", .response, ["qué hicimos", "qué hicimos al respecto"]),
    (
      "es", .rootCause,
      [
        "por qué", "por qué {sucedió|pasó esto|ocurrió esto|se produjo|falló}", "la causa",
        "{motivo|el motivo}", "a qué se debió", "cómo {fue posible|pudo pasar|pudo ocurrir}",
      ]
    ),
    (
      "es", .impact,
      [
        "a quién {afectó|le afectó|ha afectado}",
        "{quién|quiénes} {se vio afectado|fueron afectados}",
        "qué vieron los {usuarios|clientes}",
      ]
    ),
    (
      "es", .actionItems,
      [
        "qué {cambiamos|estamos haciendo|vamos a mejorar}",
        "para que no {vuelva a pasar|se repita}",
      ]
    ),
    ("es", .other, ["observaciones"]),
    (
      "pt", .detection,
      [
        "como {soubemos|percebemos|notamos|ficamos sabendo|nos apercebemos}",
        "como {nós |}{percebemos|descobrimos} o problema",
      ]
    ),
    (
      "pt", .resolution,
      ["como {consertamos|corrigimos|arrumamos|resolvemos isso|resolvemos o problema}"]
    ),
    (
      "pt", .rootCause,
      [
        "{por que|por quê|porquê}", "o motivo", "por que {isso|isto} ocorreu",
        "como {foi possível|isso foi possível|isso pôde acontecer}",
      ]
    ),
    ("pt", .other, ["observações"]),
    (
      "nl", .detection,
      [
        "hoe {merkten we het|we het merkten|kwamen we erachter|we erachter kwamen|ontdekten we het}",
        "hoe {is het|is dit|werd dit} ontdekt",
        "hoe {hebben we het|we het hebben} {ontdekt|gemerkt}",
      ]
    ),
    (
      "nl", .resolution,
      [
        "hoe {hebben we het|is het|is dit|werd het} {opgelost|hersteld|verholpen}",
        "hoe {losten we het|we het} {op|oplosten|hebben opgelost}", "wat heeft geholpen",
      ]
    ),
    ("nl", .response, ["wat {hebben we gedaan|deden we|we hebben gedaan|we deden}"]),
    (
      "nl", .rootCause,
      [
        "waarom", "waarom {ging het mis|ging dit mis|is dit gebeurd|gebeurde het}", "de oorzaak",
        "{reden|de reden}", "wat was de {oorzaak|reden}",
        "hoe {kon het|kon dat} {gebeuren|zo ver komen}",
      ]
    ),
    (
      "nl", .impact,
      [
        "wie {had er last van|werd getroffen|werden getroffen|merkte het}",
        "wat {merkten|zagen} {klanten|gebruikers|onze klanten}",
      ]
    ),
    (
      "nl", .actionItems,
      ["wat {we veranderen|we gaan doen|veranderen we|we hebben veranderd|doen we nu anders}"]
    ),
    (
      "no", .detection,
      [
        "hvordan {oppdaget vi det|vi oppdaget det|ble feilen oppdaget|fikk vi vite det}",
        "{slik oppdaget vi det|slik ble det oppdaget}",
      ]
    ),
    (
      "no", .resolution,
      [
        "hvordan {ble det løst|vi løste det|løste vi det|ble feilen rettet|ble det rettet}",
        "slik {løste vi det|ble det løst}",
      ]
    ),
    ("no", .response, ["hva {gjorde vi|vi gjorde}"]),
    (
      "no", .rootCause,
      [
        "hvorfor", "hvorfor {skjedde det|det skjedde}", "årsaken", "bakenforliggende årsak",
        "hvordan kunne det skje",
      ]
    ),
    ("no", .impact, ["hvem {ble|er} {berørt|rammet}"]),
    (
      "it", .detection,
      [
        "come {lo abbiamo|l'abbiamo} {scoperto|saputo|rilevato}",
        "come è stato {rilevato|scoperto}",
      ]
    ),
    (
      "it", .resolution,
      [
        "cosa è stato fatto", "come {lo abbiamo|l'abbiamo|è stato} {risolto|riparato|corretto}",
        "ripristino del servizio",
      ]
    ),
    ("it", .response, ["cosa abbiamo fatto", "che cosa abbiamo fatto"]),
    (
      "it", .rootCause,
      [
        "perché", "{la causa|le cause|motivo|il motivo}", "cosa {l'ha|lo ha} causato",
        "come è potuto {succedere|accadere}", "perché è accaduto",
      ]
    ),
    ("it", .impact, ["chi {è stato|ne è stato} {colpito|interessato|coinvolto}"]),
    (
      "it", .actionItems,
      [
        "cosa abbiamo cambiato", "azioni future", "{piano d'azione|piano di azione}",
        "raccomandazioni", "misure {correttive|preventive}", "provvedimenti",
        "perché non {si ripeta|succeda più}",
      ]
    ),
    ("it", .other, ["osservazioni"]),
    ("sv", .detection, ["hur {upptäcktes det|vi upptäckte det|upptäckte vi det|märktes det}"]),
    ("sv", .resolution, ["hur {vi löste det|löstes det|löste vi det|det löstes|åtgärdades det}"]),
    (
      "sv", .rootCause,
      ["varför", "varför {hände det|det hände|blev det så}", "hur kunde det hända", "orsaken"]
    ),
    ("sv", .impact, ["{vilka|vem} {drabbades|påverkades|berördes}"]),
    (
      "sv", .actionItems,
      ["vad {vi gör nu|gör vi nu|händer nu|vi ändrar|gör vi framöver|har vi ändrat}"]
    ),
  ]
}
