extension CauseVocabulary {
  /// The phrases of the classes of changes and software.
  static let changes: [CauseClass.ID: CausePhrases] = [
    "configuration-change": CausePhrases(
      naming: """
        accidentally disabled, accidentally enabled, allow list, allowed origins, allowlist, \
        annotation + missing, annotations + overwr, anti-affinity, any cpu limit, \
        any memory limit, apache config, autostart, bad config, bad configuration, bad setting, \
        blacklisted, change in configuration, change in the config, change in the load balancer, \
        change in the settings, change of + parameter, change of configuration, \
        change of settings, rule + too aggressive, overly aggressive + rule, change to + config, \
        change to the configuration, change to the load balancer, change to the policy, \
        change to the setting, changed + default, changed a setting, changed the configuration, \
        changed the default, changed the setting, changed the trigger, changes + config, \
        changes to the configuration, changing the + config, changing the trigger, \
        config + changed, config + edited, config + modified, config + outdated, \
        config + rejected, config + stale, config + validation, config change, config error, \
        config file + wrong, config push, config was changed, config was missing, \
        config was updated, configuration + change, configuration + changed, \
        configuration + contained, configuration + edited, configuration + incorrect, \
        configuration + invalid, configuration + missing, configuration + modified, \
        configuration + outdated, configuration + overwr, configuration + push, \
        configuration + rejected, configuration + removed, configuration + stale, \
        configuration + updated, configuration + wrong, configuration change, \
        configuration drift, configuration error, configuration issue, configuration mismatch, \
        configuration mistake, configuration push, configuration rollout, configuration typo, \
        configuration update, configuration was missing, configured + wrong, \
        configured incorrectly, configured too, configured wrong, cors config, \
        cors configuration, cron expression, cron schedule, crontab + wrong, \
        data format + not expected, default configuration, default connection pool size, \
        default settings, default value + wrong, defaults + changed, demasiado bajo, deny list, \
        disabled firewall, edited + config, env var, environment variable, error in + config, \
        expiry + set, failed to load + config, failure in + config, failure of + config, \
        faulty configuration, feature flag + enabled, feature flag + turned, feature flag was, \
        feature toggle, fee was set, feil verdi, feilkonfigur, filter + removed, \
        firewall config, flag + changed, flag + enabled, flag + remained, flag + switched, \
        flag was left, flag was still, flipped off, flipped on, for lavt satt, had been set to, \
        hard coded ip, hard-coded, hardcoded + configuration, hardcoded ip, helm value, \
        improper configuration, improperly configured, incorrect + address, incorrect + rule, \
        incorrect config, incorrect configuration, incorrect dns config, incorrect endpoint, \
        incorrect ip, incorrect parameter, incorrect port, incorrect setting, incorrect url, \
        incorrect value, incorrectly + route, incorrectly configured, incorrectly direct, \
        incorrectly pointed, incorrectly pointing, incorrectly route, incorrectly set, \
        increase in + ratio, increase of + ratio, ingress config, ingress konfigurasjon, \
        invalid config, invalid configuration, kernel parameter, konfigurasjon + feil, \
        konfigurasjonsendring, konfigurasjonsfeil, konfigurert feil, label + changed, \
        label + removed, label got removed, labels + removed, left + enabled, left disabled, \
        left enabled, levetid på + {satt|kun|dag%|dager|timer|minutter}, lifetime + short, \
        lifetime of, limit + set too, limit was lowered, limit was reduced, limit was set + low, \
        limit was too low, limitranges, limits were set, limits were too low, \
        load balancer + settings, load balancer rule, lowered the limit, memory limit + not set, \
        memory limit + set, misconfigur, misconfiguration, misrouted, missed configuration, \
        missing a configuration, missing config, missing configuration, missing env, \
        missing environment variable, missing resource, missing setting, misspelled + config, \
        mistake in + config, mistake in + setting, mistuned, modified + config, mtu of, \
        muito baixo, namespace + wrong, never configured, new + rules, new config%, \
        new configuration, new rule, nginx config, no% + limits configured, \
        no% + set appropriate, no cpu limit, no memory limit, no resource limits, \
        no resource requests, not configured, not enabled at boot, not properly configured, \
        not protected by a feature flag, not set in, not whitelisted, onboot, \
        only + configured for, overly restrictive, parameter + changed, parameter + decreased, \
        parameter + increased, parameter + lowered, parameter + raised, parameter was, \
        pointed at the wrong, pointed to + instead of, pointed to the wrong, \
        pointing at the wrong, pointing to the wrong, pointing towards, points to the wrong, \
        policy + change, policy + changed, policy change, poorly configured, \
        problem with + config, pushed + configuration, raised the threshold, \
        rate limiting configuration, ratio was decreased, ratio was increased, ratio was raised, \
        regex + config, remained disabled, remained enabled, replica count, requests or limits, \
        resource guarantees + set, resource limits + not set, resource requests + not set, \
        retention + set, retention + short, retention period, retention policy, \
        router + configuration, router configuration, routing policy change, routing rule, \
        rule + blocked legit, rule + deployed, rule + expression, rule + incorrectly, \
        rule + matched legit, rule change, rule that matched, satt for høyt, satt for lavt, \
        security group, security group + change, security group + closed, \
        security group + missing, security group + removed, set at too, set far too, \
        set incorrectly, set so high, set so low, set to the wrong, set too, setting + changed, \
        setting + left, setting + missing, setting + wrong, setting change, \
        setting was different, settings + changed, settings + conflict, settings change, \
        settings conflicted, settings update, settings were different, snapshot policy, \
        start at boot, still disabled, still enabled, strategy + configured, sysctl, \
        terraform + destroyed, terraform + removed, terraform change, threshold + changed, \
        threshold + too, threshold was lowered, threshold was raised, timeout + set to, \
        timeout + too low, timeout + too short, timeout + too small, timeout being too, \
        timeout had been set, timeout reduction, timeout too low, timeout too short, \
        timeout was, timeout was too, toggle, too aggressive, too lax, too lenient, too loose, \
        too permissive, too restrictive, too strict, trop bas, ttl + too, updated + config, \
        updates + config, updating + config, value + rejected, value was changed, \
        value was decreased, value was increased, value was lowered, value was raised, \
        value was reduced, values file, values.yaml, waf rule, was changed from, \
        was decreased from, was increased from, was lowered from, was lowered to, \
        was not configured, was not set, was raised from, was reduced from, was reduced to, \
        was set to + instead, was set to only, wasn't configured, wasn't set, \
        were not configured, were not set, were set to only, whitelist + missing, window size, \
        without resource limits, wrong bucket, wrong config, wrong configuration, \
        wrong configuration files, wrong endpoint, wrong hostname, wrong ip, wrong namespace, \
        wrong parameter, wrong path, wrong port, wrong region, wrong rule, wrong setting, \
        wrong url, wrong value + config, wrong value + parameter, wrong value + setting, \
        wrongly configured, zu hoch, zu niedrig
        """,
      hinting: """
        config file, config%, configuration file, configuration%, configured, default value, \
        disabled, enabled, environment variables, feature flag, load balancer config, misspel, \
        parameter%, setting%, settings%, threshold%, turned off, yaml
        """),
    "migration-maintenance": CausePhrases(
      naming: """
        a upgrade, after an upgrade, after the upgrade, an upgrade, apt session, apt upgrade, \
        bumped, bumping, cluster upgrade, coordinated upgrade, cut over to, cut-over, cutover, \
        data migration, database migration, database upgrade, decommission + cluster, \
        decommission + data cent, decommission + database, decommission + host, \
        decommission + machine, decommission + node, decommission + server, \
        dist-upgrade, dropped support, due to + maintenance, due to + migration, due to + upgrade, \
        during a deployment + migration, during an upgrade, during maintenance, \
        during the upgrade, emergency maintenance, end of life, fiber upgrade, \
        following an upgrade, following the upgrade, for maintenance, gikk over til, hard fork, \
        hardfork, hardware replacement, hardware upgrade, image update, instance type + chang, \
        internet upgrade, kernel update, kernel upgrade, kubernetes upgrade, maintenance + cut, \
        maintenance + took, maintenance event, maintenance work, migrated, migrating, migration, \
        migrering, move to a new, moved from + to, \
        moving from, network upgrade, new cluster, new version of + deployed, node migration, \
        node replacement, node upgrade, operating system update, oppgradering, os update, \
        os upgrade, overgang til, package upgrade, planned maintenance, planned work, \
        platform upgrade, re-point, relocated to, relocation of, replacement of, \
        replacing the old, repoint, rolling update, rolling upgrade, rollout of + version, \
        routine maintenance, scheduled maintenance, schema change, schema migration, \
        server maintenance, server upgrade, software upgrade, support + was dropped, switch to a, \
        switch to the, switched from, switched over, switched to a, switched to another, \
        switched to new, switched to the, switching from, switching to a, switching to the, \
        switchover, system upgrade, the upgrade, transition to, transitioned to, transitioning, \
        unattended upgrade, upgrade + broke, upgrade + failed, upgrade caused, upgrade code, \
        upgrade of, upgrade process, upgrade to, upgrade was, upgraded, upgrades, upgrading, \
        version bump, version upgrade
        """,
      hinting: """
        deploy%, deployed, deploying, deployment, maintenance, migrat, moved from, moved to, \
        renaming, replaced, rollout, switch to, switched to, switching to, update of, update to, \
        upgrade, upgrade%
        """,
      kind: .circumstance),
    "automation": CausePhrases(
      naming: """
        apply pipeline, auto-merge, auto-restart, auto-update, auto-upgrade, automated + deleted, \
        automated activity, automated cleanup, automated deployment, automated maintenance, \
        automated quota, automated rollout, automated scaling, automated system, \
        automatic failover, automatic termination, automatic update, automatic upgrade, \
        automatically + scaled down, automatically + updated by, automatically applied, \
        automatically deleted, automatically merged, automatically removed, \
        automatically reverted, automatically reverts, automatically triggered, \
        automatically updated, automation + deleted, automation + did not, automation + does not, \
        automation + failed, automation + only run, automation + removed, automation + reverted, \
        automation + wrong, automation is only, automation was not, autoscaler + removed, \
        autoscaler + scaled, autoscaling group + terminat, bot + deleted, bot% + merged, \
        bug in the + pipeline, bug in watchtower, by automation, clean-up job, cleanup job, \
        cleanup script, cron did not run, cron job + deleted, \
        cron job + did not run, daily pipeline, dependabot, deployment automation, \
        desired capacity + set back, desired count + reset, desired size + set back, \
        external-dns + delet, flakiness, flaky deploy, generation process + not running, \
        job + deleted, job did not run, job didn't run, job is not running, job was not running, \
        maintenance script, nightly pipeline, pipeline + applied, pipeline + broke, \
        pipeline + deleted, pipeline + deployed an old, pipeline + deployed the wrong, \
        pipeline + destroy, pipeline deployed, pipeline run + modif, remediation + automatically, \
        renovate, scheduled + pipeline, scheduled job + deleted, script deleted, \
        termination policy, \
        terraform + delet, terraform + recreat, terraform + remov, terraform + replac, \
        unattended, was automatically + triggered, watchdog assumed
        """,
      hinting: """
        ansible, auto-scal, automat, automated, autoscal, ci/cd, cron, cron script, deploy script, \
        deployment script, \
        orchestrator, pipeline + failed, pipeline%, puppet, scheduled job, scheduled task, \
        terraform, workflow + fail, workflow%
        """,
      kind: .circumstance),
    "software-defect": CausePhrases(
      naming: """
        accounting error, algorithm + wrong, app hash mismatch, apphash error, apphash mismatch, \
        application bug, application did not expect, application error, arbitrary code, \
        assumed + code, assumed that + would, backward compatib, backwards compatib, bad build, \
        bad code, bad commit, bad deploy, bad deployment, bad migration, bad patch, bad query, \
        bad release, bad update, binary + missing, binary was missing, breaking change, \
        broken build, broken code, broken deploy, broken deployment, broken link in, \
        broken process, broken query, broken release, buffer overflow, bug in, bug%, buggy, \
        bugs%, build error, cache + stale, cache bug, cache invalidation, caching bug, \
        calculated wrong, calculates wrong, can cause + crash, can cause it to crash, \
        cannot handle, change + broke, change introduced a bug, changes + broke, \
        client did not expect, client didn't expect, code + crash, code + did not, code + didn't, \
        code + does not, code + incorrect, code + introduced, code + never, code + reused, \
        code + wrong, code assum, code change + caused, code change + introduced, \
        code did not expect, code didn't expect, code error, code issue, code path + never, \
        code problem, coding bug, coding error, coding mistake, commit + introduced, \
        compatibility break, compatibility issue, compatibility problem, compilation error, \
        connection leak, consensus failure, consumer did not expect, contained a bug, \
        contained an error, corner case + code, could be bypassed, could cause + crash, \
        could cause it to crash, could not handle + error, could not parse, could not process, \
        couldn't parse, crash the node, critical exception, dangling, data structure mismatch, \
        dead code, deadlocked, defect%, defects%, deploy + broke, deploy + gone wrong, \
        deployed + broke, deployment + broke, deployment + bug, deserializ, design + flaw, \
        design flaw, did not account for, did not check, did not check for, did not check if, \
        did not check whether, did not clean, did not consider, did not escape, did not filter, \
        did not handle, did not properly, did not take into account, did not validate, \
        didn't account for, didn't check, didn't check for, didn't filter, didn't handle, \
        didn't properly, dimension mismatch, dirty connection, divide by zero, division by zero, \
        does not account for, does not check, does not check for, does not check if, \
        does not check whether, does not filter, does not handle, does not properly, \
        does not support + code, does not validate, doesn't account for, doesn't handle, \
        dropped exception, edge case + bug, edge case + handle, encoding + wrong, endless loop, \
        error in code, error in our, error in the code, error in the contract, \
        error in the function, error in the query, errors in the code, exception thrown, \
        exception was thrown, exceptions thrown, exceptions were thrown, exploitable, \
        failed deployment, failed to account for, failed to check for, failed to check if, \
        failed to check that, failed to handle, failed to initialize, failed to parse, \
        failed to process, fails to account for, fails to check, fails to handle, \
        fails to recogn, fails when, failure to check, failure to handle, fatal error, \
        fault in our, fault in the code, faulty build, faulty change, faulty code, faulty deploy, \
        faulty deployment, faulty logic, faulty patch, faulty query, faulty release, \
        faulty update, faulty version, faulty webhook, feil i ko, feil tilstand, \
        file descriptor leak, filters only, flaw in, flaw in how, flaw%, flawed, flawed logic, \
        flaws%, force-unwrap, format + not expected, function did not, function didn't, \
        glitch in, goroutine leak, had no cap, hard-coded, hardcoded, has no cap, \
        has stopped + updat, hidden bug, image + did not include, image + does not include, \
        implementation error, imprecise, improper + filtering, improper calculation, \
        improper check, improper filtering, improper handling, improper parsing, \
        improper validation, improperly calculat, improperly computed, improperly derived, \
        improperly handled, improperly parsed, improperly validated, inaccurate calculation, \
        incompatib, incorrect + filter, incorrect + syntax, incorrect assumption, \
        incorrect calculation, incorrect column, incorrect condition, incorrect deployment, \
        incorrect field, incorrect file name, incorrect file path, incorrect filename, \
        incorrect handling, incorrect implementation, incorrect logic, incorrect path, \
        incorrect query, incorrect result, incorrect value + returned, incorrectly + sent, \
        incorrectly assum, incorrectly calculat, incorrectly computed, incorrectly derived, \
        incorrectly generated, incorrectly handled, incorrectly handling, incorrectly parsed, \
        incorrectly return, incorrectly used, incorrectly validated, inefficient + algorithm, \
        inefficient + join, inefficient + quer, inefficient code, infinite loop, \
        infinite recursion, infinite retry, inprecise, input + not expected, input validation, \
        integer overflow, integrity check, introduced + refactor, introduced a bug, \
        introduced a defect, introduced a regression, introduced an error, \
        introduced by + change, invalid address, invalid json, invalid response, \
        is not reflected in, is not respected, isn't idempotent, kernel panic, kodefeil, koden%, \
        lack of checks, lack of error handling, lack of validation, latent bug, latent defect, \
        latent fault, latest code change, leak in, leaked + handles, leaked connection, \
        leaked file, leaked goroutine, leaked memory, leaking memory, leaks memory, \
        leap year + code, logic bug, logic error, logic flaw, logical error, lookup + fail, \
        loop forever, looped forever, looping forever, malformed, memory leak, memory leaks, \
        merge conflict, merge-conflict, method did not, mis-spell, misbehaving, miscalculat, \
        mishandled, missing a + extension, missing bounds check, missing check, missing column, \
        missing dependency, missing error handling, missing from the image, missing function, \
        missing import, missing index check, missing library, missing module, missing null, \
        missing null check, missing package, missing required field, missing retry, \
        missing semicolon, missing validation, misspell, mistake in code, mistake in the code, \
        mistyped, namespace + mismatch, never cleaned, never cleared, never closed, \
        never released, never updated, never waited, nil pointer, nil value, no checks + place, \
        no error handling, no filter on, no longer sending, no longer sends, no longer sets, \
        no longer setting, no validation, non-determin, non-existent column, nondetermin, \
        nonexistent, not backward compatible, not checked, not checking for, not cleaned up, \
        not closing, not compatible, not correctly handle, not escaped, not handle + error, \
        not handled, not idempotent, not included in the image, not initialised, not initialized, \
        not properly + check, not properly sanit, not recognise, not recognize, not respected by, \
        not taken into account, not thread, not validated, not validating, null check, \
        null pointer, null reference, nullpointer, nullpointerexception, off-by-one, old code, \
        out of bounds, out-of-bounds, packaging error, panicked, parse error, \
        parser did not expect, parser didn't expect, parsing error, past the end, patch + broke, \
        poor error handling, poorly optimized, poorly written, precision loss, programfeil, \
        programming error, proper + filtering, quadratic, query + inefficient, query did not, \
        query did not filter, query didn't, querying for + only, race + bug, race in the code, \
        raised + exception, raised an exception, raises an, re-entrancy, recursive algorithm, \
        redirect loop, reentran, refactor + caused, regression%, regressions, \
        regular expression + backtrack, regular expression + excessive, release + broke, \
        release + introduced, replay attack, resource leak, returned + incorrectly, \
        rounding error, rounding issue, runtime error, runtime exception, sanitiz, \
        schema mismatch, segfault, segmentation fault, selection algorithm, serialization, \
        service did not expect, signed integer, software + failed to, software could not, \
        software defect, software error, software fault, software glitch, software issue, \
        software problem, spelling mistake, stack overflow, stale cache, state mismatch, \
        still expect, stopped updating, stuck in a loop, swallowed, syntax error, threads + leak, \
        threw an, threw an error, threw an exception, throws an error, tilstandsfeil, \
        tolket + feil, type conversion, type error, type mismatch, typeerror, typo, \
        typographical, typos, ugyldig data, ugyldig format, ugyldig json, ugyldig svar, \
        unable to parse, unable to process, unbound%, unbounded, uncaught exception, \
        undefined method, undefined variable, underflow, unescaped, unexpected + null, \
        unexpected behavior of + code, unexpected behaviour of + code, unexpected character, \
        unexpected format, unexpected input, unexpected response, unexpected value, unhandled, \
        unhandled error, unhandled exception, unicode + url, uninitialized, unoptimised, \
        unoptimized, unresolved conflict, unsanitized, unused code, update + broke, \
        use after free, value + not expected, variable + reset, version + introduced, \
        version mismatch, vulnerability was introduced, vulnerable + inject, was not handling, \
        was not reflected in, was undefined, were not checking, without accounting for, \
        without proper error handling, wrapped around, wraps around, wraps round, wrong + sort, \
        wrong address, wrong amount, wrong argument, wrong block, wrong cache key, \
        wrong calculation, wrong column, wrong condition, wrong element, wrong entry, \
        wrong field, wrong file name, wrong filename, wrong index, wrong item, wrong key, \
        wrong logic, wrong object, wrong order, wrong path, wrong query, wrong record, \
        wrong result, wrong type, wrong variable, wrongly, wrongly assumed
        """,
      hinting: """
        algorithm, binary, broken%, code path, code%, contract + vulnerab, corner case, crash, \
        crash loop, crashed, crashloop, deployed + failed, did not check, does not check, \
        edge case, error handling, error in, exception%, failed to, fails to, hang%, hung%, \
        incorrectly, latent, leaking, leaks, logic%, mismatch, overflow, panic%, panicked, \
        refactor, regular expression, release%, smart contract, software%, stuck, undefined, \
        upgrade + broke, version of, vulnerabilit
        """,
      kind: .defect),
    "race-condition": CausePhrases(
      naming: """
        at the same time + overw, concurrency bug, concurrency issue, concurrent + conflict, \
        concurrent updates, concurrent writes, concurrently + modified, data race, deadlock, \
        double spend + concurrent, \
        interleav + {writes|updates|requests|transactions|threads|with another}, kappløp, \
        lock contention, locking bug, locking issue, lost update, non-atomic, not atomic, \
        not thread safe, ordering issue, out of order, out-of-order, picked up the same, \
        processed the same, race between, services in a race, race condition, race conditions, \
        raced, racing, same file + same time, same job + same time, same key + same time, \
        same record + same time, same row + same time, simultaneous + writes, \
        simultaneously + overw, stale + overw, thread safety, thread-safe, time-of-check, \
        timing bug, timing issue, timing problem, toctou, two processes + same time, \
        written + at the same time, wrote + at the same time
        """,
      kind: .rare),
    "time-and-clock": CausePhrases(
      naming: """
        additional second, clock + drift, clock + wrong, clock change, clock drift, clock skew, \
        clock synchron, clocks + drift, date + not exist, date parsing, daylight saving, \
        daylight-saving, drifted apart, dst%, dst change, epoch rollover, february 29, leap day, \
        leap second, leap smear, leap year, leap-year, out of sync clock, sommertid, \
        system clock, tick counter, time drift, time sync, time synchron, time zone + wrong, \
        time zone bug, time zone handling, timestamp bug, timestamp mismatch, \
        timestamp overflow, timestamps + wrong, timezone + wrong, timezone bug, \
        timezone handling, timezone issue, unix time + overflow, unix timestamp + overflow, \
        utc + local time, week counter, wrong date, wrong timezone, y2k, year 2038
        """,
      hinting: "tidssone",
      kind: .rare),
  ]
}
