extension CauseVocabulary {
  /// By class, sentences of German that tell it, as patterns.
  static let german: [CauseClass.ID: String] = [
    "configuration-change": """
    {schutzfunktion|funktion|option|einstellung|parameter} + {nicht eingeschaltet|nicht aktiviert|\
    nicht gesetzt|falsch gesetzt|war ausgeschaltet|war deaktiviert}, \
    falsch {konfiguriert|eingestellt|parametriert}, \
    falsche{r|n|s|} {wert|einstellung|parameter|konfiguration|regel}, \
    konfiguration + {fehlerhaft|falsch|überschrieben|geändert|veraltet}, \
    {grenzwert|zeitlimit|schwelle} + {falsch|zu kurz}, {firewall-regel|firewallregel|\
    konfigurationsfehler|fehlkonfiguration}
    """,
    "migration-maintenance": """
    {nach|bei|während} {der|dem|einer|einem} {wartung|update|umstellung|migration|umzug|upgrade|\
    aktualisierung}, {update|aktualisierung} auf {version|die}, {wurde|wurden} migriert
    """,
    "software-defect": """
    {fehler|bug} in {der|unserer|einer|unserem|einem} {software|anwendung|bibliothek|funktion|abfrage|schnittstelle|\
    code|programm|skript|script|neuen version}, \
    endlosschleife, logikfehler, rundungsfehler, rechenfehler im, \
    fehlerhafte{r|s|n|} {abfrage|skript|script|code|programm}, \
    ausnahme + {nicht behandelt|nicht abgefangen}
    """,
    "capacity": """
    voll{er|e|es|en|em} {platte|festplatte|datenträger|partition|laufwerk|dateisystem|speicher}, \
    zu 100 + {belegt|ausgelastet}, {überlastet|überlastung|lastspitze}, \
    {cpu|prozessor|speicher|arbeitsspeicher|server|leitung} + ausgelastet, \
    {zu wenig|nicht genug|nicht genügend} {speicher|arbeitsspeicher|platz|kapazität|verbindungen|\
    server}, {speicher|arbeitsspeicher|platz} + {erschöpft|ging aus|reichte nicht}, \
    zu viele {anfragen|zugriffe|verbindungen|gleichzeitige}
    """,
    "quota-limit": """
    {limit|kontingent|obergrenze} + {erreicht|überschritten|ausgeschöpft|aufgebraucht}
    """,
    "cascading-failure": "{kettenreaktion|dominoeffekt|domino-effekt}, gegenseitig überlast",
    "hardware-failure": """
    {netzteil|ssd|lüfter|raid-controller|mainboard|netzwerkkarte|speichermodul|festplatte} + \
    {defekt%|durchgebrannt|kaputt|ausgefallen}, \
    defekte{r|s|n|} {netzteil|festplatte|ssd|lüfter|platte|netzwerkkarte|speicher|bauteil|switch}, \
    hardware{fehler|schaden|problem}
    """,
    "network": """
    entstand {dadurch |so |}eine schleife, {netzwerkschleife|switching-schleife|netzschleife}, \
    schleife im {netz%|netzwerk}, {kabel|leitung|glasfaser} + {durchtrennt|beschädigt|gekappt}, \
    bagger + {kabel|leitung|glasfaser}, netzwerkverbindung + {unterbrochen|ausgefallen|gestört}
    """,
    "dns": """
    {dns-eintrag|dns-server|dns-zone} + {falsch|fehl|gelöscht|alt%|alte}, {dns-fehler|dns-problem}, \
    namensauflösung + {fehl|problem|ausgefallen|ausfall|gestört|störung|defekt|funktionierte nicht|\
    ging nicht|nicht mehr|nicht möglich}
    """,
    "power-facility": """
    zuleitung + {abgeschaltet|ausgefallen|gefehlt|unterbrochen|getrennt}, \
    strom + {ausgefallen|abgeschaltet|unterbrochen}, \
    {usv%|klimaanlage|kühlung|klimatisierung} + {ausgefallen|defekt|versagt|überlastet|fiel aus}, \
    {überhitzung|überhitzt|wasserschaden|kurzschluss}
    """,
    "database-storage": """
    {archivlog|transaktionslog|tablespace|datenbank} + {voller|voll%|belegt|vollgelaufen}, \
    datenbank + {gesperrt|beschädigt|abgestürzt|nimmt keine|nahm keine}, \
    fehlende{r|n|} index, index + {fehlte|nicht angelegt}
    """,
    "data-corruption": """
    {daten|datei} + {überschrieben|beschädigt|zerstört}, \
    {daten|datei} + {wurde gelöscht|wurden gelöscht|versehentlich gelöscht|irrtümlich gelöscht|\
    fälschlich gelöscht|fälschlicherweise gelöscht}, \
    {versehentlich|irrtümlich|fälschlich} {die |alle |}{daten|dateien} gelöscht
    """,
    "procedure": """
    {checkliste|anleitung|arbeitsanweisung|runbook|betriebshandbuch|dokumentation} + \
    {fehlte|veraltet|nicht befolgt|nicht beachtet|unvollständig}, \
    wartungsmodus + nicht {beendet|zurückgesetzt|abgeschaltet|ausgeschaltet}, \
    {wurde|hatten wir|haben wir} + vergessen%, {versehentlich%|aus versehen|irrtümlich}, \
    verwechselt, {tippfehler|fehlbedienung|handhabungsfehler|menschliches versagen}, \
    {im|am|das|den|der|vom} falsche{n|r|} {rack|server|kabel|schalter|stecker|host|umgebung|konsole}, \
    ohne {freigabe|absprache|rücksprache|vier-augen-prinzip}, nicht getestet%
    """,
    "race-condition": """
    {zwei|beide|mehrere} {prozesse|jobs|instanzen|dienste} + {gleichzeitig|zur selben zeit}, \
    fehlende sperre
    """,
    "certificate-expiry": """
    zertifikat + {abgelaufen|lief ab|liefen ab|nicht erneuert|\
    nicht verlängert|ungültig}
    """,
    "credentials-permissions": """
    {passwort|kennwort|zugangsdaten|dienstkonto|api-schlüssel|zugriffsrechte|berechtigungen} + \
    {abgelaufen|gesperrt|entzogen|fehlte|ungültig}
    """,
    "monitoring-gap": """
    {überwachung|monitoring|alarmierung|schwellwert|schwelle} + {fehlte|zu spät|nicht eingerichtet|\
    deaktiviert|nicht ausgelöst|stumm|zu hoch}, \
    {niemand|keiner} {hat |hat es |hat das |}{bemerkt|gemerkt|gelesen|gesehen|merkte|las%|sah%|liest}, \
    {liest|las|sah|bemerkte|merkte} {diese |das |sie |es |}niemand, \
    fiel {das |es |}niemandem auf, nicht überwacht, \
    ohne {alarm%|überwachung|warnung}, unbemerkt
    """,
    "time-and-clock": """
    {zeitumstellung|schaltjahr|schalttag}, umstellung auf {die |}{sommerzeit|winterzeit}, zeitzone + {falsch|fehlte}, \
    {uhr%|systemuhr} + {falsch|ging vor|ging nach|abweich}
    """,
    "automation": """
    {skript|cronjob|automatik|automatismus} + {löschte|gelöscht|überschrieb|startete neu}
    """,
  ]

