func relateIncidents(
  in entries: inout [ArchivedIncident], links: [[Int]], services: ServiceTable,
  options: ArchiveOptions
) {}
