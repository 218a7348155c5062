extension CauseVocabulary {
  /// The phrases of the classes of changes, software, people and security.
  static let changes: [CauseClass.ID: CausePhrases] = [
    "configuration-change": CausePhrases(
      naming: """
        allowlist, annotation + missing, annotations + overwr, bad config, bad setting, \
        change in configuration, change in the config, change in the settings, \
        change of + parameter, change of configuration, change of settings, \
        change to the configuration, change to the policy, change to the setting, \
        changed + default, changed a setting, changed the configuration, changed the setting, \
        changes to the configuration, config + changed, config + rejected, config + validation, \
        config change, config error, config file + wrong, config push, configuration + change, \
        configuration + changed, configuration + incorrect, configuration + invalid, \
        configuration + missing, configuration + overwr, configuration + push, \
        configuration + rejected, configuration + removed, configuration + updated, \
        configuration + wrong, configuration change, configuration drift, configuration error, \
        configuration issue, configuration mismatch, configuration mistake, configuration push, \
        configuration rollout, configuration update, configured + wrong, configured incorrectly, \
        configured wrong, default connection pool size, default settings, default value + wrong, \
        defaults + changed, env var, environment variable, expiry + set, failed to load + config, \
        faulty configuration, feature flag + enabled, feature flag + turned, feature toggle, \
        feilkonfigur, filter + removed, flag + changed, flag + enabled, flag + switched, \
        hard-coded, hardcoded + configuration, improperly configured, incorrect + address, \
        incorrect config, incorrect parameter, incorrect setting, incorrect value, \
        incorrectly configured, incorrectly set, increase of + ratio, ingress config, \
        ingress konfigurasjon, invalid config, konfigurasjon + feil, konfigurasjonsendring, \
        konfigurasjonsfeil, konfigurert feil, label + changed, lifetime of, limit was set + low, \
        limitranges, limits were set, memory limit + set, misconfigur, misrouted, missing config, \
        missing environment variable, mistuned, namespace + wrong, never configured, new + rules, \
        new config%, new configuration, new rule, no + limits configured, no + set appropriate, \
        no resource limits, no resource requests, not configured, not properly configured, \
        not protected by a feature flag, not set in, overly restrictive, parameter + changed, \
        parameter + increased, permissions + configured, policy + change, policy + changed, \
        policy change, pushed + configuration, regex + config, replica count, requests or limits, \
        resource requests + not set, retention + set, retention period, router + configuration, \
        router configuration, routing policy change, routing rule, rule + deployed, \
        rule + expression, rule change, set incorrectly, setting + changed, setting + wrong, \
        setting change, settings + changed, settings + conflict, settings conflicted, \
        strategy + configured, threshold + changed, threshold + too, timeout + too low, \
        timeout + too short, timeout reduction, toggle, too restrictive, ttl + too, waf rule, \
        was not configured, was not set, wasn't configured, wasn't set, were not configured, \
        were not set, whitelist + missing, wrong config, wrong namespace, wrong parameter, \
        wrong setting, wrong value, wrongly configured
        """,
      hinting: """
        config%, configuration%, configured, default value, feature flag, parameter%, setting%, \
        settings%, threshold%
        """),
    "migration-maintenance": CausePhrases(
      naming: """
        after an upgrade, after the upgrade, an upgrade, bumped, bumping, cluster upgrade, \
        cut over to, cut-over, cutover, data migration, database migration, decommission, \
        dropped support, during a deployment + migration, during an upgrade, during maintenance, \
        during the upgrade, following an upgrade, following the upgrade, for maintenance, \
        gikk over til, instance type + chang, kubernetes upgrade, maintenance + cut, \
        maintenance + took, maintenance event, maintenance work, migrated, migrating, migration, \
        migrering, moved + to a new, moved from + to, moving + to a new, moving from, new cluster, \
        new version of + deployed, node migration, node replacement, node upgrade, oppgradering, \
        os upgrade, overgang til, planned maintenance, planned work, platform upgrade, \
        replacement of, rollout of + version, routine maintenance, scheduled maintenance, \
        schema migration, support + was dropped, switch to, switched from, switched to, \
        switching from, switching to, switchover, the upgrade, transition to, transitioned to, \
        transitioning, upgrade + broke, upgrade + failed, upgrade code, upgrade of, upgrade to, \
        upgraded, upgrading, version bump, version upgrade
        """,
      hinting: """
        maintenance, moved to, renaming, update of, update to, upgrade%
        """,
      kind: .circumstance),
    "automation": CausePhrases(
      naming: """
        actions workflow, apply pipeline, auto-merge, auto-update, auto-upgrade, \
        automated + deleted, automated activity, automated cleanup, automated deployment, \
        automated job, automated process, automated quota, automated rollout, automated scaling, \
        automated system, automatic failover, automatic update, automatic upgrade, \
        automatically + scaled down, automatically applied, automatically deleted, \
        automatically merged, automatically removed, automatically triggered, \
        automatically updated, automation + deleted, automation + failed, automation + removed, \
        automation + wrong, autoscaler + removed, autoscaler + scaled, bot% + merged, \
        bug in the + pipeline, by automation, clean-up job, cleanup job, cleanup script, \
        controller + delet, dependabot, external-dns + delet, garbage collector + delet, \
        maintenance script, pipeline + applied, pipeline + broke, pipeline + deleted, \
        pipeline + destroy, pipeline + failed, remediation + automatically, renovate, \
        scheduled + pipeline, scheduled job, scheduled task, script + bug, script + deleted, \
        script + fail, script + removed, script + wrong, terraform + delet, terraform + destroy, \
        terraform + recreat, terraform + remov, terraform + replac, terraform apply, \
        terraform destroy, unattended, was automatically + triggered, workflow + fail, \
        workflow failure
        """,
      hinting: """
        ansible, auto-scal, automat, autoscal, ci/cd, controller%, cron, orchestrator, pipeline%, \
        puppet, script%, terraform, workflow%
        """,
      kind: .circumstance),
    "software-defect": CausePhrases(
      naming: """
        algorithm + wrong, arbitrary code, assumed + code, backward compatib, backwards compatib, \
        bad deploy, bad release, breaking change, broken deploy, broken release, buffer overflow, \
        bug%, buggy, bugs%, cache + stale, cache bug, cache invalidation, caching bug, \
        cannot handle, change + broke, change + introduced, changes + broke, code + crash, \
        code + did not, code + didn't, code + does not, code + error, code + failed, \
        code + failing, code + incorrect, code + introduced, code + never, code + reused, \
        code + wrong, code change + caused, code error, coding error, coding mistake, \
        commit + introduced, compatibility break, compatibility issue, compatibility problem, \
        connection leak, core problem was, corner case + code, could not handle + error, \
        could not parse, could not process, critical exception, dangling, data structure mismatch, \
        dead code, defect%, defects%, deploy + broke, deployed + broke, deployment + bug, \
        deserializ, design + flaw, design flaw, did not account for, did not clean, \
        did not consider, did not handle, did not properly, did not take into account, \
        did not validate, didn't account for, didn't handle, didn't properly, dimension mismatch, \
        does not account for, does not handle, does not properly, does not validate, \
        doesn't account for, doesn't handle, edge case + bug, edge case + handle, \
        encoding + wrong, error in our, error in the code, error in the contract, \
        error in the function, error in the query, failed to account for, failed to check, \
        failed to handle, failed to parse, fails to account for, fails to check, fails to recogn, \
        faulty deploy, faulty logic, faulty release, feil i, feil tilstand, file descriptor leak, \
        flaw%, flawed, flaws%, goroutine leak, hard-coded, hardcoded, hidden bug, \
        implementation error, imprecise, improper + filtering, improper calculation, \
        improper check, improper filtering, improper handling, improper parsing, \
        improper validation, improperly calculat, improperly computed, improperly derived, \
        improperly handled, improperly parsed, improperly validated, inaccurate calculation, \
        incompatib, incorrect + filter, incorrect + syntax, incorrect assumption, \
        incorrect calculation, incorrect condition, incorrect handling, incorrect implementation, \
        incorrect logic, incorrect query, incorrect result, incorrect value + returned, \
        incorrectly + sent, incorrectly calculat, incorrectly computed, incorrectly derived, \
        incorrectly generated, incorrectly handled, incorrectly handling, incorrectly parsed, \
        incorrectly return, incorrectly used, incorrectly validated, inefficient + algorithm, \
        inefficient + join, inefficient + quer, infinite loop, infinite recursion, inprecise, \
        integer overflow, introduced + refactor, introduced a bug, introduced by + change, \
        kernel panic, kodefeil, koden%, lack of checks, lack of error handling, \
        lack of validation, latent bug, latent defect, latent fault, leak in, leaked memory, \
        leaking memory, leap year + code, logic bug, logic error, memory leak, misbehaving, \
        miscalculat, missing bounds check, missing check, missing error handling, missing null, \
        missing null check, missing required field, missing retry, missing validation, \
        mistake in the code, namespace + mismatch, never cleaned, never cleared, nil pointer, \
        nil value, no checks + place, no error handling, non-existent column, nonexistent, \
        not backward compatible, not checked, not checking for, not cleaned up, \
        not correctly handle, not handle + error, not handled, not properly + check, \
        not properly sanit, not recognise, not recognize, not taken into account, not thread, \
        not validated, not validating, null check, null pointer, null reference, nullpointer, \
        off-by-one, old code, out of bounds, out-of-bounds, parse error, parsing error, \
        patch + broke, poor error handling, programfeil, programming error, proper + filtering, \
        query + inefficient, race in the code, raised + exception, re-entrancy, reentran, \
        refactor + caused, regression%, regressions, regular expression + backtrack, \
        regular expression + excessive, release + broke, release + introduced, replay attack, \
        resource leak, returned + incorrectly, sanitiz, schema mismatch, segfault, \
        segmentation fault, selection algorithm, serialization, software + failed to, \
        software could not, software defect, software error, software fault, stack overflow, \
        stale cache, stuck in a loop, swallowed, syntax error, threads + leak, threw an exception, \
        tilstandsfeil, tolket + feil, type error, type mismatch, typeerror, unable to process, \
        unbound%, unbounded, uncaught exception, undefined method, undefined variable, \
        unexpected + null, unhandled error, unhandled exception, unicode + url, uninitialized, \
        unsanitized, unused code, update + broke, use after free, variable + reset, \
        version + introduced, vulnerable + inject, were not checking, without accounting for, \
        without proper error handling, wrong + sort, wrong address, wrong calculation, \
        wrong condition, wrong field, wrong logic, wrong order, wrong query, wrong result, \
        wrong type, wrongly, wrongly assumed
        """,
      hinting: """
        algorithm, broken%, code path, code%, contract + vulnerab, corner case, crash loop, \
        crashed, crashloop, did not check, does not check, edge case, exception%, incorrectly, \
        latent, logic%, mismatch, panic%, panicked, refactor, regular expression, release%, \
        smart contract, software%, undefined, upgrade + broke, version of, vulnerabilit
        """),
    "race-condition": CausePhrases(
      naming: """
        at the same time + overw, concurrency bug, concurrency issue, concurrent + conflict, \
        concurrent updates, concurrent writes, concurrently + modified, data race, deadlock, \
        interleav, kappløp, lock contention, locking bug, locking issue, lost update, non-atomic, \
        not atomic, not thread safe, out of order, out-of-order, race between, race condition, \
        raced, racing, simultaneous + writes, simultaneously + overw, stale + overw, \
        thread safety, thread-safe, time-of-check, toctou, two processes + same time
        """,
      kind: .rare),
    "time-and-clock": CausePhrases(
      naming: """
        29 february, clock + wrong, clock change, clock drift, clock skew, clock synchron, \
        date + not exist, daylight saving, dst change, dst%, february 29, leap day, leap second, \
        leap smear, leap year, ntp%, sommertid, system clock, time synchron, time zone + wrong, \
        time zone bug, time zone handling, timestamp bug, timestamps + wrong, timezone + wrong, \
        timezone bug, timezone handling, timezone issue, unix time + overflow, \
        unix timestamp + overflow, utc + local time, year 2038
        """,
      kind: .rare),
    "procedure": CausePhrases(
      naming: """
        accidental deletion, accidental removal, accidentally, and human, before + intended, \
        before it was ready, by accident, by mistake, bypassed + review, change management, \
        changed by mistake, command + unintention, command + wrong, communication failure, \
        communication gap, did not follow, did not know, did not realise, did not realize, \
        didn't follow, didn't know, didn't realize, documentation was, earlier than intended, \
        engineer + inadvertently, engineer + mistakenly, engineer + unintentional, fat finger, \
        feilaktig, forgot%, forgotten, glemt, human and, human error, human mistake, \
        ikke klar over, inadequate testing, incorrect documentation, incorrect procedure, \
        insufficient review, insufficient testing, insufficiently tested, lack of coordination, \
        lack of documentation, lack of knowledge, lack of process, lack of review, \
        lack of testing, lack of training, lack of validation + process, lifecycle management, \
        limited experience, limited knowledge, low knowledge, made a mistake, manual error, \
        manual mistake, manual process, manual step, manually deleted, manually removed, \
        menneskelig feil, miscommunicat, missing a step, missing documentation, missing test, \
        mistyped, misunderst, never tested, no documentation, no lifecycle, no process, no review, \
        no testing, not aware, not communicated, not coordinated, not documented, not followed, \
        not notified, not properly communicated, not properly reviewed, not properly synchronized, \
        not properly tested, not ready + released, not reviewed, not tested, \
        not thoroughly tested, operational command, operator + mistakenly, operator error, \
        outdated documentation, overlooked, oversight, playbook + missing, playbooks, prematurely, \
        process failure, process gap, ran + wrong, ran the wrong, released prematurely, \
        review + missed, runbook + missing, running the command, should have been + on, \
        skipped + step, sloppy, staging + not match, step + skipped, switched off + should, \
        team + mistakenly, technical and human, too early, turned off + should, typo%, \
        unannounced, unaware, undocumented, unintended command, untested, uten å, ved en feil, \
        was not informed, was not reviewed, wasn't aware, wasn't communicated, wasn't fully aware, \
        we + inadvertently, we + mistakenly, we + unintentional, without approval, \
        without load testing, without proper testing, without review, without testing, \
        wrong + selected, wrong account, wrong branch, wrong cluster, wrong command, \
        wrong database, wrong environment, wrong host, wrong input, wrong namespace, wrong server, \
        wrong user, wrong version, wrong window, wrong workspace
        """,
      hinting: """
        code review, communication, erroneously, inadvertently, manual, mistake, premature, \
        procedure%, unintentional
        """),
    "monitoring-gap": CausePhrases(
      naming: """
        alert was not, alerting did not, alerts did not, alerts were not, better alerting, \
        better monitoring, blind to, caught + monitoring, could not + monitor, did not alert, \
        did not have alert, did not monitor, did not notice, didn't alert, didn't have alert, \
        didn't notice, do not monitor, don't monitor, failed silently, failed to notify, \
        ikke overvåk, ikke varsl, improve alerting, improve monitoring, ingen alarm, ingen varsl, \
        insufficient monitoring, isn't + monitoring, isn't systems monitoring, lack of alert, \
        lack of dedicated observability, lack of monitoring, lack of observability, \
        lack of visibility, lacked alert, lacked monitoring, manglende overvåk, mangler overvåk, \
        mangler varsl, metrics + not being recorded, missing alert, missing cpu + alert, \
        missing monitoring, monitoring + failed, monitoring + not recorded, \
        monitoring + not sophisticated, monitoring + wasn't able, monitoring did not, \
        monitoring gap, monitoring was not, more monitoring, need alerting, need better alert, \
        no + notification, no alarm, no alert, no alerting, no alerting caught, no monitoring, \
        no visibility, nobody noticed, not + monitored, not alert, not been alerted, not detected, \
        not monitored, not noticed, not receive + alert, not receve + alert, \
        not sufficiently monitored, notifier for, overvåket, overvåkning, should be alerted, \
        should have alert, should have alerting, should have monitoring, silent failure, \
        silently fail, undetected, unnoticed, was not alerted, was not noticed, \
        wasn't able to catch, wasn't alerted, we had no visibility, went unnoticed, \
        were not alerted, weren't + monitor, weren't alerted, without + alert
        """,
      kind: .oversight),
    "security": CausePhrases(
      naming: """
        abuse, account + compromised, attack on, attack was, attacked, attacker, attacks%, \
        backdoor, been compromised, binaries + compromised, botnet, breach of, brute force, \
        brute-force, code injection, compromise of, compromised account, compromised binar, \
        compromised credential, compromised host, compromised package, compromised token, \
        compromised version, credential stuffing, cve-, data breach, ddos, exploit, extort, \
        flash loan, flash-loan, flashloan, fraudulent, hacked, hacker, illegitimate traffic, \
        impersonat, insider threat, intrusion, keys + leaked, leaked credential, leaked key, \
        leaked secret, malicious, malware, packages + compromised, password spray, phish, \
        propagating the breach, ransomware, reentrancy, scam, secrets + leaked, security breach, \
        security incident, security vulnerability, social engineering, source of the breach, \
        spam + load, spam attack, spammers, sql injection, stole + funds, stole + million, stolen, \
        supply chain, supply-chain, threat actor, typosquat, unauthorised access, \
        unauthorized access, was compromised, were compromised, worm%, xss%, zero day, zero-day
        """,
      hinting: """
        attack%, leaked, security%, vulnerab
        """),
    "credentials-permissions": CausePhrases(
      naming: """
        403 forbidden, access control chang, access denied, access key + leaked, access rights, \
        access to + removed, api key + not, auth fail, authentication fail, \
        belong + personal account, change of + permissions, change to permissions, \
        credential + expired, credentials + expired, credentials + leaked, credentials + rotat, \
        credentials + stolen, database permissions, did not have access, exfiltrat, \
        expired + oauth token, expired api key, expired credential, expired token, \
        file permission, forbidden error, group membership, iam permission, iam polic, iam role, \
        incorrect credentials, incorrect ownership, incorrect permission, incorrect role, \
        insufficient permission, invalid api key, invalid credentials, invalid token, \
        key + missing, key + not set, key + revoked, key rotation, lack of permission, \
        lacked + role, lacked permission, lacks permission, lock out, locked out, lockout, \
        manglende tilgang, mangler tilgang, missing api key, missing credentials, \
        missing membership, missing permission, no permission, not authorized, \
        not have permission, password + chang, password + expired, password + leaked, \
        permission + chang, permission + remov, permission + wrong, permission denied, \
        permission error, permission problem, permissions + chang, permissions + incorrect, \
        permissions + missing, permissions issue, personal access token, private key + leaked, \
        private key + stolen, privilege + wrong, rbac, revoked, rls polic, rls%, role definition, \
        rotated + credential, rotated + key, saml%, secret + missing, secret + rotat, \
        secrets + leaked, ssh key, sso%, stolen credential, stolen token, token + expired, \
        token + revoked, token expired, unauthorized, wrong credentials, wrong ownership, \
        wrong permission
        """,
      hinting: """
        api key, authenticat, authentication token, credential, iam%, oauth token, password, \
        permission, private key, secret%, secrets%, service account, token%, tokens%
        """,
      kind: .topic),
    "certificate-expiry": CausePhrases(
      naming: """
        cert + expired, cert expired, cert-manager, certificate + expire, certificate + expired, \
        certificate + invalid, certificate + lapse, certificate + not issued, certificate + renew, \
        certificate + rotat, certificate + wrong, certificate chain, certificate error, \
        certificate expir, certificate had expired, certificate has expired, certificate issue, \
        certificate problem, certificate rotation, certificate was not renewed, \
        certificates + expire, certificates + expired, certificates + renew, certificates expired, \
        expired cert%, expired certificate, expired certs, expired ssl, expired tls, \
        gpg key + expired, intermediate certificate, invalid certificate, key expired, \
        key had expired, let's encrypt + renew, mismatched certificate, renew + certificate, \
        renewal + certificate, root certificate, sertifikat, signing key + expired, ssl + expired, \
        ssl + outdated, ssl handshake, tls + expired, tls handshake, wildcard certificate
        """,
      kind: .rare),
  ]
}
