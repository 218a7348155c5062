extension CauseVocabulary {
  /// By class, what is done to repair it: where a report only tells the repair, it shows the class.
  static let repairs: [CauseClass.ID: String] = [
    "configuration-change": """
    corrected the config, corrected the setting, fixed the config, fixed the setting, \
    reverted the config, reverted the setting, rolled back the config, \
    correcting the config, fixing the config, reverting the config, updated the config, \
    disabled the feature flag, turned off the feature flag
    """,
    "software-defect": """
    added error handling, added better error handling, better error handling, deployed a fix, \
    deployed a patch, fix was deployed, fixed in + pr, fixed in + pull, fixed in + release, \
    fixed in version, hotfix, patch was deployed, patched version, pushed a fix, \
    released a fix, revert the commit, revert the deploy, revert the pr, reverted + deploy, \
    reverted + release, reverted the change, reverted the code, reverted the commit, \
    reverted the pr, reverting + commit, reverting + deploy, reverting the change, \
    rolled back + deploy, rolled back + release, rolled back + version, \
    rolled back the change, rolling back + deploy, rolling back + release, \
    revertemos a implantação, revertir el despliegue
    """,
    "capacity": """
    added + disk space, added + memory, added + nodes, added more, adding + capacity, \
    adding more, bigger instance, expanded the disk, extended the disk, freed + disk, \
    freed + space, freeing + space, increase the memory, increased + disk, \
    increased + memory, increased + replicas, increased the capacity, increasing + memory, \
    larger disk, larger instance, more capacity, resized, scaled out, scaled up, scaling up
    """,
    "quota-limit": """
    increase the limit, increased + limit, increasing + limit, raise the limit, \
    raised + limit, raised + quota, raising + limit
    """,
    "hardware-failure": """
    new disk, new drive, new hardware, new motherboard, replaced + cable, replaced + disk, \
    replaced + drive, replaced + hardware, replaced + switch, replacement disk, \
    replacement drive, replacement hardware
    """,
    "network": "network was restored, connectivity was restored, restored connectivity",
    "dns": "corrected the dns, fixed the dns, updated the dns, reverted the dns",
    "power-facility": "power was restored, restored power, power restored",
    "third-party-dependency": """
    fixed by the provider, provider fixed, provider has fixed, provider resolved, \
    vendor fixed, waiting for + provider, resolved by the provider, switched + provider
    """,
    "database-storage": """
    repaired the database, restarted the database, restarting the database, added an index, \
    adding an index, rebuilt the index, restarted mysql, restarted postgres
    """,
    "certificate-expiry": """
    new certificate, reissued, renewed + cert, renewing + cert, replaced + certificate
    """,
    "credentials-permissions": """
    corrected the permission, fixed the permission, granted, restored + permission, \
    rotated + key, rotated + credential, rotated + token
    """,
  ]
}
