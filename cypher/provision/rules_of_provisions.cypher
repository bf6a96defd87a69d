// The rules that provisions impose.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (p:Provision {key: $snapshot + ':Provision:' + id})-[:IMPOSES]->(r:Rule)
RETURN id, r{.id, .effect, .mechanisms, .dataCategories, .sectors, .destinations, .cumulative, .threshold, .usableFrom, .notYetUsable, .clauses, .incomplete, .from, .to, .note, provision: p.id} AS record
ORDER BY id, r.position
