import Incidents
import Testing

/// Causes told in other languages than English, and what only says their words.
@Suite struct CausesInLanguagesTests {
  @Test("a sentence tells the cause", arguments: told.keys.sorted())
  func tells(cause: String) {
    for sentence in Self.told[cause] ?? [] {
      let found = classes(of: sentence)
      #expect(found.contains(cause), "\(sentence) \(found)")
    }
  }

  @Test("what is denied, suspected, planned, or was healthy is no cause", arguments: harmless)
  func denied(sentence: String) {
    #expect(classes(of: sentence).isEmpty, "\(classes(of: sentence))")
  }

  private func classes(of sentence: String) -> [String] {
    read("# Bericht 2024-04-01\n\n## Root cause\n\n\(sentence)\n").causes.map(\.cause)
  }

  static let told = [
    "automation": [
      "Ein Cronjob löschte die Bilder.", "Le script a effacé les images.",
      "La tarea programada borró las imágenes.",
    ],
    "capacity": [
      "Der Server hatte zu wenig Arbeitsspeicher.", "Die CPU war zu 100 % ausgelastet.",
      "La mémoire était saturée.", "Le serveur a reçu trop de requêtes.",
      "La memoria se agotó.", "El servidor quedó saturado.", "A memória esgotou.",
      "O servidor não deu conta do volume.", "Troppe connessioni sul server.",
      "La memoria era esaurita.", "Er was onvoldoende geheugen.",
      "De server kreeg te veel verzoeken.", "Serveren hadde for lite minne.",
      "Servern fick för många anrop.",
    ],
    "cascading-failure": [
      "Es kam zu einer Kettenreaktion, bei der alle Knoten ausfielen.",
      "Un effet domino a touché tous les nœuds.",
    ],
    "certificate-expiry": [
      "Das Zertifikat wurde nicht verlängert.", "Le certificat est arrivé à expiration.",
      "O certificado venceu no domingo.", "Il certificato era scaduto.",
      "Certifikatet gick ut i natt.", "証明書の更新を担当者が忘れていた。",
    ],
    "configuration-change": [
      "Ein Parameter war falsch gesetzt.", "Der Proxy war falsch konfiguriert.",
      "Le proxy était mal configuré.", "Le délai venait d'un mauvais réglage.",
      "El balanceador estaba mal configurado.", "Il proxy era mal configurato.",
      "De proxy was verkeerd ingesteld.", "Proxyn hade en felaktig inställning.",
      "接続先が古いサーバーに固定されていた。",
    ],
    "credentials-permissions": [
      "Das Dienstkonto war gesperrt.", "Le mot de passe du compte avait expiré.",
      "La contraseña había caducado.", "A senha expirou.", "Het wachtwoord was verlopen.",
      "Lösenordet hade gått ut.", "Passordet var utløpt.",
    ],
    "data-corruption": [
      "Die Datensätze wurden überschrieben.", "Die Dateien wurden gelöscht.",
      "Die Daten der Kunden wurden versehentlich gelöscht.", "Les données ont été écrasées.",
      "Los datos fueron sobrescritos.", "I dati sono stati sovrascritti.",
      "De gegevens waren gewist.",
    ],
    "database-storage": [
      "Der Tablespace war vollgelaufen.", "Ein fehlender Index machte alles langsam.",
      "Il manquait un index: l'index avait été oublié.", "La tabla no tenía índice.",
      "L'indice era mancante.", "De database was vastgelopen.", "Databasen var låst.",
    ],
    "dns": ["Der DNS-Eintrag wurde gelöscht.", "Une erreur DNS a bloqué tout le site."],
    "hardware-failure": [
      "Das Netzteil war durchgebrannt.", "Une panne du disque a arrêté le serveur.",
      "El ventilador estaba averiado.", "A placa queimou.", "Guasto del disco nel server.",
      "De voeding was kapot.", "Nätaggregatet gick sönder.",
    ],
    "migration-maintenance": [
      "Nach dem Update startete der Dienst nicht.", "De database is verhuisd naar een nieuw rek.",
      "Vi bytte databas i helgen.",
    ],
    "monitoring-gap": [
      "Die Alarmierung war deaktiviert.", "Niemand hat es bemerkt.",
      "L'alerte était désactivée.", "Personne n'a vu le message.", "Nadie se dio cuenta.",
      "Ninguém percebeu.", "Nessun allarme è partito.", "Niemand merkte het.",
      "Inget larm gick.", "担当サーバーは監視対象外だった。",
    ],
    "network": [
      "Im Keller entstand eine Schleife.", "Une coupure réseau a isolé le site.",
      "La caída de la red aisló la sede.", "O cabo foi rompido.", "Il cavo era scollegato.",
      "Een netwerkstoring bij de hoofdvestiging.", "Fibern var avgrävd.",
    ],
    "power-facility": [
      "Die Klimaanlage ist ausgefallen.", "La climatisation était en panne.",
      "El aire acondicionado falló.", "O ar condicionado parou.",
      "Interruzione di corrente in sede.", "De koeling is uitgevallen.", "Ett strömavbrott.",
    ],
    "procedure": [
      "Wir haben versehentlich den falschen Server gestoppt.", "Der Schritt wurde vergessen.",
      "La procédure n'a pas été suivie: procédure obsolète.", "L'étape a été oubliée.",
      "Nos olvidamos de un paso.", "Esquecemos um passo.", "Il server è stato spento per sbaglio.",
      "De stap werd vergeten.", "Vi glömde att starta tjänsten.", "Steget utfördes av misstag.",
    ],
    "quota-limit": [
      "Das Kontingent war ausgeschöpft.", "Le quota était dépassé.", "Se superó el cupo.",
      "A cota foi atingida.", "Il limite è stato superato.", "De limiet was bereikt.",
    ],
    "race-condition": [
      "Zwei Prozesse schrieben gleichzeitig.", "Un accès concurrent à la table.",
      "Dos procesos escribieron al mismo tiempo.", "排他制御の不備により二度処理された。",
    ],
    "software-defect": [
      "Ein Fehler in der Software.", "Eine Endlosschleife im Dienst.",
      "Une erreur dans le code de la page.", "Un fallo en la aplicación.",
      "Um erro no código.", "Un errore nel codice.", "Een fout in de code.",
      "Feil i koden for bilder.", "Ett fel i vår kod.",
    ],
    "third-party-dependency": [
      "Il fornitore ha disattivato il vecchio indirizzo.", "De leverancier lag plat.",
      "Leverantören låg nere.", "Notre fournisseur a coupé l'accès.",
    ],
    "time-and-clock": [
      "Die Zeitumstellung brachte alles durcheinander.", "Le changement d'heure.",
      "El cambio de hora.", "O início do horário de verão.", "Il cambio dell'ora.",
      "De overgang naar zomertijd.",
      "Övergången till sommartid.",
    ],
  ]

