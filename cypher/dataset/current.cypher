// The data set that readers see.
// Returns hash, record {version, title, date, license, citation, loadedAt}: one row, or none before the first load.
MATCH (d:Dataset {current: true})
RETURN d.hash AS hash, d{.version, .title, .date, .license, .citation, .loadedAt} AS record
