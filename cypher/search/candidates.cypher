// What is needed to rank the hits of a search.
// $ids: the kind and the id of each hit (Law:BR-LGPD; Jurisdiction:BR). Returns id, record {id, label, kind, names}.
UNWIND $ids AS id
MATCH (n:Searchable {key: $snapshot + ':' + id})
RETURN id, n{.id, .title, .titleEn, .shortName, .acronym, .name, .nameEn, .nameEs, .namePt, .heading, .summary, .locator, .kind} AS record
