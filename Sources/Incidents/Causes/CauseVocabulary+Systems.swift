extension CauseVocabulary {
  /// The phrases of the classes of load, infrastructure and data.
  static let systems: [CauseClass.ID: CausePhrases] = [
    "capacity": CausePhrases(
      naming: """
        abnormally high, at capacity, backlog grew, bottleneck, capacity addition, capacity issue, \
        capacity problem, congest, connection pool + size, connection pool exhaustion, \
        connections + exhaust, consumed + memory, consuming + memory, consuming all, \
        could not be scheduled, could not handle + load, could not handle + requests, \
        could not handle the, could not keep up, could not scale, couldn't handle, \
        couldn't keep up, couldn't scale, cpu + 100, cpu consumption, cpu starvation, \
        cpu usage + high, cpu utilisation, cpu utilization, cpu-bound, denial of service, \
        did not scale, disk + filled up, disk + full, disk filled, disk full, disk is full, \
        disk space + full, disk space + out, disk space + ran, disk was full, evict, \
        excessive cpu, excessive load, excessive number, excessive requests, exhausted, \
        exhaustion, filled + disk, flood of, for mye last, full + disk, full disk, full queue, \
        gikk tom for, great deal of traffic, great number of, hammered, heavy load, heavy traffic, \
        heavy usage, heavy use, high amount of memory, high cpu, high load, high memory, \
        high number of requests, high traffic, huge number of, høy last, increase in load, \
        increase in requests, increase in traffic, increased load, increased traffic, inodes, \
        instances available, insufficient capacity, insufficient cpu, insufficient disk, \
        insufficient instance, insufficient memory, insufficient resources, iops, \
        lack of capacity, lack of disk, lack of memory, lack of resources, \
        large number of requests, load spike, logs + disk, lots of traffic, marketing campaign, \
        max out, maxed out, maxing, memory + exhaust, memory + ran out, memory + too much, \
        memory + used up, memory consumption, memory pressure, memory usage + high, minnebruk, \
        more connections than, more requests than, more traffic than, no available disk space, \
        no capacity, no memory limits, no space left, nodes + too small, not able to handle, \
        not enough capacity, not enough memory, not enough resources, number of requests + high, \
        occupied + instances, oom%, oomed, oomkill, out of disk, out of memory, out-of-memory, \
        over-commit, overcommit, overload, overwhelm, pool + exhaust, pool exhaustion, pool size, \
        queue + full, quota of disk, ran full, ran low on, ran out of, resource contention, \
        resource exhaustion, resource guarantees, resource limits, resource limits + low, \
        resource starvation, resources + insufficient, resources + used up, run out of, \
        running out of, saturat, sharp increase, slots + occupied, slow + requests, \
        spike in traffic, spike in usage, spike of, starvation, starved, storage + full, \
        sudden increase, sudden spike, sudden surge, surge in, surge of, swamp, taking up all, \
        thread pool + exhaust, threads + exhaust, throughput + limit, thundering herd, \
        too many connections, too many requests, too much load, too much memory, traffic spike, \
        unable to handle + traffic, unable to keep up, unable to scale, under-provisioned, \
        under-resourced, underprovisioned, undersized, undimensioned, unexpected load, \
        unresponsive + load, unschedulable, unusual amount, unusual high, unusual number, \
        unusually high, used up all, using all, using up, workers + exhaust, workers + occupied
        """,
      hinting: """
        capacity%, cpu%, heavy, load%, memory%, resources%, scal, slow quer, spike, too slow, \
        traffic%
        """),
    "quota-limit": CausePhrases(
      naming: """
        account limit, api limit, connection limit, exceed + limit, exceeded + limit, \
        exceeded + size limit, exceeded the limit, exceeded the maximum, exceeding + limit, \
        exceeds + limit, file descriptor, file size limit, hard limit, hardcoded limit, \
        has a limit, hit + limit, hit a limit, hit the limit, hitting + limit, inotify, ip limit, \
        kvote%, limit + exceed, limit exceeded, limit of, limit on, limit reached, \
        limit was reached, limitrange, limits enforced, maximum amount of, \
        maximum capacity of + connections, maximum number of, memory limit + exceed, \
        memory limits + enforced, more than + limit, no limits, open files, over + limit, \
        over the limit, over the maximum, payload + too large, payload size limit, pod limit, \
        quota%, quotas%, rate limit, rate-limit, ratelimit, reach + maximum, reached + limit, \
        reached its maximum, reached the limit, reaching + limit, system limit, thread limit, \
        throttling limit, too many files, too many open files
        """,
      hinting: """
        exceed, limit%, limits%, throttl, throttled
        """,
      kind: .topic),
    "cascading-failure": CausePhrases(
      naming: """
        amplif, backoff, backpressure, cascad, chain reaction, clients + retry, death spiral, \
        domino, feedback loop, in turn caused, in turn led, knock on, knock-on, \
        lacked circuit breaker, no backoff, no circuit breaker, overwhelmed + remaining, \
        overwhelmed the remaining, pile up, piled up, remaining nodes + overload, \
        remaining servers + overload, retried + overload, retries + congest, retries + flood, \
        retries + overload, retries + overwhelm, retry + ddos, retry + flood, retry + multiply, \
        retry amplification, retry loop, retry storm, ripple effect, self-inflicted, snowball, \
        som igjen førte, spiral, stampede, thundering herd, vicious circle, without backoff
        """,
      kind: .circumstance),
    "hardware-failure": CausePhrases(
      naming: """
        broken cable, broken disk, cable was, dimm%, disk + fail, disk controller, disk failed, \
        disk failure, disks + failed, drive failure, ecc error, failed dimm, failed disk, \
        failed drive, failed hard drive, failed hardware, failed switch, failing disk, \
        fan failure, faulty cable, faulty disk, faulty hardware, faulty network card, \
        faulty server, faulty switch, firmware, hard disk + fail, hard disk failure, \
        hard drive failure, hardware + broken, hardware defect, hardware error, hardware failure, \
        hardware fault, hardware issue, hardware problem, line card, machine + broke, \
        machine failed, maskinvarefeil, memory error, memory module, motherboard, nic%, \
        node hardware, nvme, optical equipment, physical server + fail, power supply + fail, \
        power supply unit, raid controller, server + crashed due to hardware, server failure, \
        ssd + fail, ssd failure, switch failure
        """,
      hinting: """
        hardware%
        """,
      kind: .rare),
    "network": CausePhrases(
      naming: """
        announce + routes, announced + prefix, announcement + withdrawn, asymmetric routing, \
        backbone, bgp%, cable cut, connectivity issue, connectivity loss, connectivity problem, \
        core network, core router, cross-region link, ddos% + network, distribution router, \
        dropped + connections, dropped packets, fiber + cut, fiber + damaged, fiber cut, \
        fibre + damaged, fibre cut, firewall + block, firewall rule, ip address + alloc, \
        ip addresses + exhaust, ip starvation, isp + outage, link + down, link + flap, \
        loss of connectivity, loss of packets, lost connectivity, lost network, lost the network, \
        lost their network, mtu mismatch, mtu%, nat gateway, nettverksfeil, nettverksproblem, \
        network + failed, network change, network congestion, network connectivity, \
        network degradation, network device, network disruption, network equipment, network error, \
        network failure, network had, network hardware, network interruption, network issue, \
        network link, network loop, network maintenance, network misconfiguration, network outage, \
        network partition, network polic, network problem, network split, no ip address, no route, \
        out of ip addresses, packet loss, packets + lost, peering, prefixes + withdrawn, \
        route + removed, route table, routes + removed, routes + withdr, routing error, \
        routing issue, routing loop, routing problem, routing table + pollut, routing tables, \
        spine router, subnet, switch + failed, tcp retransmi, transit provider, withdrew + routes
        """,
      hinting: """
        connectivity, firewall%, latency, load balancer, network%, proxy, router%, routing%
        """,
      kind: .topic),
    "dns": CausePhrases(
      naming: """
        coredns, dns record, dns%, dnssec, domain + not resolve, domain name + expired, \
        failed to resolve, kube-dns, name resolution, name server, nameserver, resolve + name
        """),
    "power-facility": CausePhrases(
      naming: """
        air conditioning, batteries + fail, breaker trip, circuit breaker tripped, cooling + fail, \
        cooling system, data center + power, data center outage, data centre outage, \
        datacenter outage, electrical, fire in, flood + building, flood + data center, \
        generator + fail, generators, hvac, lightning strike, loss of cooling, loss of power, \
        lost all power, lost power, overheat, pdu%, power + maintenance, power cut, \
        power distribution, power failure, power grid, power loss, power outage, \
        power supply failure, strømbrudd, temperature + server room, transformer + fault, \
        ups + fail, ups failed, ups failure, ups% + battery, utility power
        """,
      kind: .rare),
    "third-party-dependency": CausePhrases(
      naming: """
        3rd party, 3rd-party, amazon + outage, an upstream, api change, at the provider, \
        aws + had an, aws + issue, aws + outage, aws had, aws outage, aws side, azure + issue, \
        azure + outage, azure outage, bug in + aws, bug in + azure, bug in + docker, bug in + gcp, \
        bug in + github, bug in + gke, bug in + kubernetes, bug in + linux, bug in aws, \
        bug in docker, bug in github, bug in the github, bug in the upstream, \
        by its cloud provider, by our provider, by the provider, cdn partner, cdn provider, \
        change in + api of, cloud provider, cloudflare + outage + our, cloudflare outage, \
        conflict between dependencies, conflict dependency, dependenc + conflict, \
        dependenc + version, dependencies + updated, dependency conflict, dependency on + third, \
        dependency update, digital ocean, digitalocean + outage, dns provider, docker hub, \
        docker hub + rate, dockerhub, dropped + support, dropped support, ekstern tjeneste, \
        eksternt, external api, external dependency, external party, external provider, \
        external service, external system, external vendor, fastly + outage, fastly outage, \
        gcp + outage, gcp outage, gem + conflict, gem + updat, gem + version, github + ci, \
        github + outage, github actions outage, github api rate, github outage, github's, \
        gke service, google cloud + outage, google outage, heroku + outage, hosting provider, \
        infrastructure provider, internet provider, letsencrypt + outage, leverandør, \
        library + bug, library + version, library update, network provider, npm + outage, \
        npm package, on aws side, our cdn, our dns provider, our hosting, our provider, \
        our upstream, our vendor, outage + region, outage at, outage of + aws, outage of + azure, \
        outage of + github, outside of our control, outside our control, partner + outage, \
        partner's, plugin + bug, provider had, provider outage, provider's, rate limit + github, \
        region outage, registrar, s3 + outage, service provider, stripe + outage, supplier, \
        supported + version, their end, their side, third parties, third party, third-party, \
        transitive dependency, unpinned, update of a dependency, updated dependency, \
        upstream + bug, upstream + change, upstream + fix, upstream availability, upstream bug, \
        upstream certificate, upstream change, upstream dependency, upstream issue, \
        upstream library, upstream outage, upstream package, upstream provider, upstream service, \
        vendor, version lock
        """,
      hinting: """
        dependenc, external, github ci, library%, package%, plugin%, provider%, upstream
        """,
      kind: .topic),
    "database-storage": CausePhrases(
      naming: """
        access the database, access the db, block storage, bucket + deleted, ceph, \
        connection leak, connection pool + exhaust, connection to the database, \
        connections to the database, couchdb + fail, couchdb + slow, couchdb + unresponsive, \
        database + corrupt, database + full, database + inaccessible, database + locked, \
        database + overwhelmed, database + slow, database + stall, database + timed out, \
        database + timeout, database + unavailable, database + unreachable, database became, \
        database bugs, database connection, database connections + exhaust, database cpu, \
        database crash, database error, database failed, database failing, database failover, \
        database fails, database failure, database had failed, database has failed, \
        database issue, database load, database lock, database outage, database overload, \
        database problem, database server failed, database version, database was + overload, \
        database went, databasen%, db connections, db load, deadlock, disk i/o, \
        elasticsearch + fail, elasticsearch + full, elasticsearch + slow, exclusive lock, \
        expensive quer, failed over + database, file system corruption, filesystem corruption, \
        full table scan, i/o + slow, index + missing, index corruption, kafka + lag, \
        koble seg til + database, leader election, lock on + table, long running quer, \
        long-running quer, missing from the + database, missing index, missing table, \
        mysql + fail, nfs + full, nfs + unavailable, object storage, persistent volume, \
        persistentvolumeclaim, postgres + limit, primary database, pvc%, query + timeout, \
        query plan, quorum, redis + down, redis + memory, redis overload, replication + fail, \
        replication + stopped, replication lag, row lock, schema drift, schema migration + lock, \
        search index, sin egen database, slow queries, slow query, split brain, split-brain, \
        storage + fail, storage failure, storage issue, table + lock, table + missing, \
        table + not exist, table lock, volume + attach, volume + detach, volume + locked, \
        volume + taken, writer database
        """,
      hinting: """
        cassandra, connection pool, couchdb, database cluster, database%, databases%, db%, \
        elasticsearch, etcd%, kafka%, mongodb, mysql, nfs, postgres, queue%, redis%, storage%, \
        vacuum
        """,
      kind: .topic),
    "data-corruption": CausePhrases(
      naming: """
        accidentally deleted, accidentally deleted + data, accidentally dropped, \
        accounts + deleted, became corrupt, become corrupt, corrupt data, corrupted, corruption, \
        data + corrupt, data + deleted, data + deletion, data + missing, data + overwritten, \
        data corruption, data directory, data inconsisten, data loss, data was deleted, \
        data was lost, data were lost, database + deleted, database + dropped, \
        database table + deleted, deleted + customer, deleted + sites, deleted data, \
        deleted production, deleted rows, deleted the production, files + deleted, \
        had been deleted, inconsistent data, loss of data, lost + records, lost data, \
        mistakenly deleted, overwritten + data, overwrote + data, overwrote + records, \
        overwrote + rows, records + deleted, records + lost, records + removed, \
        repository + corrupt, rows + deleted, slettet, tables + deleted, truncated, \
        unintentionally deleted, wiped, wrong data
        """,
      hinting: """
        deleted, lost, overwrit
        """),
  ]
}
