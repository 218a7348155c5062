extension CauseVocabulary {
  /// By class, sentences of French that tell it, as patterns.
  static let french: [CauseClass.ID: String] = [
    "configuration-change": """
    {seuil|paramètre|valeur|réglage|option} + {saisi en|mal saisi|erroné|incorrect|mal réglé|\
    trop haut|inversé}, mal {configuré|paramétré|réglé}, erreur de {paramétrage|saisie}, \
    mauvais{e|} {paramètre|valeur|réglage|unité}, {nouveau jeu|nouveaux jeux} de règles, \
    {règle|règles} de {pare-feu|filtrage} + {modifi|erron|manqu}
    """,
    "software-defect": """
    {bug|anomalie|erreur} dans {le|la|notre|une|un} {code|version|application|bibliothèque|\
    logiciel|programme|requête|script|nouvelle version}, boucle infinie, erreur de calcul, \
    régression + {version|introduit}
    """,
    "capacity": """
    {mémoire|espace|disque|connexions|cpu} + {saturé|insuffisant|épuisé}, \
    {serveur|réseau|lien|machine|service|base} + {saturation|saturé}, \
    trop de {requêtes|connexions|trafic|demandes|visiteurs}, \
    {afflux|pic} de {trafic|visiteurs|requêtes|charge}
    """,
    "quota-limit": "{quota|plafond|limite} + {atteint|dépassé|épuisé}",
    "cascading-failure": "{effet domino|réaction en chaîne|effet boule de neige}",
    "hardware-failure": """
    {disque|alimentation|carte|ventilateur|contrôleur} + {défectueu|grillé|hors service|défaillant}, \
    panne {du disque|d'un disque|d'alimentation}
    """,
    "network": """
    {coupure|boucle} {réseau|de réseau|de fibre|internet}, câble + {débranché|endommagé|sectionné}
    """,
    "dns": "{enregistrement|zone|serveur} dns + {supprim|erron|incorrect|manqu}, erreur dns",
    "power-facility": """
    coupure {électrique|de courant}, {climatisation|refroidissement} + {panne|arrêt|défaill}, \
    surchauffe, incendie + {salle|datacenter|centre de données|serveurs}
    """,
    "database-storage": """
    base de données + {saturé|bloqué|arrêté|corrompu}, index + {manquant|absent|oublié}
    """,
    "data-corruption": "données + {supprimées|effacées|écrasées|corrompues}",
    "procedure": """
    procédure + {non respectée|pas suivie|obsolète|incomplète|absente}, \
    oublié de, {a été|avait été|ont été} oublié, par erreur, \
    recette + {ne portait|ne couvrait|ne testait}, sans {recette|relecture|validation}, \
    mauvais {serveur|environnement|câble|fichier}
    """,
    "race-condition": """
    accès concurrent, {deux|plusieurs} {processus|tâches|traitements} + {même temps|simultanément}
    """,
    "certificate-expiry": "certificat + {arrivé à expiration|a expiré|échu|venu à échéance}",
    "credentials-permissions": """
    {mot de passe|jeton|clé api|compte de service|droits} + {expiré|révoqué|bloqué|supprimé}
    """,
    "monitoring-gap": """
    {supervision|surveillance} + {absente|insuffisante|pas configurée|ne couvrait}, \
    personne {n'a|ne l'a} {vu|remarqué|reçu}, sans {alerte|supervision}, \
    alerte + {pas déclenchée|désactivée|ignorée|non configurée}, {passé|passée} inaperçu
    """,
    "automation": """
    script + {a supprimé|a échoué|s'est arrêté|a effacé}, mise à jour automatique
    """,
    "time-and-clock": """
    {changement d'heure|passage à l'heure|année bissextile}, fuseau horaire + {erron|incorrect|mauvais}
    """,
  ]

  /// By class, sentences of Spanish that tell it, as patterns.
  static let spanish: [CauseClass.ID: String] = [
    "configuration-change": """
    mal configurad, {parámetro|umbral|ajuste|valor} + {erróneo|incorrecto|equivocado}, \
    configuración + {equivocada|modificada|cambiada}
    """,
    "software-defect": """
    {error|fallo|defecto|bug} en {el|la|nuestro|una|un} {código|versión|aplicación|software|\
    consulta|biblioteca|programa|nueva versión}, bucle infinito
    """,
    "capacity": """
    {memoria|disco|conexiones|capacidad|espacio} + {agotad|agotó|insuficiente|saturad}, \
    {servidor|red%|enlace|base de datos|sistema} + {saturación|saturad}, \
    demasiad{os|as} {peticiones|conexiones|usuarios|solicitudes|consultas}, \
    máximo de + {sesiones|conexiones|usuarios}, avalancha de
    """,
    "quota-limit": """
    {cupo|cuota|límite} + {agot|superad|superó|alcanz|exced}
    """,
    "cascading-failure": "{efecto dominó|reacción en cadena}",
    "hardware-failure": """
    {disco|fuente de alimentación|ventilador|controladora|tarjeta} + {averiad|defectuos|estropead|\
    quemad}, avería {del disco|de hardware|de un disco}
    """,
    "network": """
    {corte|caída} de {red%|la red|fibra|la fibra|internet}, \
    cable + {cortado|desconectado|dañado}, bucle de red
    """,
    "dns": "{registro|registros|servidor} dns + {errón|incorrect|borrad|eliminad}, error de dns",
    "power-facility": """
    {aire acondicionado|refrigeración|climatización} + {falló|averi|detuv}, sobrecalent, incendio + {sala|centro de datos|servidores|cpd}, \
    corte {eléctrico|de corriente}, fallo eléctrico
    """,
    "database-storage": """
    no {tenía|tenían|había|existía} {un |}índice, índice + {faltaba|ausente}, \
    base de datos + {saturad|bloquead|corrupt}
    """,
    "data-corruption": "datos + {borrad|sobrescrit|eliminad}",
    "procedure": """
    por equivocación, sin {revisión|validación|aprobación}, nadie {lo|la|los|las} revisó, \
    procedimiento + {no se siguió|desactualizad|incompleto}, \
    {se olvidó|nos olvidamos|se nos olvidó|olvidamos}, no figura en {el|la}
    """,
    "race-condition": "{dos|varios} procesos + {mismo tiempo|simultáneamente}",
    "credentials-permissions": """
    {contraseña|clave de api|credencial|cuenta de servicio} + {caduc|expir|vencid|revocad|bloquead}
    """,
    "monitoring-gap": """
    nadie {lo vio|se dio cuenta|lo notó|lo detectó}, \
    no {saltó|había|teníamos|existía} {la |ninguna |una |}{alerta|alarma|monitorización}, \
    sin {monitorización|alarmas|alertas|supervisión}, alerta + {desactivad|silenciad}, \
    pasó desapercibid
    """,
    "automation": """
    {script|tarea programada|proceso automático} + {borró|eliminó|sobrescribió|reinició}
    """,
    "time-and-clock": """
    {cambio de hora|cambio al horario|año bisiesto}, zona horaria + {incorrect|equivocad|errón}
    """,
  ]

  /// By class, sentences of Portuguese that tell it, as patterns.
  static let portuguese: [CauseClass.ID: String] = [
    "configuration-change": """
    mal configurad, {parâmetro|valor|regra} + {errad|incorret}, \
    configuração + {alterada|modificada}
    """,
    "software-defect": """
    {erro|bug|defeito|falha} {no|na|em nosso|em uma} {código|versão|aplicação|software|consulta|\
    biblioteca|programa|nova versão}, loop infinito, exceção não tratada
    """,
    "capacity": """
    {memória|disco|conexões|capacidade|espaço} + {esgotad|esgotou|insuficiente|saturad|estourou}, \
    não {deu|dava|dá} conta, não suportou, excesso de {requisições|acessos|conexões}
    """,
    "quota-limit": "{cota|limite} + {esgotad|atingid|excedid|estourad}",
    "cascading-failure": "{efeito dominó|reação em cadeia|efeito cascata}",
    "hardware-failure": """
    {disco|fonte|placa|ventoinha} + {queimad|defeituos|quebrad|pifou|queimou}
    """,
    "network": "{cabo|fibra|link} + {cortad|rompid|desconectad}",
    "dns": "{registro|registros|servidor} dns + {errad|incorret|apagad|removid}, erro de dns",
    "power-facility": """
    {ar condicionado|refrigeração} + {parou|falhou|quebrou}, superaquec, incêndio + {sala|data center|servidores}, \
    {nobreak|gerador} + {falhou|não ligou}
    """,
    "database-storage": """
    banco de dados + {travad|lotad|sobrecarregad|corrompid}, \
    índice + {não foi criado|não existia|faltava}
    """,
    "data-corruption": "dados + {apagad|sobrescrit|excluíd}",
    "procedure": """
    feit{a|o} à mão, {esquecemos|foi esquecid}, sem {revisão|aprovação|validação}, \
    inventário + {desatualizad|antigo}, {procedimento|documentação} + {desatualizad|não foi seguid}, \
    por engano
    """,
    "certificate-expiry": "certificado + {vence%|vencia}",
    "credentials-permissions": """
    {senha|chave de api|credencial|credenciais|conta de serviço} + {expir|venceu|revogad|bloquead}
    """,
    "monitoring-gap": """
    ninguém {viu|percebeu|notou|recebeu}, \
    monitor + {não cobria|olha só|só olha|não olhava}, \
    sem {monitoração|alarme}, alerta + {desativad|silenciad|não disparou}, passou despercebid
    """,
    "time-and-clock":
      "{início|fim|mudança} do horário de verão, ano bissexto, fuso horário + {errad|incorret}",
  ]

  /// By class, what names it in Italian.
  static let italian: [CauseClass.ID: String] = [
    "configuration-change": """
    configurazione + {errata|sbagliata|modificata}, mal configurat, errore di configurazione, \
    parametro + {errat|sbagliat}, {regola|regole} {del|di} firewall + {mancant|errat|sbagliat}
    """,
    "migration-maintenance": """
    {migrazione|manutenzione programmata|passaggio al nuovo}, {dopo|durante} {l'aggiornamento|\
    la manutenzione|un aggiornamento}
    """,
    "software-defect": """
    {errore|bug|difetto} {nel|nella|in una|in un} {codice|versione|applicazione|software|libreria|\
    query|programma|nuova versione}, {ciclo infinito|errore di programmazione|perdita di memoria}
    """,
    "capacity": """
    {memoria|spazio|disco|connessioni|capacità} + {esaurit|insufficient|satur|pieno%|piena%}, \
    sovraccaric, troppe {richieste|connessioni}, picco di {traffico|carico|accessi}
    """,
    "quota-limit": "{quota|limite} + {raggiunt|superat|esaurit}",
    "cascading-failure": "{effetto domino|reazione a catena|effetto a catena}",
    "hardware-failure": """
    guasto {hardware|del disco|al disco|dell'alimentatore|di un disco}, \
    {disco|alimentatore|scheda} + {guasto|rotto|difettos|bruciat}
    """,
    "network": """
    guasto di rete, {interruzione|problema} {di|della} rete, cavo + {tranciat|scollegat|danneggiat}
    """,
    "dns": "risoluzione dei nomi, {record|server} dns + {errat|sbagliat|cancellat}",
    "power-facility": """
    {interruzione|mancanza} di corrente, blackout, surriscald, incendio + {sala|data center|server}, \
    {condizionatore|climatizzazione|raffreddamento} + {guast|fermat}, gruppo di continuità + guast
    """,
    "database-storage": """
    indice + {mancante|mancava|assente}, {database|base dati} + {bloccat|saturo|corrott}
    """,
    "data-corruption": "dati + {cancellat|sovrascritt|corrott}",
    "procedure": """
    errore umano, {per errore|per sbaglio}, {è stato|è stata|era stato|era stata|abbiamo} dimenticat, senza {approvazione|revisione|verifica}, \
    in attesa di approvazione, procedura + {non seguita|assente|incompleta|obsoleta}
    """,
    "security": "{attacco informatico|intrusione|attaccante|attacco ddos}",
    "certificate-expiry": "certificato + {scaduto|scadenza del|non rinnovat|era scaduto}",
    "credentials-permissions": """
    {password|credenziali|chiave api|account di servizio} + {scadut|revocat|bloccat}
    """,
    "monitoring-gap": """
    nessun {allarme|avviso|monitoraggio}, nessuno {se ne è accorto|se n'è accorto|ha notato}, \
    senza {allarme|allarmi|monitoraggio}, allarme + {disattivat|non configurat}
    """,
    "third-party-dependency": """
    {guasto|problema|disservizio} {presso|del} {il |}fornitore
    """,
    "time-and-clock": """
    {passaggio all'ora|cambio dell'ora|anno bisestile}, fuso orario + {errat|sbagliat}
    """,
  ]
}
