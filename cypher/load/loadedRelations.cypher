// Relations of one kind that a load wrote, in the order of their ids, from one id on, each with the
// digest of its row. `hash` is null where another program wrote it.
// One stretch of the index on ids, as long as the page.
MATCH ()-[relation:PARTY_TO/*=relationKind*/]->()
WHERE relation.id > $after
RETURN relation.id AS id, relation.hash AS hash
ORDER BY id
LIMIT $limit
