// Rules by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (r:Rule {key: $snapshot + ':Rule:' + id})<-[:IMPOSES]-(p:Provision)
RETURN id, r{.id, .effect, .mechanisms, .dataCategories, .sectors, .destinations, .cumulative, .threshold, .usableFrom, .notYetUsable, .clauses, .incomplete, .from, .to, .note, provision: p.id} AS record
