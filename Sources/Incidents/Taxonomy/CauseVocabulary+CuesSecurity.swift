extension CauseVocabulary {
  /// Cues of access and trust, by class.
  ///
  /// A cue pairs a thing with what became of it, in more words than a class could be named by
  /// anywhere: it counts where a report tells its cause.
  static let cuesOfSecurity: [CauseClass.ID: String] = [
    "credentials-permissions": """
    {401%|403%|access denied|accessdenied|unauthorized|unauthorised|forbidden|eacces|eperm|\
    permission_denied|nosuchkey|invalid_grant|invalid_client|invalid_scope} + {vault|approle|\
    secret_id|secret id|secret older|iam%|bucket policy|policy%|role%|service account|service \
    principal|scope%|scopes|older than|key rotated|old key|old token|old secret|kms%|vpc endpoint|\
    managed identity|refresh token|client secret|grant%|consent}, \
    {invalid_grant|invalid_client|eacces|imagepullsecret|image pull secret|pull secret|\
    re-consented|secret_id|unseal keys|not in sudoers|not in the sudoers|wrong umask}, \
    {directory|folder|file%|files%|socket|spool|mount|volume|named pipe|log file|cache directory|\
    share%|path%|binary|script|home directory|keytab|config file|data directory|device node|\
    upload directory|pid file|unix socket|database file} + {belonged to root|belongs to root|\
    belong to root|owned by root|owned by another|owned by the wrong|owned by a user|owned by the \
    old|wrong owner|new owner|wrong group|wrong mode|mode 0600|mode 0700|mode 600|mode 700|0600%|\
    0700%|not readable by|not readable for|unreadable for|unreadable by|not writable by|not \
    writable for|was not writable|were not writable|unwritable|not be written by|readable only by|\
    only readable by|readable by root|readable for root|read-only for the|umask|chown|chmod|\
    selinux|apparmor|executable bit|execute bit|x bit|runs as|running as|ran as|belonged to the \
    old|belonged to another|belonged to the deploy|belonged to a user|another uid|different uid|\
    wrong uid|uid mismatch|sticky bit}, \
    {umask|chmod|chown|selinux|apparmor|ownership|uid%|gid%|file mode|sudoers|sudo rule|setuid|\
    posix acl} + {unreadable|not readable|not writable|unwritable|could not open|could not read|\
    could not write|cannot read|cannot write|denied|too strict|wrong|refused|missing|no longer|\
    changed to root|did not match|blocked|could not be read|could not be opened}, \
    {service account|service user|robot account|robot user|robots|machine account|machine user|\
    system account|bot account|bot user|technical user|technical account|integration user|\
    integration account|database user|db user|database account|application user|app user|service \
    principal|managed identity|service identity|workload identity|instance profile|execution role|\
    iam user|iam role|sync user|sync account|backup user|backup account|deploy user|deploy \
    account|monitoring user|ldap bind|bind user|bind account|runner|functional account|shared \
    account|lambda's role|job's role|task role|node role|pod's role|app registration|api user|\
    scheduler's account|batch account|its account|whose account|their account|the account of the|\
    account that the|account under which|login of the} + {taken out of|taken off|removed from|\
    dropped from|no longer in%|no longer a member|not in the group|never added to|not added to|\
    not a member|lost membership|lost its membership|deactivated|was disabled|been disabled|got \
    disabled|suspended|was locked|been locked|got locked|locked after|deleted|offboard|not \
    allowed|no longer allowed|was allowed to read|only allowed|only had|lacked|lacks%|had no \
    right|has no right|no rights|without the right|not granted|not been granted|never granted|\
    never been granted|never been given|not given|refused|expired|two-factor|2fa%|mfa%|\
    conditional access|password policy|password age|password had|password was|purged|cleaned up|\
    archived|belonged to someone|left the company|had left|stripped|downgraded|demoted|lost the \
    right|lost its right|missing the|did not have the|does not have the|licence was taken|could \
    not assume|no longer trusted|was not trusted}, \
    {oauth|refresh token|access token|bearer token|api token|auth token|session token|bot token|\
    vault token|deploy token|registry token|webhook secret|signing secret|shared secret|client \
    secret|app secret|application secret|secret_id|app password|sas token|personal token|\
    integration token|api key|service key|license key|licence key|kerberos|keytab|machine \
    password|database password|db password|ldap password|bind password|admin password|root \
    password|smtp password|service password|ssh key|deploy key|host key|private key|key pair|\
    signing key|jwt%|jwks|hmac key|encryption key|kms key|master key|decryption key|passphrase|\
    vault lease|consent|sftp key|pgp key|gpg key|wallet key|validator key|account key|bank feed|\
    password of the|password for the|password to the|secret of the|secret for the|key of the|key \
    for the|token of the|token for the|credentials of the|credentials for the} + {older than|\
    lapsed|had run out|ran out|run out|aged out|expired%|expires%|expiry|had to be re-consented|\
    re-consent|reconsent|re-authoris|re-authoriz|reauthoris|reauthoriz|not renewed|not been \
    renewed|had to be renewed|not refreshed|after 90 days|after 180 days|after 60 days|after 30 \
    days|after a year|had been changed|was changed without|changed but|rotated but|rotated on|\
    rotated without|had been rotated|rolled but|still the old|the old one|old value|not updated \
    in|out of sync|mismatch|did not match|no longer matched|revoked|withdrawn|invalidated|had \
    been reset|was deleted|been deleted|was disabled|been disabled|retired|was wrong|mistyped|was \
    missing|went missing|was lost|been lost|not distributed|not been distributed|not deployed|\
    never set|not set|was empty|left blank|placeholder|truncated|trailing newline|a newline|tied \
    to|belonged to a|belonged to someone|left the company|personal account|no longer accepted|not \
    accepted|was refused|was rejected|were rejected|scheduled for deletion|pending deletion|from \
    staging|of staging|of the test|wrong environment|of another tenant|unknown to the|never \
    copied|not copied|overwritten|nobody knew|only one person}, \
    {password%|passwords%|secret%|secrets%|key%|keys%|token%|tokens%|credential} + {still used \
    the old|still had the old|still using the old|kept using the old|kept the old|went on using \
    the old|still holding the old|held the old|still sent the old|did not pick up the new|never \
    picked up the new|not told about the new|did not know the new|did not get the new|never \
    received the new|with the old one|had the previous|still knew the old|not updated everywhere|\
    only in the person|in the name of a colleague|in the name of an employee|who had left|someone \
    who left|somebody who left}, \
    {permission|privilege|entitlement|access right|rights of|rights on|rights to|acl%|acls%|grant \
    on|grants on|select on|usage on|write access|read access|admin rights|sudo} + {not carried \
    over|were not copied|not migrated|were lost|was lost|got lost|dropped|were reset|was reset|\
    withdrawn|taken away|taken from|stripped|not applied|never given|not given|not been given|\
    never granted|not granted|not been granted|too narrow|tightened|narrowed|cleaned up|wiped|was \
    missing|were missing|missing for|missing on|lacked|lacks|did not survive|overwritten|needed \
    but|was refused|not inherit|inheritance|not restored|without the}, \
    {could not|cannot|was unable to|were unable to|not allowed to|no longer allowed to|not \
    permitted to|no right to|no rights to|may not|not entitled to|refused the right to} + {assume \
    the role|assume its role|decrypt the secret|use the key|use the kms|read the secret|read its \
    secret|fetch the secret|pull from the private|pull the image from the private|after its \
    account|after their account|since its account|since its role|because its account|because its \
    role|because its user|read the stream|list the bucket|write to the bucket|put objects|read \
    the bucket}, \
    {key%|keys%|token%|tokens%|account%|login%|password%|credential|pat%|secret%} + {issued to a \
    colleague|issued to an|issued in the name|registered in the name|created by a colleague who|\
    created by an engineer who|under the name of a|tied to his|tied to her|tied to the account of|\
    who has left|who had left|has left the company|no longer works|no longer with us|with his \
    account|with her account|his departure|her departure|a leaver|person who left|personal login}, \
    {lost|losing|loses|lacked|lacks|without|had no|has no|missing|lost its|lost their|lost the|\
    lost all} {write rights|read rights|access rights|grants|privileges|admin rights|write \
    permission|read permission|sudo rights|execute rights|write access|read access|access to its \
    own|execute permission|right to}, \
    {chmod 600|chmod 700|chmod 000|chmod 400|wrong chmod|mode 0600|mode 0700|mode 000|permission \
    bits|file modes|wrong file owner|sudoers|insufficientprivilege|insufficient_scope|\
    insufficient scope|accessdeniedexception|must be owner of|not a member of the group|rights \
    had been withdrawn}
    """,
    "certificate-expiry": """
    {only a root|a root that|root which|root that|old root|trusted root|certificate chain|the \
    chain we|our chain|chain contained} + {end of its ten|end of its twenty|ten years were|twenty \
    years were|end of its life|reached the end|its validity|past its date|past its end|out of \
    date as of|had lapsed|has lapsed|lapsed on|expired on|expired at|cross-sign|x3%|dst root|\
    addtrust}, \
    {notafter=|notafter was|notafter had|notafter:|not after :|dst root ca|addtrust|\
    cert_has_expired|certificate_expired|certificate has expired|err_cert_date|certificate is not \
    yet valid|past its notafter|stale certificate}, \
    {acme%|certbot|cert-manager|certmanager|http-01|dns-01|tls-alpn|acme.sh|renewal cron|renewal \
    hook|renewal timer|renewal script|renewal job|automatic renewal|auto-renew|auto renewal|\
    autorenew|renewal bot} + {failed|failing|fail silently|did not run|had not run|not run since|\
    stopped|did not reload|never reloaded|not reloaded|silently|blocked|expired|rate limit|could \
    not|not restarted|was disabled|been disabled|was off%|paused|broke%|broken|never installed|\
    challenge|unable|no longer}, \
    certificat + {périmé|plus valable|plus valide|pas renouvelé|pas été renouvelé|non renouvelé|\
    sans être renouvelé|expiré|expirait|oublié|arrivé à échéance|échéance|arrivé à terme|fin de \
    validité|expiration}, \
    certificado + {caduc|no se renovó|no renovad|sin renovar|nadie renovó|dejó de ser válido|ya \
    no era válido|perdió validez|vencid|venció|vencieron|expir|olvid}, \
    {certificaat|certificaten|tls-certificaat|ssl-certificaat|servercertificaat} + {verlopen|\
    verliep|niet vernieuwd|niet verlengd|niet meer geldig|liep af|afgelopen|vergeten|geldigheid|\
    ongeldig geworden|vervallen}, \
    {validity check failed|certificateexpired|sec_error_expired|certificate_not_yet_valid|cert \
    date invalid|tlsv1 alert certificate expired|acme challenge|stale crl|crl had expired|acme \
    order}, \
    {cert%|certs%|certificate%|certificates%|cert's|certificate's|ca cert|ca%|root ca|root \
    certificate|intermediate%|cross-sign|wildcard%|truststore|trust store|keystore|signing \
    certificate|code-signing|code signing|push certificate|client certificate|apns%|x.509|x509|\
    leaf certificate|trust anchor|letsencrypt|let's encrypt|provisioning profile|signing profile|\
    saml certificate|timestamping certificate|mtls|pem file|pfx file} + {last year's|from last \
    year|a year old|one year old|13 months|thirteen months|its year|ended on|ended at|ended \
    yesterday|had ended|ended last|ended in the night|ended that|ended this|came to its end|came \
    to an end|end date had|end date passed|reminder went|warning went|\
    warnings went|mails went to|mail went to|notice went to|notices went to|not in the inventory|\
    missing from the inventory|nobody watched|nobody tracked|not tracked|port 80|challenge failed|\
    validation failed|could not renew|failed to renew|did not renew|stopped renewing|renewal \
    broke|renewal stopped|did not get renewed|was never reissued|not reissued|not reloaded|never \
    reloaded|overdue|too old|turned one|ten years old|its ten years|nobody had replaced|no one \
    had replaced|had been good until|was good until|good until|was over on|was over at|were over \
    on|issued on the same day a year|a year before|a year earlier}
    """,
    "security": """
    {stranger|intruder|burglar|thief|thieves|criminals|criminal group|fraudster|outsider|unknown \
    person|unknown party|unknown parties|an unknown user|unauthenticated|not logged in|logged-out|\
    anonymous visitor|anonymous user|former admin|former employee|former contractor|former \
    developer|ex-employee|ex-colleague|dismissed employee|fired employee|disgruntled|departed \
    employee|someone outside|somebody outside|people outside|third parties|an insider|outside the \
    company|adversary|adversaries|crooks|perpetrator|vandal|script kiddie|ransom|blackmail} + \
    {wipe|deleted|stole|steal|drained|took over|take over|took out|defac|poison|planted|inject|\
    encrypted|log in|logged in|read other|could read|could see|could view|could open|could call|\
    could download|could list|could change|escalat|guess|got into|got in%|gained access|broke in|\
    break into|broken into|downloaded|dumped|copied|published|mined|tamper|sabotag|\
    siphon|withdrew|forged|spoof|uploaded|used an account|used the account|used a stolen|used our|\
    invoices|records of|pulled|scraped all|demand|moved laterally|entered through|found that \
    before|walked off|emptied|been reading|was reading|were reading|had been inside|was inside|\
    had sat in|helped himself|helped themselves}, \
    {someone|somebody|anyone|anybody|people|bots|visitors|users} + {stole|drained the|defaced|\
    poisoned|planted a|broke into|break into|dumped the|siphoned|found that before we|guessed the|\
    guess the|brute-forced|could store a .php|upload a .php|upload a shell|forged|spoofed|mint \
    unlimited|minted|registered an abandoned|abandoned maintainer|bought the expired|pretended to \
    be|pretending to be|posing as|posed as|talked the support|tricked|sweet-talked|tailgat|run \
    commands|run code on|execute commands|read the files of others|read other people|could see \
    other people}, \
    {gbps|gbit/s|gb/s|mpps|tbps|million packets|million requests|packets per second|requests per \
    second} + {reflection|amplification|aimed|flood%|floods|spoofed|volumetric|carpet|from a \
    botnet|botnet|hostile|junk traffic|http flood}, \
    {syn flood|udp flood|syn-flood|icmp flood|http flood|dns amplification|ntp amplification|udp \
    reflection|memcached amplification|slowloris|carpet bombing|web shell|webshell|path traversal|\
    directory traversal|directory-traversal|ssrf%|xxe%|idor%|insecure deseriali|unsafe deseriali|\
    prototype pollution|prompt injection|log4shell|heartbleed|shellshock|eternalblue|proxyshell|\
    proxylogon|privilege escalation|replay attack|man-in-the-middle|sim swap|sim-swap|spear phish|\
    spear-phish|dependency confusion|cache poisoning|cache-poisoning|mfa fatigue|infostealer|\
    info-stealer|info stealer|keylogger|trojan|rootkit|card skimm|skimmer|magecart|toll fraud|sms \
    pumping|card testing|card-testing|double-spend|double spend attack|price manipulation|oracle \
    manipulation|subdomain takeover|sub-domain takeover|golden ticket|pass-the-hash|lateral \
    movement|data exfiltration|unpatched and|wiper%|deepfake|prompt bombing|business email \
    compromise}, \
    {bucket|s3 bucket|database|elasticsearch|elastic cluster|mongodb|mongo%|redis|memcached|admin \
    panel|admin interface|admin page|management interface|management port|hmi%|scada|plc%|rdp%|\
    remote desktop|vnc%|jenkins|kibana|grafana|phpmyadmin|debug endpoint|debug port|debugger|\
    console|backups|backup file|backup share|file share|nas%|etcd|docker socket|docker api|docker \
    daemon|kubelet|kubernetes api|internal api|actuator|smb%|ipmi|bmc%|camera|rsync} + {open to \
    the internet|open to the world|open to the whole|reachable from the internet|reachable from \
    outside|reachable by anyone|reachable from anywhere|exposed to the internet|exposed to the \
    public|on the public internet|publicly readable|publicly accessible|publicly reachable|\
    publicly writable|world-readable|world-writable|world readable|accessible from the internet|\
    accessible to anybody|accessible without|without a password|without any password|without a \
    login|had no password|needed no login|default password|factory password|default \
    credentials|shodan|indexed by google|indexed by search}, \
    {other people's|other customers'|other customer's|other users'|other user's|someone else's|\
    somebody else's|another customer's|another user's|other tenants'|another tenant's|anyone's|\
    any customer's|any user's|other patients'|other members'|others'} + {counting up|counting \
    through|incrementing|changing the id|changing the number|changing a number|changing the url|\
    editing the url|altering the|guessing|enumerat|manipulat|without logging in|without a login|\
    without being logged in|unauthenticated|number in the url|id in the url|by trying|object id}, \
    {unpatched|not been patched|had not been patched|never patched|missing patch|months behind on \
    patches|patch had not|known vulnerab|known hole|public exploit|proof of concept|\
    proof-of-concept|known flaw|published flaw} + {used to|was used|exploit|broke in|got in|way \
    in|entry point|attacker|used on|used against|two days after|days after|hours after it|became \
    known|break in|gained|took over|entered|vpn%|appliance|foothold}, \
    {package|npm%|pypi|dependency|maintainer|browser extension|extension|plugin|plug-in|docker \
    image|base image|update server|release|build server|build system|compiler|mirror|library|cdn%|\
    action%|installer} + {poisoned|trojan|backdoor|tampered|malicious|mail domain|account of the \
    maintainer was|taken over by|typosquat|crypto miner|coin miner|stole|sent the environment|\
    planted|slipped into|phoned home|exfiltrat|lookalike|look-alike|same name on the public}, \
    {mailbox|mail account|email account|e-mail account|admin account|administrator account|\
    account%|accounts%|session cookie|wallet|laptop|workstation|domain controller|vpn account|\
    signing machine|hot wallet|treasury|bridge} + {were taken over by|was taken over by|been \
    taken over|broken into|phished|guessed|sprayed|stolen|hijacked|infected|drained|emptied|\
    siphoned|looted|brute|encrypted and|wiped by|credential list|password list|reused password|\
    password reuse|without a second factor|no second factor|leaked in another}, \
    {encrypted our|encrypted the|encrypted all|encrypted every|encrypting our|encrypting the|\
    encrypts the} + {ransom|demand|bitcoin|extort|left a note|note behind|overnight by|file \
    servers|shares and|virtual machines and}, \
    {key|token%|tokens%|secret%|secrets%|password%|passwords|credential|cookie} + {was leaked|\
    were leaked|had leaked|leaked in|leaked by|leaked through|leaked via|fell into the|bought on \
    a|bought from|pasted into a public|stolen from|found by a stranger|found on a forum}, \
    attack% + {volumetric|amplification|password list|dictionary|targeted|our login|our edge|\
    against us|against our|aimed|downgrade|governance|hit us|hit our|gbps|application-layer|layer \
    7|layer-7|from thousands|from many|requests per second|saturated|filled our|flooded|botnet|\
    exhausted our|took down|coordinated|attack started}, \
    {contract|smart contract|liquidity pool|lending pool|bridge|treasury|oracle|governance|hot \
    wallet|multisig|token contract|lending protocol} + {drained|manipulat|stole|forged|exploited|\
    minted|siphon|inflated|attacker|malicious|reinitial|re-initial|uninitial|unprotected|flash|\
    fake proposal|fake deposit|emptied}, \
    {macro|usb stick|word document|fake update|fake invoice|fake login page|lookalike domain|\
    look-alike domain|mail attachment|e-mail attachment|phishing} + {opened|infected|installed|\
    clicked|executed|enabled|encrypted|typed|entered|password|fell for|credentials|ran on}, \
    {mining software|mining malware|coin miner|cryptocurrency miner|crypto-miner|xmrig|mining rig \
    on our|mined monero|mined coins|mine coins|mine monero}, \
    {pull request from a fork|from a fork|forked repository|untrusted pull request} + {secret|\
    token|credentials|pipeline printed|runner|exfiltrat}, \
    {address bar|in the url|in the address of the page} + {changed the number|changed its number|\
    changed the id|change the number|changing the|another number|counting}
    """,
  ]
}