  /// By class, sentences of Dutch that tell it, as patterns.
  static let dutch: [CauseClass.ID: String] = [
    "configuration-change": """
    verkeerd {ingesteld|geconfigureerd}, verkeerde {instelling|waarde|configuratie|parameter|regel}, \
    {instelling|configuratie|drempel} + {verkeerd|foutief|gewijzigd|aangepast|te hoog|te laag}, \
    {configuratiefout|configuratiewijziging|firewallregel}
    """,
    "migration-maintenance": """
    {database|server|dienst|cluster|opslag|applicatie} + {verhuisd naar|overgezet naar|\
    gemigreerd naar|overgestapt naar}, \
    {tijdens|na|bij} {de|het|een} {migratie|onderhoud|upgrade|update|verhuizing|overstap}, \
    migratie naar
    """,
    "software-defect": """
    {fout|bug} in {de|onze|het|een} {code|software|applicatie|nieuwe versie|query|script|programma}, \
    {softwarefout|programmeerfout|geheugenlek|oneindige lus}
    """,
    "capacity": """
    {te weinig|onvoldoende|niet genoeg} {geheugen|capaciteit|ruimte|schijfruimte|servers}, \
    te veel {verzoeken|verbindingen|verkeer|aanvragen}, {piekbelasting|overbelasting}, \
    {geheugen|schijfruimte} + {uitgeput|vol%|tekort}
    """,
    "quota-limit": "{limiet|quotum} + {bereikt|overschreden}",
    "cascading-failure": "{domino-effect|dominoeffect|kettingreactie|sneeuwbaleffect}",
    "hardware-failure": """
    {voeding|schijf|moederbord|ventilator|netwerkkaart} + {defect%|kapot|doorgebrand|begaf}, \
    defecte {schijf|voeding|switch|netwerkkaart|server}, {hardwarestoring|hardwarefout}
    """,
    "network": """
    {netwerkstoring|netwerkprobleem|netwerkuitval|graafwerkzaamheden}, \
    {kabel|glasvezel} + {doorgesneden|losgetrokken|geraakt}
    """,
    "dns": "{dns-record|dns-server} + {verkeerd|fout%|verwijderd}, {dns-fout|dns-storing}",
    "power-facility": """
    {koeling|airco|noodstroom} + {uitgevallen|defect|begaf|viel uit}, {oververhit|kortsluiting}
    """,
    "database-storage": """
    {index|indices} + {niet aangemaakt|ontbrak|ontbrekende|vergeten}, \
    ontbrekende index, database + {vastgelopen|overbelast|onbereikbaar|vol%}
    """,
    "data-corruption": """
    {gegevens|bestanden|records} + {gewist|overschreven|verwijderd|beschadigd}
    """,
    "procedure": """
    per ongeluk, {we|wij|ik} vergaten, {werd|was|is|waren} vergeten%, niet getest%, \
    zonder {goedkeuring|overleg|controle}, {menselijke fout|typefout|tikfout}, \
    {draaiboek|procedure|handleiding} + {ontbrak|verouderd|niet gevolgd|onvolledig}
    """,
    "race-condition": "{twee|beide|meerdere} {processen|jobs|instanties} + {tegelijk|gelijktijdig}",
    "credentials-permissions": """
    {wachtwoord|api-sleutel|serviceaccount|rechten} + {verlopen|ingetrokken|geblokkeerd|ontbraken}
    """,
    "monitoring-gap": """
    niemand {merkte|zag%|las%|keek}, {merkte|zag|las} niemand, \
    geen {alarm%|alert%|monitoring|waarschuwing}, zonder {alarm|waarschuwing|monitoring}, \
    monitoring + {ontbrak|zag het niet|niet ingesteld|uitgeschakeld}, onopgemerkt
    """,
    "time-and-clock":
      """
    {overgang|omschakeling} naar {zomertijd|wintertijd}, {schrikkeldag|schrikkeljaar}, \
    tijdzone + {verkeerd|fout%}
    """,
  ]