  static let harmless = [
    "Wir prüfen, ob nach dem Update ein Fehler in der Software vorliegt.",
    "Ein Fehler in der Software wird ausgeschlossen.", "Die Namensauflösung funktionierte.",
    "Der Ausfall blieb nicht unbemerkt: der Alarm kam sofort.",
    "Alte Dateien werden nachts automatisch gelöscht.",
    "We zijn in 2020 gemigreerd naar de cloud.",
    "El cupo de la licencia es de 500 y nunca se alcanzó.", "Non ci sono stati dati cancellati.",
    "アラートが正常に発報され、すぐに検知した。",
    "Il certificato non era scaduto.", "El disco no estaba lleno.", "Disken var ikke full.",
    "Vi såg snabbt att databasen inte var låst.",
    "We zagen snel dat de database niet vastgelopen was.", "O cliente esqueceu a senha.",
    "Das Netzteil war nicht defekt.", "Netzteil defekt vermutet.",
    "Le certificat n'avait pas expiré.",
    "The disk was not full.", "The certificate had never expired.",
    "Klanten vergeten te betalen.", "Die Sommerzeit gefällt uns.",
    "Die Festplatte ist voll verschlüsselt.", "Kundenkonten waren gesperrt.",
    "Le support était saturé d'appels.", "Su cuenta estaba bloqueada.",
    "Nach dem Update lief alles ohne Probleme.", "Vi bytte server i går utan problem.",
    "Es war kein Fehler in der Software.",
    "Es war nicht die Klimaanlage, die defekt war.", "Wir vermuteten einen Fehler im Code.",
    "Künftig wird das Zertifikat nicht verlängert, sondern ersetzt.",
    "Ce n'était pas une erreur dans le code.", "Nous pensions à une coupure réseau.",
    "Nous allons retirer le paramètre incorrect.", "Aucune panne du disque.",
    "No fue un fallo en la aplicación.", "Se descartó un corte de red.",
    "Vamos a cambiar el parámetro incorrecto.", "Não foi um erro no código.",
    "Non è stato un errore nel codice.", "Escluso un guasto del disco.",
    "Het was geen fout in de code.", "We dachten aan een netwerkstoring.",
    "We gaan de verkeerde instelling aanpassen.", "Det var ikke feil i koden.",
    "Vi misstänkte ett fel i koden.", "Det var inte ett fel i vår kod.",
    "Bei einem früheren Vorfall war das Netzteil durchgebrannt.",
    "Lors d'un incident précédent, le certificat est arrivé à expiration.",
    "En un incidente anterior se superó el cupo.",
  ]
}
