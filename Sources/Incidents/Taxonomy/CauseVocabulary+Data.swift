extension CauseVocabulary {
  /// The phrases of the classes of suppliers and of data.
  static let data: [CauseClass.ID: CausePhrases] = [
    "third-party-dependency": CausePhrases(
      naming: """
        api change, api deprecation, at the provider + outage, at their end, \
        availability zone + outage, availability zones + outage, aws side, azure side, \
        been discontinued by, bug in + aws, bug in + azure, bug in + docker, bug in + gcp, \
        bug in + github, bug in + gke, bug in + kubernetes, bug in + linux, bug in a dependency, \
        bug in a library, bug in docker, bug in github, bug in one of our dependencies, \
        bug in the github, bug in the library, bug in the upstream, bug upstream, \
        change in + api of, conflict between dependencies, conflict dependency, \
        deactivated support, depended on + external, dependenc + conflict, dependenc + version, \
        dependencies + updated, dependency conflict, dependency on + third, dependency update, \
        dependency upgrade, deprecated by, discontinued by, docker hub + rate, \
        downgrad + plugin, dropped + support, dropped support, end of life of the, \
        external service + discontinued, from their side, gem + conflict, gem + updat, \
        gem + version, github api rate, has been discontinued, images + retired, in an upstream, \
        isp outage, letsencrypt + outage, library + bug, library + version, library update, \
        library upgrade, new version of + changed the, newer version + has changes, \
        newer version of + changed, on their backend, on their end, open for a while, \
        open source project, oracle + stopped, outage + region, outage in + provider, \
        outage on + side, outside of our control, outside our control, plugin + bug, \
        plugin + upgrade, plugins + upgrade, provider outage, provider side, provider-side, \
        rate limit + github, region + outage, region outage, relayer + issue, relayer + stopped, \
        reliance on + external, relied on an external, relies on an external, removed from npm, \
        removed from pypi, removed from the registry, retired the image, retired their, \
        service that has been discontinued, sunset by, supported + version, their backend, \
        their end, transitive dependencies, transitive dependency, unpinned, unpublished, \
        update of a dependency, updated dependency, upstream + bug, upstream + change, \
        upstream + fail, upstream + fix, upstream + outage, upstream availability, upstream bug, \
        upstream certificate, upstream change, upstream dependency, upstream host, \
        upstream issue, upstream library, upstream outage, upstream package, upstream release, \
        vendor side, vendor-side, version lock, was discontinued, was sunset, were discontinued, \
        were sunset, yanked
        """,
      hinting: """
        dependenc, external, infrastructure provider, library%, package%, plugin%, upstream, \
        us-east-1
        """,
      parties: """
        3rd party, 3rd-party, a partner, anbieter, carrier%, cdn partner, cdn%, \
        cdn provider, \
        cloud provider, connectivity provider, data center provider, data centre provider, \
        datacenter provider, dienstleister, dns provider, e-mail provider, ekstern tjeneste, \
        eksternt, email provider, external api, external dependency, external isp, external party, \
        external provider, external service, external system, fornitore, fornecedor, fournisseur, \
        hosted provider, hosting company, hosting provider, hébergeur, identity provider, \
        infrastructure provider, internet provider, isp%, leverancier, leverandør, leverantör, \
        mail provider, \
        network provider, npm package, our hosting, our partner, our provider, our upstream, \
        partner's, payment gateway, payment processor, payment provider, prestataire, provedor, \
        proveedor, provider's, registrar, rpc provider, server provider, service provider, \
        sms provider, storage provider, supplier, telecom provider, terceiros, terceros, \
        the provider, third parties, third party, third-party, third-party provider, \
        transit provider, tredjepart, upstream provider, upstream service, vendor, vps provider
        """,
      vendors: """
        ably%, adyen%, akamai%, alchemy%, algolia%, alibaba cloud%, aliyun%, amazon ses%, amazon%, \
        anthropic%, app store%, apple%, appveyor%, artifactory%, auth0%, aws%, azure%, backblaze%, \
        binance%, bitbucket%, bluehost%, braintree%, brevo%, buildkite%, bunny%, bunny.net%, \
        bunnycdn%, cdn77%, chainlink%, circleci%, clever cloud%, cloudflare%, cloudfront%, \
        cloudinary%, cloudns%, codecov%, cogent%, comcast%, confluent%, contabo%, crates.io%, \
        datadog%, deepseek%, deutsche telekom%, digital ocean%, digitalocean%, discord%, \
        dnsimple%, dnsmadeeasy%, docker hub%, dockerhub%, dreamhost%, duo%, easydns%, \
        elastic cloud%, equinix%, exoscale%, facebook%, fasthosts%, fastly%, firebase%, fly.io%, \
        formstack%, freshdesk%, gandi%, gcore%, gcp%, github actions%, github%, gitlab.com%, gke%, \
        godaddy%, google cloud%, google play%, google%, heroku%, hetzner%, hostgator%, hostinger%, \
        huawei cloud%, hugging face%, huggingface%, hurricane electric%, ibm cloud%, imgur%, \
        imperva%, incapsula%, infomaniak%, infura%, intercom%, internap%, ionos%, jfrog%, keycdn%, \
        kinsta%, klarna%, launchdarkly%, leaseweb%, let's encrypt%, letsencrypt%, \
        linode%, mailchimp%, mailgun%, mailjet%, mandrill%, mapbox%, maven central%, maxmind%, \
        microsoft%, mlab%, mollie%, mongodb atlas%, namecheap%, naver cloud%, netcup%, netlify%, \
        new relic%, nexmo%, npm%, ns1%, office 365%, okta%, onelogin%, online.net%, openai%, \
        openreach%, opsgenie%, oracle cloud%, ovh%, packagist%, pagerduty%, pantheon%, paypal%, \
        plaid%, planetscale%, platform.sh%, plivo%, postmark%, pusher%, pypi%, quay.io%, \
        quicknode%, rackspace%, redis labs%, route 53%, route53%, rubygems.org%, s3%, salesforce%, \
        scaleway%, scalingo%, sendgrid%, sendinblue%, shopify%, siteground%, slack%, snowflake%, \
        softlayer%, sonarcloud%, sonatype%, sparkpost%, splunk%, squarespace%, stackpath%, \
        statuspage%, strato%, stripe%, supabase%, swisscom%, telegram%, telia%, tencent cloud%, \
        testflight%, transip%, travis ci%, travis%, twilio%, typeform%, ultradns%, upcloud%, \
        vercel%, verizon%, vodafone%, vonage%, vultr%, wasabi%, whatsapp%, wikimedia%, \
        wordpress.com%, worldpay%, wp engine%, yandex cloud%, zayo%, zendesk%, zoom%
        """,
      kind: .topic),
    "database-storage": CausePhrases(
      naming: """
        access the database, access the db, block storage, bucket + deleted, ceph, cifs%, \
        column metadata, connection leak, connection pool + exhaust, connection pooling, \
        connection spike, connection surge, connection to the database, \
        connections to the database, constraint violation, corrupted database, couchdb + fail, \
        couchdb + slow, couchdb + unresponsive, could not be mounted, csi%, database + corrupt, \
        database + degraded, database + full, database + inaccessible, database + lock, \
        database + out of, database + overwhelmed, database + slow, database + stall, \
        database + timed out, database + timeout, database + unavailable, \
        database + unreachable, database + unresponsive, database became, database bugs, \
        database connection, database connections + exhaust, database crash, database down, \
        database error, database failed, database failing, database failover, database fails, \
        database failure, database had failed, database has failed, database is down, \
        database issue, database load, database outage, database overload, database problem, \
        database server + down, database server crash, database server failed, database version, \
        database was + overload, database was down, database was locked, database went, \
        database went down, db connection, db connections, db load, deadlock, \
        deadlocked a table, disk array, disk i/o, disk io, duplicate key, ebs volume, \
        ebs volumes, elasticsearch + crash, elasticsearch + fail, elasticsearch + full, \
        elasticsearch + slow, etcd + fail, etcd + slow, exclusive lock, expensive quer, \
        failed over + database, file system corruption, filesystem + read-only, \
        filesystem corruption, file system + experiencing, filesystem + experiencing, \
        foreign key constraint, full table scan, held a lock, holding a lock, holding the lock, \
        i/o + slow, index + missing, index corruption, inefficient database, kafka + down, \
        kafka + unavailable, koble seg til + database, lack of index, leader election, leveldb, \
        lock contention, lock on + table, lock timeout, lock wait, locked a table, \
        locked the database, locked the table, locking the database, locking the table, \
        locks on the, long running quer, long running transaction, long-running quer, \
        long-running transaction, lost its primary, lost the primary, missing column, \
        missing from the + database, missing index, missing indexes, missing table, \
        mongodb + crash, mount the volume, mount volumes, mounted read-only, mysql + crash, \
        mysql + down, mysql + fail, mysql server + stop, mysql service, nfs + fail, nfs + full, \
        nfs + hang, nfs + unavailable, nfs server, no primary, object storage, paritydb, \
        persistent volume, persistentvolumeclaim, postgres + crash, postgres + down, \
        postgres + limit, primary + failover, primary database, pvc%, query + timeout, \
        query plan, quorum, read-only file system, read-only filesystem, redis + crash, \
        redis + down, redis + evict, redis + lost, redis + memory, redis + unavailable, \
        redis outage, redis overload, replica + behind, replica + lag, replica lag, \
        replication + broke, replication + fail, replication + stopped, rocksdb, row lock, \
        san {storage|system|array|controller|fail|outage|switch}, the san%, schema drift, \
        schema migration + lock, schema mismatch, search index, sin egen database, slow queries, \
        slow query, smb%, split brain, split-brain, stopped accepting writes, storage + crash, \
        storage + fail, storage + problem, storage + unavailable, storage + went down, \
        storage area network, storage array, storage backend, storage failure, storage issue, \
        storage system + crash, storage system + fail, table + missing, table + not exist, \
        table lock, table locks, transaction id, transaction ids, transaction lock, unindexed, \
        volume + attach, volume + detach, volume + locked, volume + taken, wal file, wal files, \
        wraparound, writer database, zfs
        """,
      hinting: """
        cassandra, connection pool, couchdb, database cluster, database%, databasen%, databases%, \
        db%, elasticsearch, etcd%, kafka%, mongodb, mysql, nfs, postgres, queue%, redis%, \
        storage system, storage%, unique constraint, upsert, vacuum
        """,
      kind: .topic),
    "data-corruption": CausePhrases(
      naming: """
        accidental deletion, accidentally deleted + data, accidentally dropped, \
        accounts + deleted, backed up the wrong, backup + not be restored, \
        backups + not be restored, became corrupt, become corrupt, configuration loss, corrupt%, \
        corrupt data, corrupted, corrupting, corruption, data + accidentally deleted, \
        data + corrupt, data + deleted, data + deletion, data + mistakenly deleted, \
        data + overwritten, data + truncated, \
        data corruption, data directory, data inconsisten, data loss, \
        data was deleted, data was lost, data were lost, data were overwritten, \
        database + deleted, database + dropped, database table + deleted, deleted + by mistake, \
        deleted + customer, deleted + database, deleted + sites, deleted data, deleted production, \
        deleted rows, deleted the production, dropped + database, dropped the + table, \
        duplicate data, duplicated records, erased, file + truncated, \
        files + deleted, had been deleted, \
        have been lost, inconsistent data, loss of data, lost + database, lost + records, \
        lost data, missing database data, missing records, orders were lost, overwritten + data, \
        overwrote + data, overwrote + records, overwrote + rows, records + deleted, \
        records + lost, records + removed, records + truncated, \
        repository + corrupt, rm -rf, rows + deleted, rows + truncated, slettet, \
        table + truncated, tables + deleted, wipe of + data, wiped, wiping, wrong data
        """,
      hinting: """
        accidentally deleted, corrupt, data + missing, deleted, lost, mistakenly deleted, \
        overwrit, unintentionally deleted
        """),
  ]
}
