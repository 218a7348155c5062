extension CauseVocabulary {
  /// The phrases of the classes of people and security.
  static let people: [CauseClass.ID: CausePhrases] = [
    "procedure": CausePhrases(
      naming: """
        accidental deletion, accidental removal, accidentally, against production, \
        before + intended, before it was ready, bus factor, by accident, by mistake, \
        bypassed + review, change management, changed by mistake, command + unintention, \
        command + wrong, communication breakdown, communication failure, communication gap, \
        copy and paste, copy paste, copy-paste, deleted the wrong, did not follow, did not know, \
        did not realise, did not realize, did not test, didn't follow, didn't know, \
        didn't realize, didn't test, dropped the wrong, earlier than intended, \
        engineer + deleted + wrong, engineer + inadvertently, engineer + mistakenly, \
        engineer + unintentional, fat finger, feilaktig, forgot%, forgotten, glemt, \
        hadn't been tested, haste%, human and, human error, human factor, human mistake, \
        ikke klar over, in a hurry, inadequate testing, incorrect documentation, \
        incorrect procedure, instead of staging, instead of the staging, instead of the test, \
        insufficient planning, insufficient review, insufficient testing, insufficiently tested, \
        lack of communication, lack of coordination, lack of documentation, lack of knowledge, \
        lack of planning, lack of process, lack of review, lack of testing, lack of tests, \
        lack of training, lack of validation + process, lifecycle management, limited experience, \
        limited knowledge, low knowledge, made a mistake, manual error, manual mistake, \
        manual process, manual step, manually deleted, manually removed, menneskelig feil, \
        mis-click, misclick, miscommunicat, missing a step, missing documentation, missing test, \
        misunderst, never tested, no documentation, no lifecycle, no one knew, no process, \
        no review, no rollback plan, no testing, no tests, nobody knew, not adequately tested, \
        not aware, not been tested, not communicated, not coordinated, not documented, \
        not followed, not fully tested, not notified, not planned properly, \
        not properly communicated, not properly reviewed, not properly synchronized, \
        not properly test, not properly tested, not ready + released, not reviewed, \
        not sufficiently tested, not tested, not thoroughly tested, on the production + instead, \
        only one person, operational command, operator + mistakenly, operator error, \
        operator mistake, outdated documentation, overlooked, oversight, playbook + missing, \
        poor communication, poor planning, poorly planned, prematurely, process failure, \
        process gap, production + without test, ran + against production, ran + wrong, \
        ran against the, ran the wrong, released prematurely, removed the wrong, \
        restarted the wrong, review + missed, rm -rf, run against + production, \
        run against the production, runbook + missing, running the command, rushed, \
        should have been + on, single person, skipped + step, skipped test, sloppy, \
        staging + not match, step + skipped, switched off + should, team + mistakenly, \
        technical and human, too early, turned off + should, unannounced, unaware, undocumented, \
        unintended command, untested, uten å, ved en feil, was not informed, was not reviewed, \
        wasn't aware, wasn't communicated, wasn't fully aware, wasn't tested, we + inadvertently, \
        we + mistakenly, we + unintentional, without adequate testing, without any test, \
        without approval, without being tested, without load testing, without notice, \
        without proper testing, without review, without sufficient testing, without testing, \
        without the safety net, without the usual review, without the usual test, \
        without warning the, wrong + selected, wrong account, wrong branch, wrong button, \
        wrong cluster, wrong command, wrong database, wrong environment, wrong host, wrong input, \
        wrong namespace, wrong server, wrong user, wrong version, wrong window, wrong workspace
        """,
      hinting: """
        code review, communication, erroneously, inadvertently, manual, manually, mistake, \
        mistakenly, premature, procedure%, tested, typo, unintentional
        """),
    "monitoring-gap": CausePhrases(
      naming: """
        absence of alert, absence of monitoring, alert + not fire, alert + not trigger, \
        alert didn't, alert fatigue, alert was not, alerting did not, alerting failed, \
        alerts + not fire, alerts + not trigger, alerts did not, alerts didn't, alerts failed, \
        alerts were not, better alerting, better monitoring, blind to, caught + monitoring, \
        could not + monitor, delayed detection, did not alert, did not have alert, \
        did not monitor, did not notice, didn't alert, didn't have alert, didn't notice, \
        do not monitor, don't monitor, failed silently, failed to alert, failed to notify, \
        ikke overvåk, ikke varsl, improve alerting, improve monitoring, inadequate monitoring, \
        ingen alarm, ingen varsl, insufficient alerting, insufficient logging, \
        insufficient monitoring, isn't + monitoring, isn't systems monitoring, lack of alarm, \
        lack of alert, lack of dedicated observability, lack of logging, lack of monitoring, \
        lack of observability, lack of visibility, lacked alert, lacked monitoring, \
        lacked visibility, lacking monitoring, late detection, manglende overvåk, \
        mangler overvåk, mangler varsl, metrics + not being recorded, missed alert, \
        missing alert, missing cpu + alert, missing monitoring, monitoring + failed, \
        monitoring + missed, monitoring + not recorded, monitoring + not sophisticated, \
        monitoring + wasn't able, monitoring did not, monitoring failed, monitoring gap, \
        monitoring was not, more monitoring, need alerting, need better alert, no + notification, \
        no alarm, no alarms, no alert, no alert was, no alerting, no alerting caught, no alerts, \
        no monitor, no monitoring, no one noticed, no one was paged, no page was, no visibility, \
        nobody noticed, nobody was paged, not + monitored, not alert, not been alerted, \
        not been monitored, not detected, not get alerts, not get paged, not monitored, \
        not monitoring, not noticed, not paged, not receive + alert, not receve + alert, \
        not sufficiently monitored, notifier for, overvåket, overvåkning, poor monitoring, \
        relied + on customer, rely on user, should be alerted, should have alert, \
        should have alerting, should have monitoring, silent failure, silently fail, undetected, \
        was not alerted, was not noticed, wasn't able to catch, wasn't alerted, \
        wasn't monitoring, wasn't paged, we had no visibility, went undetected, went unnoticed, \
        were not alerted, were not monitoring, were not paged, weren't + monitor, \
        weren't alerted, weren't monitoring, without + alert, without alerting, \
        without monitoring
        """,
      kind: .oversight),
    "security": CausePhrases(
      naming: """
        abuse, account + compromised, attack by, attack on, attack vector, attack was, attacked, \
        attacker, attacks%, backdoor, bad actor, been compromised, binaries + compromised, \
        botnet, botnets, bots + attack, breach of, brute force, brute-force, code injection, \
        compromise of, compromised account, compromised binar, compromised by, \
        compromised credential, compromised host, compromised package, compromised token, \
        compromised version, credential leak, credential stuffing, crypto miner, cryptomin, cve-, \
        data breach, ddos, defaced, denial-of-service attack, dos attack, exploit, exploited, \
        extort, flash loan, flash-loan, flashloan, fraudulent, hacked, hacker, hijack%, hijacked, \
        illegitimate traffic, impersonat, infected, insider threat, intrusion, keys + leaked, \
        leaked credential, leaked key, leaked secret, malicious, malicious actor, malware, \
        packages + compromised, password spray, phish, private key compromise, \
        propagating the breach, ransom, ransomware, reentrancy, rug pull, scam, secrets + leaked, \
        security breach, security incident, security vulnerability, social engineering, \
        source of the breach, spam + load, spam attack, spammers, sql injection, stole + funds, \
        stole + million, stolen, supply chain, supply-chain, threat actor, typosquat, \
        unauthorised access, unauthorized access, unauthorized party, unauthorized user, \
        was compromised, were compromised, worm%, xss%, zero day, zero-day
        """,
      hinting: """
        attack%, breach, exploit, leaked, security%, vulnerab
        """),
    "credentials-permissions": CausePhrases(
      naming: """
        403 forbidden, access control chang, access denied, access key + leaked, \
        access permissions, access rights, access to + removed, account locked, \
        account was locked, api key + not, auth fail, authentication fail, \
        belong + personal account, change of + permissions, change to permissions, \
        credential + expired, credentials + expired, credentials + leaked, credentials + rotat, \
        credentials + stolen, database permissions, did not have access, execute permission, \
        exfiltrat, expired + oauth token, expired api key, expired credential, expired password, \
        expired token, file permission, forbidden error, group membership, iam permission, \
        iam polic, iam role, incorrect access, incorrect credentials, incorrect ownership, \
        incorrect password, incorrect permission, incorrect role, insufficient permission, \
        insufficient privileges, invalid api key, invalid credentials, invalid password, \
        invalid token, key + missing, key + not set, key + revoked, key rotation, \
        lack of permission, lacked + role, lacked permission, lacks permission, leaked password, \
        leaked token, lock out, locked out, lockout, manglende tilgang, mangler tilgang, \
        missing api key, missing credentials, missing membership, missing permission, \
        missing privileges, no permission, not authorized, not have permission, password + chang, \
        password + expired, password + leaked, password expired, permission + chang, \
        permission + denied, permission + remov, permission + wrong, permission denied, \
        permission error, permission problem, permission was, permissions + chang, \
        permissions + incorrect, permissions + missing, permissions + not, permissions issue, \
        permissions were, personal access token, private key + leaked, private key + stolen, \
        privilege + wrong, rbac, read permission, revoked, rls polic, rls%, role definition, \
        rotated + credential, rotated + key, saml%, secret + missing, secret + rotat, \
        secrets + leaked, ssh key, sso%, stolen credential, stolen token, token + expired, \
        token + revoked, token expired, token was + revoked, unauthorized, write permission, \
        wrong credentials, wrong ownership, wrong password, wrong permission
        """,
      hinting: """
        api key, authenticat, authentication token, authoriz, credential, iam%, oauth token, \
        password, permission, private key, secret%, secrets%, service account, token%, tokens%
        """,
      kind: .topic),
    "certificate-expiry": CausePhrases(
      naming: """
        auto-renewal, cert + expired, cert expir, cert expired, certificate + expire, \
        certificate + expired, certificate + invalid, certificate + lapse, \
        certificate + not issued, certificate + renew, certificate + rotat, certificate + wrong, \
        certificate chain, certificate error, certificate expir, certificate had expired, \
        certificate has expired, certificate issue, certificate not, certificate problem, \
        certificate ran out, certificate rotation, certificate was not, \
        certificate was not renewed, certificates + expire, certificates + expired, \
        certificates + renew, certificates expired, certificates were not, certs + expired, \
        certs expired, domain expired, expiration of + certificate, expiration of the ssl, \
        expired cert%, expired certificate, expired certs, expired domain, \
        expired on + certificate, expired ssl, expired tls, expiry of + certificate, \
        gpg key + expired, intermediate certificate, invalid certificate, key expired, \
        key had expired, let's encrypt + renew, mismatched certificate, renew + certificate, \
        renewal + certificate, root certificate, sertifikat, signing key + expired, \
        ssl + expired, ssl + outdated, ssl certificate + expir, ssl certificate + fail, \
        ssl certificate + invalid, ssl certificate + renew, ssl handshake, tls + expired, \
        tls handshake, wildcard certificate
        """,
      kind: .rare),
  ]
}
