// The entities with these ids, in no order; an unknown id has no row.
//
// One look-up in the unique index for each id, whatever the size of the graph.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity {.*} AS entity
