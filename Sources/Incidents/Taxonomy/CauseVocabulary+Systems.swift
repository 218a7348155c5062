extension CauseVocabulary {
  /// The phrases of the classes of load and infrastructure.
  static let systems: [CauseClass.ID: CausePhrases] = [
    "capacity": CausePhrases(
      naming: """
        100% cpu, 100% disk, 100% memory, 100% of cpu, abnormally high, all available resources, \
        all the resources, almost all of the resources, at capacity, autoscaler + could not, \
        backlog grew, beyond capacity, bot crawling, bot traffic, bots crawling, bottleneck, \
        buffer overflow + memory, can't handle, cannot handle the load, cannot handle the traffic, \
        capacity addition, capacity issue, capacity problem, cluster being full, cluster full, \
        cluster is full, cluster was full, concurrent requests, concurrent users, congest, \
        connection exhaustion, connection pool + size, connection pool exhaustion, \
        connection pool size, connections + exhaust, consumed + memory, consuming + memory, \
        consuming all, could not add + nodes, could not be scheduled, could not carry, \
        could not cope, could not handle + load, could not handle + requests, \
        could not handle the, could not keep up, could not scale, couldn't cope, couldn't handle, \
        couldn't keep up, couldn't scale, couldn't serve, cpu + 100, cpu + spik, cpu at 100, \
        cpu consumption, cpu spike, cpu starvation, cpu to 100, cpu usage + high, cpu utilisation, \
        cpu utilization, cpu-bound, crawler, crawling, database connections + exhaust, \
        denial of service, did not have enough + capacity, did not have enough + cpu, \
        did not have enough + disk, did not have enough + memory, did not have enough + resources, \
        did not have enough + space, did not have enough + storage, did not scale, \
        didn't have enough + capacity, didn't have enough + cpu, didn't have enough + disk, \
        didn't have enough + memory, didn't have enough + resources, didn't have enough + space, \
        didn't have enough + storage, disk + became full, disk + become full, disk + being full, \
        disk + completely full, disk + exhaust, disk + filled up, disk + got full, \
        disk + was full, disk + were full, disk at 100, disk filled, disk full, disk is full, \
        disk pressure, disk space issue, disk space problem, due to disk space, \
        low on disk space, disk space + exhaust, disk space + full, disk space + out, \
        disk space + ran, disk space was, disk usage + 100, disk usage + grow, disk usage + high, \
        disk usage + limit, disk usage is, disk usage was, disk utilisation, disk utilization, \
        disk was full, diskpressure, disks {are|were|ran|got|became|had run} full, drive is full, drive was full, enough memory, \
        enough resources, enough storage, evict + disk, evict + memory, evict + node, \
        evict + pods, exceeded + capacity, exceeding + capacity, exceeding capacity, \
        excessive cpu, excessive data, excessive load, excessive number, excessive requests, \
        excessively large, exhausted, exhausting, exhaustion, exhausts, \
        failing to handle + traffic, fall behind, falling behind, fell behind, file system + full, \
        file system filled, filesystem + full, filesystem is full, filesystem was full, \
        filled + disk, filled + partition, filled + volume, filled the disk, filled up, \
        filled up the, filling up, fills up, flood of, flooded, flooded by, flooding the, \
        for mye last, full disk, full on disk, full queue, full root filesystem, full storage, \
        gikk tom for, got flooded, great deal of traffic, great number of, hammered, heap exhaust, \
        heap space, heavy load, heavy query, heavy traffic, heavy usage, heavy use%, heavy use of, \
        high amount of memory, high cpu, high demand, high load, high memory, \
        high number of requests, high traffic, high volume, huge number of, hundreds of requests, \
        høy last, increase in load, increase in requests, increase in traffic, increased demand, \
        increased load, increased traffic, influx, inodes, instances available, \
        insufficient capacity, insufficient connection, insufficient cpu, insufficient disk, \
        insufficient instance, insufficient memory, insufficient number, insufficient ram, \
        insufficient resources, insufficient server, insufficient space, insufficient storage, \
        iops, jobs piled up, lack of capacity, lack of disk, lack of memory, lack of ram, \
        lack of resources, lack of space, lack of storage, large amount of unique, \
        large number of requests, large number of unique, large query, large volume, \
        limited resources, load spike, load was too, logs + disk, logs filled, lots of traffic, \
        low disk, low memory, low on disk, low on memory, marketing campaign, max out, maxed out, \
        maxing, memory + exhaust, memory + ran out, memory + spik, memory + too much, \
        memory + used up, memory buffer overflow, memory consumption, memory exhaustion, \
        memory pressure, memory spike, memory starv, memory usage + high, millions of requests, \
        minnebruk, more connections than, more memory than, more requests than, more traffic than, \
        needs more ram, no available disk space, no capacity, no disk space, no free disk, \
        no free memory, no free space, no memory limits, no more disk, no more memory, \
        no more space, no space left, nodes + evict, nodes + too small, not able to handle, \
        not enough + connections, not enough + instances, not enough + nodes, \
        not enough + workers, not enough capacity, not enough disk, not enough free, \
        not enough memory, not enough ram, not enough resources, not enough space, \
        not enough storage, number of requests + high, occupied + instances, oom%, oom killer, \
        oomed, oomkill, out of disk, out of memory, out of nodes, out of ram, out of resources, \
        out of space, out of storage, out-of-memory, over capacity, over-commit, overcommit, \
        overload, overwhelm, partition + full, peak load, peak traffic, pod + evict, pods + evict, \
        pods per node, pool + exhaust, pool exhaustion, pushed the disk, queue + full, queue grew, \
        quota of disk, ran full, ran low on, ran out of, request spike, resource contention, \
        resource exhaustion, resource guarantees, resource limits, resource limits + low, \
        resource starvation, resources + insufficient, resources + used up, run out of, \
        running out of, saturat, scale + fast enough, scale fast enough, scale quickly, \
        scale up fast, scraper + load, scraper + traffic, scraper + requests, scrapers, \
        scraping, sharp increase, slots + occupied, slow + requests, \
        spammer, spamming, spike in load, spike in request, spike in traffic, spike in usage, \
        spike in user, spike of, spikes in traffic, starvation, starved, \
        steep increase in traffic, steep increase of traffic, storage + full, storage at capacity, \
        sudden increase, sudden spike, sudden surge, surge in, surge of, swamp, swap + full, \
        taking up all, thousands of requests, thrashing, thread pool + exhaust, thread pool size, \
        threads + exhaust, throughput + limit, thundering herd, too few + connections, \
        too few + instances, too few + nodes, too few + workers, too little + storage, \
        too little capacity, too little cpu, too little disk, too little memory, too little ram, \
        too little space, too many + requests, too many concurrent, too many connections, \
        too many jobs, too many processes, too many queries, too many requests, too many users, \
        too much data, too much load, too much memory, too much traffic, too small + load, \
        too small + traffic, too small relative, traffic spike, traffic surge, unable to cope, \
        unable to handle + traffic, unable to keep up, unable to scale, unable to serve, \
        under heavy, under load, under-provisioned, under-resourced, under-sized, \
        underprovisioned, undersized, undimensioned, unexpected load, unexpected traffic, \
        unresponsive + load, unusual amount, unusual high, unusual number, \
        unusually high, used up all, using all, using up, volume + full, volume was full, \
        was flooded, was not enough + capacity, was not enough + cpu, was not enough + disk, \
        was not enough + memory, was not enough + resources, was not enough + space, \
        was not enough + storage, wasn't enough + capacity, wasn't enough + cpu, \
        wasn't enough + disk, wasn't enough + memory, wasn't enough + resources, \
        wasn't enough + space, wasn't enough + storage, went viral, worker pool, worker pool size, \
        workers + exhaust, workers + occupied
        """,
      hinting: """
        capacity%, cpu%, disk space, disk usage, heavy, load%, memory%, performance, resource, \
        resources%, scal, slow quer, spike, storage space, too slow, traffic%
        """),
    "quota-limit": CausePhrases(
      naming: """
        2147483647, 2^31, 32 bit integer, 32-bit integer, a ceiling of, a ceiling on, \
        above the limit, above the maximum, account limit, account was suspended, api limit, \
        api limits, api rate, aws resource limit, aws resource limits, been reached + limit, \
        been throttled, being rate, being throttled, billing account, block gas limit, \
        block size limit, connection limit, connection limits, due to + resource limits, \
        exceed + limit, exceeded + limit, exceeded + size limit, exceeded its, exceeded our, \
        exceeded the limit, exceeded the maximum, exceeding + limit, exceeds + limit, \
        exhausted + integer, file descriptor, file limit, file size limit, free tier, gas limit, \
        got throttled, had reached + limit, hard limit, hardcoded limit, has a limit, \
        has reached + limit, have reached + limit, hit + connection limit, hit + limit, \
        hit a limit, hit the limit, hitting + limit, inotify, int32, integer + ran out, \
        integer ids, integer limit, integer range, integers + exhaust, ip limit, kvote%, \
        larger than + maximum, larger than the limit, larger than the max, limit + exceed, \
        limit + open files, limit + set too, limit exceeded, limit had been, limit of, \
        limit on + was exceeded, limit on + was hit, limit on + was reached, \
        limit on + were reached, limit reached, limit too low, limit was reached, limit was too, \
        limitrange, limits enforced, limits were reached, max connections, \
        max connections limit, max file handles, max int, max_connections, maximum amount of, \
        maximum capacity of + connections, maximum connections, maximum integer, \
        maximum number of, maximum size, memory limit + exceed, memory limits + enforced, \
        message size, more than + limit, no limits, open file limit, open files limit, \
        out of credits, out of gas, over the limit, over the maximum, over% + limit, \
        payload + too large, payload limit, payload size limit, plan limit, pod limit, \
        primary key + exhaust, process limit, ran out of + integer, ran out of credits, \
        ran out of funds, rate limited, rate-limit, rate-limiting, ratelimit, reach + maximum, \
        reached + connection limit, reached a + limit, reached its + limit, \
        reached its connection limit, reached its maximum, reached our + limit, \
        reached the + limit, reached the limit, reaching + limit, request limit, \
        resource limits of, sequence + exhaust, service limit, service limits, size limit, \
        system limit, thread limit, throttled by, throttling limit, too many files, \
        too many open files, transactions limit, ulimit, usage limit, was reached + limit, \
        we reached + limit, were reached + limit, were throttled
        """,
      hinting: """
        limit%, limits%, max, maximum, quota%, rate limit, throttl
        """,
      kind: .topic),
    "cascading-failure": CausePhrases(
      naming: """
        all at once + reconnect, all clients + retry, all services depend, amplif + load, \
        amplif + requests, amplif + traffic, amplified by, amplifying + retr, backpressure, \
        brought down + behind, brought down + depend, cascad, cascade of, chain reaction, \
        clients + retry, clients reconnect, clients tried to reconnect, clients tried to retry, \
        crash loop + overload, crash looping + depend, ddos ourselves, ddos'd ourselves, \
        ddosed ourselves, ddosing ourselves, death spiral, depend + crash-loop, \
        dependants + fail, depended + crash, dependent services, dependent systems, domino, \
        domino effect, dominoes, downstream + failed, downstream + overload, \
        evicted + other pods, failure of the + brought down, feedback loop, igjen + gikk ned, \
        in turn + brought down, in turn + crash, in turn + overload, in turn + went down, \
        knock-on, lacked circuit breaker, like domino, load moved to, load shifted to, \
        more general outage, no backoff, no circuit breaker, one node after, overload + other, \
        overwhelmed + remaining, overwhelmed the remaining, pile up, piled up, \
        reconnected at once, remaining nodes, remaining nodes + overload, remaining servers, \
        remaining servers + overload, rest of the nodes + load, retried + overload, \
        retries + congest, retries + flood, retries + made, retries + overload, \
        retries + overwhelm, retry + ddos, retry + flood, retry + multiply, retry all at once, \
        retry amplification, retry loop, retry storm, retrying + overload, ripple effect, \
        self-inflicted, snowball, snowballed, stampede, thundering herd, took down + behind, \
        took down + depend, vicious circle, vicious cycle, without backoff
        """,
      kind: .circumstance),
    "hardware-failure": CausePhrases(
      naming: """
        backplane, bad disk, bad drive, bad memory, bad ram, bad sector, broken cable, \
        broken disk, broken fan, broken hardware, broken network card, broken server, \
        controller failed, dead disk, dead drive, dead hard, dead server, defective, dimm%, \
        disk controller, disk died, disk fail, disk failed, disk failure, disk had failed, \
        disk has failed, disks fail, disks failed, disks had failed, drive died, drive failed, \
        drive failure, drive had failed, drive has failed, ecc error, equipment fail, \
        equipment failure, failed dimm, failed disk, failed disks, failed drive, failed drives, \
        failed hard drive, failed hardware, failed psu, failed switch, failing disk, \
        failing disks, failing drive, failing hardware, failure of + disk, failure of + drive, \
        failure of + equipment, failure of + hardware, failure of + router, failure of + switch, \
        failure of the host, fan failed, fan failure, faulty cable, faulty cabling, \
        faulty component, faulty disk, faulty drive%, faulty drives%, \
        faulty hard, faulty hardware, faulty memory, \
        faulty network card, faulty psu, faulty ram, faulty router, faulty server, faulty switch, \
        firmware, hard disk + fail, hard disk failure, hard drive failure, hardware + broken, \
        hardware broke, hardware crash, hardware damage, hardware defect, hardware died, \
        hardware error, hardware fail, hardware failed, hardware failure, hardware fault, \
        hardware had, hardware has, hardware issue, hardware malfunction, hardware outage, \
        hardware problem, host died, host failure, line card, machine + broke, machine died, \
        machine failed, malfunctioning, maskinvarefeil, ecc memory error, \
        uncorrectable memory error, memory module, \
        module failed, motherboard, network card failed, nic%, node died, node hardware, nvme, \
        optical equipment, physical damage, physical server + fail, power supplies + failed, \
        power supply + broke, power supply + died, power supply + fail, power supply failed, \
        power supply unit, psu%, raid + fail, raid array, raid controller, router died, \
        router failed, sd card + corrupt, sd card + fail, server + crashed due to hardware, \
        server died, server failure, server had failed, server hardware, server has failed, \
        smart error, ssd + fail, ssd failure, switch died, switch failed, \
        switch failure, switch in + died, underlying hardware, underlying host, unreadable sector
        """,
      hinting: """
        disks fail, faulty, hard disk, hard drive, hardware%, motherboards, nvme, physical server, \
        raid, server failed
        """,
      kind: .rare),
    "network": CausePhrases(
      naming: """
        announce + routes, announced + prefix, announcement + withdrawn, arp%, \
        asymmetric routing, bgp%, blocked the port, blocking the port, broadcast storm, \
        cable cut, change on the network, change to the network, changed the network, \
        changes on the network, changes to the network, connection loss, connectivity loss, \
        core network, cross-region link, ddos mitigation, ddos% + network, dhcp, \
        distribution router, dropped packets, dropping packets, fiber + cut, fiber + damaged, \
        fiber cut, fiber was cut, fibre + damaged, fibre connection, fibre cut, fibre was cut, \
        firewall + block, firewall + dropped, firewall + reject, firewall change, \
        firewall migration, firewall upgrade, internet connection, internet connectivity, \
        internet outage, ip address + alloc, ip address conflict, ip addresses + exhaust, \
        ip conflict, ip starvation, ip subnet, ip subnets, iptables, ipv6 + broken, \
        isp + outage, isp had, isp outage, isp's, link + flap, link down, link failed, \
        link failure, link flap, link was down, links down, links failed, links flapp, \
        load balancer + fail, loss of connectivity, loss of light, loss of packets, \
        lost connectivity, lost internet, lost network, lost packets, lost the network, \
        lost their network, lost uplink, lost upstream, mtu mismatch, mtu%, nat gateway, \
        nettverksfeil, nettverksproblem, network + failed, network + outage, network attachment, \
        network blackout, network cable, network card, network change, network congestion, \
        network connection + fail, network cut, network degradation, network device, \
        network disruption, network equipment, network error, network failure, network had, \
        network hardware, network interface, network interruption, network issue, network link, \
        network loop, network loss, network maintenance, network misconfiguration, \
        network outage, network partition, network polic, network problem, network split, \
        network timeouts, network was, network went down, network-layer, network-level, \
        networking change, networking issue, networking problem, networking-layer, networkpolic, \
        no ip address, no route, our isp, out of ip addresses, p2p connection, p2p connections, \
        packet loss, packets + lost, peer disconnect, peer disconnects, peering%, port blocked, \
        port forward, prefixes + withdrawn, route + removed, route table, routes + removed, \
        routes + withdr, routing equipment, routing error, routing issue, routing loop, \
        routing problem, routing table + pollut, routing tables, secondary network, severed, \
        snat%, snated, spanning tree, spine router, switch + failed, switch + stack, \
        switch failure, tcp retransmi, through the cable, transit provider, tunnel + down, \
        tunnel + dropped, unreachable + network, vlan, vpn + down, vpn + dropped, \
        vpn connection, vpn tunnel, withdrew + routes
        """,
      hinting: """
        backbone, bandwidth, connectivity, firewall%, isp%, latency, load balancer, network%, \
        proxy, \
        router%, routing%, switch
        """,
      kind: .topic),
    "dns": CausePhrases(
      naming: """
        cname, coredns, dns record, dns server, dns zone, dns%, dnssec, domain + expired, \
        domain + not resolve, domain name + expired, domain resolution, failed to resolve + dns, \
        failed to resolve + domain, failed to resolve + host, \
        host name resolution, hostname resolution, kube-dns, mx record, name resolution, \
        name server, name servers, nameserver, nxdomain, resolv.conf, resolve + domain name, \
        resolve + host name, resolve + hostname, txt record, zone file
        """),
    "power-facility": CausePhrases(
      naming: """
        air conditioning, air-condition, backup generator, batteries + fail, blackout in, \
        breaker trip, brownout, caught fire, circuit breaker tripped, cooling + fail, \
        data center + power, data center outage, data centre outage, datacenter outage, \
        de-powered, depowered, diesel generator, emergency generator, fire in, fire suppression, \
        flood + building, flood + data center, flooding + room, hvac, lightning strike, \
        loss of cooling, loss of power, lost all power, lost electric, lost power, overheat, \
        power + maintenance, power break, power cut, power distribution, power event, \
        power failure, power grid, power interruption, power issue, power loss, power outage, \
        power problem, power supply failure, power supply to, power to the, power was cut, \
        power went, powered down, powered off, standby generator, strømbrudd, \
        temperature + server room, temperature + data cent, temperature + datacent, \
        temperature + computing cent, getting too hot, became too hot, too hot + rack, \
        too hot + server, temperature rise, transfer gear, transfer switch, unplugged, \
        ups batter, ups power, ups system, ups unit, utility power, without power
        """,
      hinting: """
        cooling%, electricity, power%, temperature
        """,
      kind: .rare),
  ]
}
