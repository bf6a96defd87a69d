// All published effect sizes.
// $snapshot. Returns record, by use and id.
MATCH (e:Effect {snapshot: $snapshot})
RETURN e{.id, .authors, .year, .title, .scope, .country, .use, .outcome, .unit, .value, .low, .high, .approximate, .signs, .per, .condition, .cap, .locator, .url, .verification, .caveat} AS record
ORDER BY e.use, e.id
