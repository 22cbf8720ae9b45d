// How many entities there are of each of these subkinds, in no order; one with none has no row.
//
// Reads the index on subkind: its cost grows with the entities counted, not with the graph.
UNWIND $subkinds AS asked
MATCH (entity:Entity {subkind: asked.id})
WHERE entity.kind = asked.kind
RETURN asked.kind AS kind, asked.id AS subkind, count(*) AS count
