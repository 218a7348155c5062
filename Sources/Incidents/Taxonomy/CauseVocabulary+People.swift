extension CauseVocabulary {
  /// The phrases of the classes of people and security.
  static let people: [CauseClass.ID: CausePhrases] = [
    "procedure": CausePhrases(
      naming: """
        accidental deletion, accidental removal, accidentally, against production, an oversight, \
        applied to the wrong, been forgotten, before + intended, before it was ready, \
        before they were ready, bus factor, by accident, by an operator, by mistake, \
        bypassed + review, change management, changed by mistake, changed without notice, \
        ci + did not catch, command + unintention, command + wrong, communication breakdown, \
        communication failure, communication gap, connected to the wrong, copied and pasted, \
        copy and paste, copy paste, copy-paste, copy/paste, deleted the wrong, deployed without, \
        did not communicate, did not coordinate, did not follow, did not have a process, \
        did not know, did not realise, did not realize, did not remember, did not test, \
        did not update, didn't communicate, didn't coordinate, didn't follow, \
        didn't have a process, didn't know, didn't realize, didn't remember, didn't test, \
        didn't update, directly in production, directly on production, do not have a process, \
        documentation + out of date, don't have a process, dropped the wrong, \
        earlier than intended, engineer + inadvertently, engineer + mistakenly, \
        engineer + unintentional, engineer deleted + wrong, failed to follow, \
        failed to update the, failure to communicate, failure to follow, failure to update, \
        falschen, false assumption, false sense of, fat finger, feilaktig, forgot to, forgot%, \
        forgotten to, four-eyes, gap in + validation, glemt, had forgotten, \
        had not been updated, had not told, hadn't been tested, hadn't been updated, hand-over, \
        haste%, human and, human error, human factor, human mistake, ikke klar over, in a hurry, \
        in haste, in production as a, inadequate + documentation, inadequate testing, \
        inadvertently, inadvertently deleted, inadvertently removed, incorrect assumption, \
        incorrect command, incorrect documentation, incorrect procedure, incorrectly assessed, \
        instead of staging, instead of the staging, instead of the test, \
        insufficient + documentation, insufficient planning, insufficient review, \
        insufficient testing, insufficiently tested, integration + not catch, \
        it was unclear to us, knowledge + not distributed, knowledge + not shared, \
        knowledge + not spread, knowledge silo, lack of communication, lack of coordination, \
        lack of documentation, lack of knowledge, lack of planning, lack of process, \
        lack of review, lack of testing, lack of tests, lack of training, \
        lack of validation + process, left behind, lifecycle management, limited experience, \
        limited knowledge, lost track, low knowledge, made a mistake, manual error, \
        manual mistake, manual process, manual step, manually deleted, manually removed, \
        menneskelig feil, merged without, mis-click, misclick, miscommunicat, miscommunication, \
        misjudged, missing a step, missing documentation, missing test, \
        mistaken assumption that, mistakenly, mistakenly deleted, mistakenly removed, mistyped, \
        misunderst, neglected to, never tested, no clear documentation, no code review, \
        no developer documentation, no documentation, no internal documentation, no lifecycle, \
        no one had told, no one knew, no one told, no peer review, no process was, no process%, \
        no proper documentation, no review, no rollback plan, no runbook, \
        no staging environment, no testing, no tests, nobody had told, nobody knew, \
        not adequately tested, not aware, not been tested, not been told, not been updated, \
        not caught + staging, not caught before, not caught by + review, not caught by + test, \
        not caught by ci%, not caught during, not caught in + test, not caught in ci%, \
        not caught in review, not communicated, not coordinated, not documented, \
        not familiar with, not followed, not fully aware, not fully tested, \
        not having been informed, not notified, not planned properly, not properly communicated, \
        not properly reviewed, not properly synchronized, not properly test, \
        not properly tested, not ready + released, not reviewed, not sufficiently tested, \
        not tested, not thoroughly tested, on the production + instead, on vacation, \
        on what i thought was, only one person, operational command, operational oversight, \
        operator + mistakenly, operator error, operator mistake, outdated documentation, \
        outdated procedure, outdated runbook, overlooked, oversight, oversight on, pay the bill, \
        playbook + missing, poor communication, poor planning, poorly planned, prematurely, \
        procedure + out of date, process failure, process gap, production + without test, \
        production as + playground, production as + sandbox, production as + test, \
        ran + against production, ran a wrong, ran against the live, ran against the prod, \
        ran against the wrong, ran the wrong, released prematurely, removed the wrong, \
        removed without notice, replaced without notice, restarted the wrong, review + missed, \
        review + not catch, review gap, review process, rm -rf, run against + production, \
        run against the production, runbook + missing, runbook + out of date, \
        runbooks + out of date, running the command, rushed, second pair of eyes, \
        should have been + on%, single person, skipped + step, skipped test, sloppy, \
        staging + not match, step + skipped, straight to production, switched off + should, \
        team + mistakenly, team wrongly assumed, technical and human, test + not catch, \
        test in production, tested in production, testing in production, tests + not catch, \
        the wrong cluster, too early, turned off + should, unannounced, unaware, unclear to us, \
        underestimated, \
        undocumented {step|procedure|process|change|dependency|assumption|behaviour|behavior|requirement|setting|command}, \
        unfamiliar with, unintended command, unintentionally, unintentionally deleted, unpaid, \
        untested, uten å, uten å være klar over, ved en feil, was forgotten, was left off, \
        was not aware, was not informed, was not reviewed, was not told, wasn't aware, \
        wasn't communicated, wasn't communicated to, wasn't fully aware, wasn't tested, \
        we% + inadvertently, we% + mistakenly, we% + unintentional, we failed to add, \
        we failed to communicate, we failed to enable, we failed to follow, \
        we failed to include, we failed to inform, we failed to install, we failed to remove, \
        we failed to renew, we failed to run, we failed to test, we failed to update, \
        we wrongly assumed, were forgotten, were not aware, were not told, weren't aware, \
        with the understanding that, without + aware of, without a review, \
        without adequate testing, without any test, failed to recognise, failed to recognize, \
        he didn't check, she didn't check, we didn't check, he did not check, she did not check, \
        we did not check, nobody checked, without approval, without being aware, \
        without being tested, without checking, without coordinat, without first running, \
        without having run, without informing, without knowing, without load testing, \
        without peer review, without proper testing, without realising, without realizing, \
        without review, without running the, without sufficient testing, without telling, \
        without testing, without the safety net, without the usual review, \
        without the usual test, without validating, without verifying, without warning the, \
        wrong + selected, wrong account, wrong assumption, wrong branch, wrong button, \
        wrong cable, wrong cluster, wrong command, wrong context, wrong database, \
        wrong directory, wrong disk, wrong environment, wrong file, wrong folder, wrong host, \
        wrong input, wrong instance, wrong machine, wrong namespace, wrong network, wrong node, \
        wrong project, wrong region, wrong repository, wrong script, wrong server, wrong site, \
        wrong target, wrong tenant, wrong terminal, wrong user, wrong version, wrong window, \
        wrong workspace
        """,
      hinting: """
        code review, communication, erroneously, inadvertently, manual, manually, mistake, \
        mistakenly, premature, procedure%, tested, typo, unintentional
        """,
      kind: .lapse),
    "monitoring-gap": CausePhrases(
      naming: """
        absence of alert, absence of monitoring, alert + not fire, alert + not trigger, \
        alert + too late, alert didn't, alert fatigue, alert was disabled, alert was ignored, \
        alert was lost, alert was muted, alert was not, alert was silenced, alerting did not, \
        alerting failed, alerts + not catch, alerts + not fire, alerts + not trigger, \
        alerts are lost, alerts did not, alerts didn't, alerts failed, alerts were disabled, \
        alerts were ignored, alerts were lost, alerts were muted, alerts were not, \
        alerts were silenced, appeared healthy, before + detected it, before anybody noticed, \
        before anyone noticed, before being noticed, before it was detected, \
        before it was discovered, before it was noticed, before the issue was noticed, \
        before the problem was noticed, before this was noticed, before we became aware, \
        before we detected, before we discovered, before we noticed, before we realised, \
        before we realized, better alerting, better monitoring, blind to, could not + monitor, \
        dashboard did not show, dashboard didn't show, dashboards did not show, \
        dashboards didn't show, days + to detect, days + to notice, delayed detection, \
        detected late, detected too late, detection + long, detection took, detection was slow, \
        did not alert, did not get any alert, did not have alert, did not monitor, \
        did not notice, did not raise an alarm, did not receive any alert, didn't alert, \
        didn't get any alert, didn't have alert, didn't notice, discovered too late, \
        do not monitor, don't monitor, failed silently, failed to alert, failed to detect, \
        failed to notify, false negative, for sent oppdaget, got no alert, \
        health check + returned healthy, health check + still passed, health check did not, \
        health checks + passed, health checks + returned healthy, healthcheck did not, \
        healthchecks + returned healthy, heard about it from, hours + to detect, \
        hours + to notice, ikke overvåk, ikke varsl, improve alerting, improve monitoring, \
        inadequate monitoring, ingen alarm, ingen varsl, insufficient alerting, \
        insufficient logging, insufficient monitoring, isn't + monitoring, \
        isn't systems monitoring, lack of alarm, lack of alert, lack of alerting, \
        lack of dedicated observability, lack of logging, lack of monitoring, \
        lack of observability, lack of visibility, lacked alert, lacked monitoring, \
        lacked visibility, lacking monitoring, late detection, late to notice, \
        learned about it from, learned of it from, lingered for, long detection, \
        long time to detect, long time to notice, manglende overvåk, mangler overvåk, \
        mangler varsl, metrics + not being recorded, missed alert, missing alert, \
        missing cpu + alert, missing monitoring, monitoring + failed, monitoring + missed, \
        monitoring + not catch, monitoring + not recorded, monitoring + not sophisticated, \
        monitoring + wasn't able, monitoring did not, monitoring failed, monitoring gap, \
        monitoring was not, more monitoring, need alerting, need better alert, no alarm, \
        no alarms, no alert, no alert was, no alerting, no alerting caught, no alerts, \
        no dashboard, no health check, no monitor, no monitoring, no notification was, \
        no notifications were, no one knew, no one noticed, no one was alerted, \
        no one was paged, no one was watching, no page was, no process was set up to alert, \
        no visibility, no notification, nobody noticed, nobody was alerted, nobody was looking, \
        nobody was paged, nobody was watching, none of our alerts, none of the alerts, \
        not alert, not been alerted, not been monitored, not caught by + alert, \
        not caught by + health, not caught by + monitor, not detected, not get alerts, \
        not get paged, not monitored, not monitoring, not noticed, not paged, \
        not receive + alert, not receve + alert, not routed to, not set up to alert, \
        not sufficiently monitored, not% + monitored, nothing alerted, nothing monitored, \
        nothing noticed, nothing was monitoring, nothing was watching, nothing watched, \
        noticed late, noticed too late, notifier for, only learned, only learnt, only noticed, \
        oppdaget + for sent, overvåket, overvåkning, poor monitoring, quite some time before, \
        received no alert, relied + on customer, rely on user, remained undetected, \
        reported as healthy, reported healthy, should be alerted, should have alert, \
        should have alerting, should have monitoring, showed green, silent failure, \
        silently fail, slow detection, slow to detect, slow to notice, there was no alarm, \
        time to detect + long, took + to detect, took + to notice, took us + before, \
        undetected by, undetected for, unnoticed for, uten at noen merket, was not alerted, \
        was not noticed, was undetected, wasn't able to catch, wasn't alerted, \
        wasn't monitoring, wasn't paged, we had no alert, we had no visibility, \
        weeks + to notice, went undetected, went unnoticed, were not alerted, \
        were not monitoring, were not paged, weren't + monitor, weren't alerted, \
        weren't monitoring, without + alert, without alerting, without anyone noticing, \
        without being noticed, without monitoring, without us noticing
        """,
      kind: .oversight),
    "security": CausePhrases(
      naming: """
        abuse, account + compromised, account takeover, attack by, attack on, attack vector, \
        attack was, attacked, attacker, attacks%, backdoor, bad actor, been compromised, \
        binaries + compromised, botnet, botnets, bots + attack, breach of, brute force, \
        brute-force, bug bounty report, bug report via, code injection, compromise of, \
        compromised account, compromised binar, compromised by, compromised credential, \
        compromised host, compromised package, compromised token, compromised version, \
        credential leak, credential stuffing, crypto miner, cryptomin, cve-, data breach, ddos, \
        defaced, denial-of-service attack, dos attack, exploit, exploited, exposed credentials, \
        extort, flash loan, flash-loan, flashloan, fraudulent, hacked, hacker, hijack%, hijacked, \
        illegitimate traffic, impersonat, infected, insider threat, intrusion, keys + leaked, \
        leaked credential, leaked key, leaked secret, malicious, malicious actor, malware, \
        packages + compromised, password spray, personal access token, privacy leak, \
        private key compromise, propagating the breach, ransom, ransomware, reentrancy, \
        remote code execution, rogue, rug pull, scam, secret was exposed, secrets + leaked, \
        security breach, security incident, security researcher, security vulnerability, \
        seed phrase, social engineering, source of the breach, spam + load, spam attack, \
        under attack%, spammers, \
        stole + funds, stole + million, stolen, supply chain, supply-chain, \
        threat actor, typosquat, unauthorised access, unauthorized access, unauthorized party, \
        unauthorized user, was compromised, were compromised, worm%, zero day, zero-day
        """,
      hinting: """
        attack%, breach, exploit, leaked, security%, vulnerab
        """),
    "credentials-permissions": CausePhrases(
      naming: """
        403 forbidden, access control chang, access denied, access key + leaked, \
        access permissions, access rights, access to + removed, access to + revoked, \
        access token + leaked, access token expired, accessible to anyone, \
        account + compromised, account locked, account was locked, api key + not, \
        api key not set, auth fail, authentication fail, be called by any, be executed by any, \
        belong + personal account, callable by any, change of + permissions, \
        change to permissions, compromised account, credential + expired, credential drift, \
        credentials + expired, credentials + leaked, credentials + out of sync, \
        credentials + regenerated, credentials + rotat, credentials + stolen, \
        database permissions, deploy key, deploy keys, did not have access, encrypted secrets, \
        execute permission, exfiltrat, expired + oauth token, expired api key, \
        expired credential, expired password, expired token, exposed + api key, \
        exposed + credential, exposed + password, exposed + secret%, exposed + secrets, \
        exposed + token, file permission, forbidden error, group membership, iam access, \
        iam permission, iam polic, iam role, incorrect access, incorrect credentials, \
        incorrect ownership, incorrect password, incorrect permission, incorrect role, \
        insufficient permission, insufficient privileges, invalid api key, invalid credentials, \
        invalid password, invalid token, key + not set, key + revoked, key is missing, \
        key rotation, key was missing, keys were + exposed, lack of permission, \
        lacked permission, lacks permission, leaked + token, leaked password, leaked token, \
        lock out, locked out, lockout, lost + role%, lost its permission, lost its role, \
        lost the role, manglende tilgang, mangler tilgang, missing access, \
        missing access control, missing api key, missing credentials, missing key, \
        missing membership, missing permission, missing privileges, missing token, \
        no access control, no permission, not authorized, not have permission, open to anyone, \
        ownership of the file, password + expired, password + leaked, password + reused, \
        password + rotated, password compromise, password expired, password had been changed, \
        password was changed, password was rotated, passwords + not match, permission + chang, \
        permission + denied, permission + remov, permission + wrong, permission denied, \
        permission error, permission problem, permissions + chang, permissions + incorrect, \
        permissions + missing, permissions + not, permissions issue, personal access token, \
        private key + leaked, private key + stolen, privilege + wrong, rbac, read permission, \
        restricted access to, restricting access, reused + password, revoked, rls%, rls polic, \
        role + was removed, role definition, role was removed, rotated + credential, \
        rotated + key, row level security, row-level security, saml%, secret + missing, \
        secret + not set, secret + out of sync, secret + rotat, secret drift, secrets + exposed, \
        secrets + leaked, secrets + public, service account + deleted, service account + lacked, \
        service account + lost, service role, ssh key, sso%, stale credential, \
        stolen credential, stolen token, token + expired, token + leaked, token + not set, \
        token + revoked, token expired, token was + revoked, token was missing, unauthorized, \
        without authentication, without authorisation, without authorization, write permission, \
        wrong api key, wrong credentials, wrong key, wrong ownership, wrong password, \
        wrong permission, wrong token
        """,
      hinting: """
        api key, authenticat, authentication token, authoriz, credential, iam%, oauth token, \
        password, permission, private key, secret%, secrets%, service account, token%, tokens%
        """,
      kind: .topic),
    "certificate-expiry": CausePhrases(
      naming: """
        auto-renewal, ca certificate + missing, ca% + expired, cert + expired, cert expir, \
        cert expired, certificate + expire, certificate + expired, certificate + invalid, \
        certificate + lapse, certificate + name mismatch, certificate + not been renewed, \
        certificate + not issued, certificate + not renewed, \
        certificate + rotat, certificate + wrong, certificate authority + expired, \
        certificate chain, certificate error, certificate expir, certificate had expired, \
        certificate has expired, certificate issue, certificate not, certificate problem, \
        certificate ran out, certificate rotation, certificate was not, \
        certificate was not renewed, certificates + expire, certificates + expired, \
        certificates expired, certificates were not, certs + expired, \
        certs expired, domain expired, expiration of + certificate, expiration of the ssl, \
        expired cert%, expired certificate, expired certs, expired domain, \
        expired on + certificate, expired ssl, expired tls, expiry of + certificate, \
        failed to renew + cert, forgot to renew + cert, \
        gpg key + expired, intermediate ca%, intermediate certificate, invalid certificate, \
        key expired, key had expired, let's encrypt + renew, licence expired, license expired, \
        mismatched certificate, missing ca%, never renew + cert, not renew + cert, \
        old certificate, outdated + certificate, outdated certificate, renewal did not + cert, \
        renewal fail + cert, renewal had + cert, renewal was not + cert, root ca%, \
        root certificate, sertifikat, signing key + expired, ssl + expired, ssl + outdated, \
        ssl certificate + expir, ssl certificate + fail, ssl certificate + invalid, \
        ssl certificate + renew, ssl certificates + expired, ssl handshake, tls + expired, \
        tls handshake, wildcard certificate, wrong certificate
        """,
      kind: .rare),
  ]
}
