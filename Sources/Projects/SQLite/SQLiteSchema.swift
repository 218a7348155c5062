/// The tables and views of the exported database; names and meaning are a contract (README,
/// "Data").
///
/// Tables are filled in this order. Times are ISO 8601; what is not known is NULL.
let sqliteSchema = """
  CREATE TABLE incidents (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, url TEXT NOT NULL, date TEXT, severity TEXT,
    status TEXT, timezone TEXT, started TEXT, detected TEXT, acknowledged TEXT, mitigated TEXT,
    resolved TEXT, minutes INTEGER, stated_minutes INTEGER, computed_minutes INTEGER,
    minutes_to_detect INTEGER, minutes_to_mitigate INTEGER, summary TEXT, root_cause TEXT,
    detection TEXT, resolution TEXT, impact TEXT, users TEXT, requests TEXT, revenue TEXT,
    data_loss TEXT,
    path TEXT NOT NULL, line INTEGER NOT NULL, same_as TEXT REFERENCES incidents,
    organisation TEXT) WITHOUT ROWID;
  CREATE TABLE services (
    incident TEXT NOT NULL REFERENCES incidents, service TEXT NOT NULL, written TEXT NOT NULL,
    PRIMARY KEY (incident, service)) WITHOUT ROWID;
  CREATE TABLE labels (
    incident TEXT NOT NULL REFERENCES incidents, kind TEXT NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (incident, kind, name)) WITHOUT ROWID;
  CREATE TABLE cause_classes (
    class TEXT PRIMARY KEY, title TEXT NOT NULL, description TEXT NOT NULL, parent TEXT NOT NULL)
    WITHOUT ROWID;
  CREATE TABLE causes (
    incident TEXT NOT NULL REFERENCES incidents, class TEXT NOT NULL, role TEXT NOT NULL,
    provenance TEXT NOT NULL, confidence REAL NOT NULL, evidence TEXT, line INTEGER);
  CREATE TABLE actions (
    incident TEXT NOT NULL REFERENCES incidents, position INTEGER NOT NULL, text TEXT NOT NULL,
    kind TEXT, status TEXT NOT NULL, owner TEXT, due TEXT, closed TEXT, ticket TEXT,
    tracked INTEGER NOT NULL, line INTEGER, repeated INTEGER NOT NULL,
    PRIMARY KEY (incident, position)) WITHOUT ROWID;
  CREATE TABLE timeline (
    incident TEXT NOT NULL REFERENCES incidents, position INTEGER NOT NULL, at TEXT, "end" TEXT,
    written TEXT NOT NULL, text TEXT NOT NULL, kind TEXT NOT NULL, line INTEGER,
    PRIMARY KEY (incident, position)) WITHOUT ROWID;
  CREATE TABLE links (
    source TEXT NOT NULL REFERENCES incidents, target TEXT NOT NULL REFERENCES incidents,
    PRIMARY KEY (source, target)) WITHOUT ROWID;
  CREATE TABLE related (
    incident TEXT NOT NULL REFERENCES incidents, rank INTEGER NOT NULL,
    other TEXT NOT NULL REFERENCES incidents, score REAL NOT NULL,
    PRIMARY KEY (incident, rank)) WITHOUT ROWID;
  CREATE TABLE diagnostics (
    incident TEXT NOT NULL REFERENCES incidents, name TEXT NOT NULL, severity TEXT NOT NULL,
    message TEXT NOT NULL, line INTEGER);
  CREATE INDEX incidents_date ON incidents (date);
  CREATE INDEX services_service ON services (service);
  CREATE INDEX causes_class ON causes (class, incident);
  CREATE INDEX causes_incident ON causes (incident);
  CREATE VIRTUAL TABLE search USING fts5(
    id UNINDEXED, title, summary, report, tokenize = "unicode61 tokenchars '_'");

  CREATE VIEW incident_causes AS
    SELECT i.id, i.date, i.title, c.class, c.role, c.provenance, c.confidence, c.evidence
    FROM causes c JOIN incidents i ON i.id = c.incident;
  CREATE VIEW recurring_causes AS
    WITH found AS (SELECT DISTINCT c.class, coalesce(i.same_as, i.id) AS incident
        FROM causes c JOIN incidents i ON i.id = c.incident),
      recurring AS (SELECT DISTINCT f.class FROM found f JOIN incidents i ON i.id = f.incident
        GROUP BY f.class, i.organisation HAVING count(*) > 1),
      unfinished AS (SELECT coalesce(i.same_as, i.id) AS incident, count(*) AS number
        FROM actions a JOIN incidents i ON i.id = a.incident
        WHERE a.status IN ('open', 'in_progress') AND NOT a.repeated GROUP BY 1)
    SELECT f.class, k.title, count(*) AS incidents, min(i.date) AS first_seen,
      max(i.date) AS last_seen, coalesce(sum(u.number), 0) AS unfinished_actions
    FROM found f JOIN incidents i ON i.id = f.incident
      LEFT JOIN unfinished u ON u.incident = f.incident
      LEFT JOIN cause_classes k ON k.class = f.class
    WHERE f.class IN recurring
    GROUP BY f.class ORDER BY incidents DESC, f.class;
  CREATE VIEW unfinished_actions AS
    SELECT a.incident, i.date, i.title, a.text, a.status, a.owner, a.due, a.ticket
    FROM actions a JOIN incidents i ON i.id = a.incident
    WHERE a.status IN ('open', 'in_progress') AND NOT a.repeated
    ORDER BY i.date, a.incident, a.position;
  CREATE VIEW service_causes AS
    WITH hit AS (SELECT DISTINCT s.service, coalesce(i.same_as, i.id) AS incident
        FROM services s JOIN incidents i ON i.id = s.incident),
      found AS (SELECT DISTINCT c.class, coalesce(i.same_as, i.id) AS incident
        FROM causes c JOIN incidents i ON i.id = c.incident)
    SELECT h.service, f.class, count(*) AS incidents, max(i.date) AS last_seen
    FROM hit h JOIN found f ON f.incident = h.incident JOIN incidents i ON i.id = h.incident
    GROUP BY h.service, f.class ORDER BY incidents DESC, h.service, f.class;
  CREATE VIEW came_back AS
    WITH rootless AS (SELECT incident, class,
          row_number() OVER (PARTITION BY incident ORDER BY role <> 'trigger', rowid) AS place
        FROM causes WHERE incident NOT IN (SELECT incident FROM causes WHERE role = 'root')),
      filed AS (SELECT incident, class FROM causes WHERE role = 'root'
        UNION SELECT incident, class FROM rootless WHERE place = 1),
      found AS (SELECT DISTINCT f.class, i.id, i.date, i.title, i.organisation
        FROM filed f JOIN incidents r ON r.id = f.incident
          JOIN incidents i ON i.id = coalesce(r.same_as, r.id)
        WHERE i.date IS NOT NULL),
      placed AS (SELECT *, max(date) OVER before AS last_time, count(*) OVER before AS earlier
        FROM found WINDOW before AS (PARTITION BY class, organisation ORDER BY date
          GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
    SELECT id, date, title, class, last_time, earlier,
      CAST(julianday(date) - julianday(last_time) AS INTEGER) AS days_since
    FROM placed WHERE earlier > 0 ORDER BY date DESC, id, class;
  CREATE VIEW years AS
    SELECT substr(date, 1, 4) AS year, count(*) AS incidents, count(minutes) AS with_duration,
      max(minutes) AS longest_minutes
    FROM incidents WHERE date IS NOT NULL AND same_as IS NULL GROUP BY year ORDER BY year;
  """