  /// By class, sentences of Norwegian, Swedish and Danish that tell it, as patterns.
  static let nordic: [CauseClass.ID: String] = [
    "configuration-change": """
    feil {oppsett|innstilling|konfigurasjon}, konfigurasjon + {endret|overskrevet}, \
    {felkonfigur|konfigurationsfel|konfigurationsändring|fejlkonfigur|konfigurationsfejl}, \
    {felaktig|fel} {inställning|konfiguration}, \
    inställning + {felaktig|ändrades|ändrats|fel satt}, felaktigt {inställd|konfigurerad}
    """,
    "migration-maintenance": """
    {planerat underhåll|migrering|uppgradering|uppgraderades}, \
    {bytte|byte av|byte till|bytet av} {vi |}{meddelandekö|databas|plattform|server|system}, \
    {flyttade|flyttades|flytten} till, {planlagt vedligeholdelse|opgradering}
    """,
    "software-defect": """
    feil i {koden|programvaren|vår kode|den nye versjonen|spørringen}, programvarefeil, \
    fel i {vår kod|koden|programmet|programvaran|applikationen|den nya versionen|vårt program}, \
    {programfel|mjukvarufel|minnesläcka|bugg%|buggar|programfejl|softwarefejl}, fejl i koden
    """,
    "capacity": """
    for lite {minne|plass|kapasitet}, for mange {forespørsler|samtidige}, {overbelast|överbelast}, \
    för lite {minne|utrymme|kapacitet}, för många {anrop|användare|förfrågningar|samtidiga}, \
    {disken|minnet|utrymmet} + {full%|fullt%|tog slut|slut%}, slut på {minne|diskutrymme|utrymme}
    """,
    "quota-limit": "{gräns|kvot} + {nåddes|nådd%|överskred|uppnådd}",
    "cascading-failure": "{dominoeffekt|kedjereaktion|kjedereaksjon|kædereaktion}",
    "hardware-failure": """
    {maskinvarefeil|hårdvarufel|hardwarefejl}, \
    {strømforsyning|nätaggregat|disk%|hårddisk} + {defekt%|ødelagt|røk%|trasig|gick sönder|havererade}
    """,
    "network": """
    {nettverksfeil|nettverksproblem|nätverksfel|nätverksproblem|netværksfejl|avgrävd}, \
    {kabel|fiber} + {avgrävd|skadad|kapad|gravd|skadet}
    """,
    "power-facility": """
    {strømutfall|strömavbrott|elavbrott|strømafbrydelse|overopphet|överhett}, \
    {kjøling|kylning|kylan} + {sviktet|feilet|stoppet|slutade|fallerade}
    """,
    "database-storage": """
    {indeks|index} + {manglet|saknade}, \
    databas + {låst%|full%|overbelast|överbelast}
    """,
    "data-corruption": """
    {data|filer|rader} + {raderades|raderats|skrevs över|skrivits över|ble overskrevet|ble slettet}
    """,
    "procedure": """
    {glemt|glömde|glömt} , av misstag, ved en feil, \
    {menneskelig feil|mänskligt fel|mänskliga faktorn}, ikke testet, inte {testad|testats}, \
    uten {godkjenning|kvalitetssikring}, utan {godkännande|granskning}, \
    rutin + {manglet|ikke fulgt|saknades|följdes inte}
    """,
    "certificate-expiry": """
    certifikat + {gick ut|gått ut|utgått|löpte ut|förnyades inte|udløb}
    """,
    "credentials-permissions": """
    {klienthemmelighet|hemmeligheten|passordet|nøkkelen} + {levetid|utløp|gikk ut|utgått}, \
    {lösenord|api-nyckeln|tjänstekontot|behörighet} + {gick ut|gått ut|spärr|saknades|\
    återkallad}
    """,
    "monitoring-gap": """
    ingen la merke, {inget|inga} larm, ingen {märkte|larmade|såg%}, \
    utan {larm|övervakning}, {larm|övervakning} + {saknades|gick inte|avstängt}, \
    {varsel|varsler} + {ikke lenger|ingen leste|ingen leser}, inte märktes, märktes inte
    """,
    "time-and-clock": """
    {overgang|övergång|overgangen|övergången} {til|till} {sommertid|vintertid|sommartid}, \
    {skuddår|skottdag|skottår|skuddag}
    """,
  ]
}
