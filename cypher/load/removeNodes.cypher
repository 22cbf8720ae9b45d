// Removes the nodes with the given ids, of one label, with all that hangs on them.
// One seek a node, and one step for each of its relations.
UNWIND $ids AS id
MATCH (node:Entity/*=label*/ {id: id})
DETACH DELETE node
RETURN count(*) AS count
