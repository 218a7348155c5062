extension CauseVocabulary {
  /// By class, what names it in Portuguese, Spanish, French, German, Dutch and Norwegian.
  static let languages: [CauseClass.ID: String] = [
    "configuration-change": """
    configuração errada, configuração incorreta, configuração ausente, não configurad, \
    erro de configuração, má configuração, règle + trop agressive, \
    mudança de configuração, configuración errónea, configuración incorrecta, \
    error de configuración, mala configuración, cambio de configuración, erreur de configuration, \
    regel i brannmuren, brannmurregel, firewallregel, règle de pare-feu, regla del cortafuegos, \
    mauvaise configuration, changement de configuration, fehlkonfiguration, \
    konfigurationsfehler, falsche konfiguration, konfigurationsänderung, feil konfigurasjon
    """,
    "migration-maintenance": """
    migração, manutenção programada, atualização d, migración, mantenimiento programado, \
    actualización d, mise à jour, maintenance planifiée, umstellung auf, umzug auf, \
    wartungsarbeiten, oppgradert, vedlikehold
    """,
    "software-defect": """
    erro no código, erro de código, sintaxe + errada, sintaxe incorreta, erro de sintaxe, \
    erro de programação, falha no código, implantação incorreta, defeito, vazamento de memória, \
    error de código, error en el código, error de programación, error tipográfico, \
    fehlerhafte{s|n|r|} {deploy|release|update|version}, déploiement défectueux, \
    mauvais déploiement, despliegue {defectuoso|erróneo|fallido}, foute {deploy|release}, \
    implantação defeituosa, fallo en el código, fuga de memoria, erreur de code, erreur dans le code, fuite de mémoire, \
    bogue, fehler im code, programmfehler, programmierfehler, softwarefehler, speicherleck, feil i kode, \
    minnelekkasje, skrivefeil, kaster en feil, kastet en feil, spørring + feil, ugyldig json, \
    feil i logikken
    """,
    "capacity": """
    sobrecarga, sobrecarregad, falta de espaço, sem espaço, disco cheio, falta de memória, \
    pico de acesso, pico de tráfego, sobrecargad, sin espacio, disco lleno, falta de memoria, \
    pico de tráfico, sin memoria, surcharge, disque plein, manque de mémoire, manque d'espace, \
    sous-dimensionn, \
    utilisation mémoire, limites de mémoire, \
    überlast, überlaste, festplatte voll, speicher voll, kein speicherplatz, overbelast, \
    tom for minne, tomt for plass, full disk, flooda, flooded, for mange meldinger, \
    mange meldinger, \
    {festplatte|platte|datenträger|speicherplatz|partition|dateisystem|laufwerk} + \
    {voll%|vollgelaufen|aufgebraucht|erschöpft}, {disque|partition} + {plein%|pleine%|saturé|rempli%}, \
    espace disque + {épuisé|saturé|insuffisant}, disco + {llenó%|lleno%|encheu|cheio%|lotou|pieno%}, \
    {schijf|partitie|schijven} + {vol%|volgelopen}, volle schijf, \
    {disken|harddisken|diskplassen|lagringsplassen|partisjonen} + {full%|fullt%|brukt opp}
    """,
    "quota-limit": """
    limite de, límite de, limite excedido, limite atingido, grenze erreicht, kvoten
    """,
    "hardware-failure": """
    falha de hardware, falha no disco, fallo de hardware, fallo del disco, panne matérielle, \
    panne de disque, hardwaredefekt, hardwareausfall, festplattenausfall, maskinvare
    """,
    "network": """
    falha de rede, falha na rede, problema de rede, fallo de red, problema de red, \
    panne de réseau, panne réseau, problème de réseau, netzwerkausfall, netzwerkproblem, \
    netzwerkfehler, nettverksbrudd, fiberbrudd, kabelbrudd, kabelbreuk, \
    fibra + {cortad|rompid|rota%}, {fibre|câble} + {coupé|sectionné|arraché}, \
    glasfaser + {durchtrennt|beschädigt|gekappt}, \
    glasvezel + {doorgesneden|beschadigd|geraakt}, \
    {fiberkabel|fiberen} + {kuttet|gravd over}
    """,
    "power-facility": """
    falta de energia, queda de energia, corte de energía, corte de luz, apagón, \
    onduleur + {panne|défaill|défectueux}, coupure d'électricité, stroomstoring, stroomuitval, \
    panne de courant, panne électrique, coupure de courant, stromausfall, strømstans
    """,
    "database-storage": """
    banco de dados + falh, banco de dados + lent, índice + ausente, índices + ausentes, \
    índice + faltando, índices + faltando, \
    sem índice, queries + sem índice, tabela + bloquead, base de datos + fall, \
    base de datos + lent, \
    bloqueo + base de datos, base de données + panne, datenbank + ausgefallen, datenbankfehler
    """,
    "data-corruption": """
    perda de dados, dados corrompidos, pérdida de datos, datos corruptos, perte de données, \
    datenverlust, datatap
    """,
    "procedure": """
    erro humano, falha humana, error humano, por error, erreur humaine, menschlicher fehler, \
    bedienfehler, sem teste, sin pruebas, ved et uhell, copy/paste feil, glemte å, vi glemte, \
    ble glemt, glemt å
    """,
    "security": "ataque, attaque, angriff, angrep, invasão, vulnerabilidade, vulnerabilidad",
    "race-condition": """
    condição de corrida, condición de carrera, situation de compétition, wettlaufsituation
    """,
    "certificate-expiry": """
    certificado + expir, certificado vencido, certificado + venceu, certificado caducado, \
    certificat + {expiré|expirait|périmé|pas été renouvelé}, \
    certificado + {caducó|caducad|vencid|venció}, \
    certificaat + {verlopen|verliep|niet verlengd|niet vernieuwd}, certificato + scadut, \
    zertifikat + abgelaufen
    """,
    "credentials-permissions": """
    sem permissão, falta de permissão, permissões incorretas, sin permiso, falta de permisos, \
    fehlende berechtigung, droits d'accès, manglende rettighet
    """,
    "monitoring-gap": """
    sem alerta, sem monitoramento, pas d'alerte, aucune alerte, pas de supervision, \
    pas de monitoring, nenhum alerta, ningún alert, ninguna alerta, falta de monitoramento, \
    sin alerta, falta de monitoreo, \
    kein alarm, keine überwachung, fehlende überwachung, mangler automatisk varsling, \
    mangler varsling, ingen alerts, fikk ingen alert, varsling + ikke, gikk ikke + varsling, \
    manglende varsling, mangler alarm, mangler alarmer
    """,
    "third-party-dependency": """
    var nede + vedlikehold, var nede på grunn av, produserte ugyldig
    """,
  ]
}
