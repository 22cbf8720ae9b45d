// Unties the nodes with the given ids, of one label, from what they cite, lie in or stand for.
// One seek a node, and one step for each of its links.
UNWIND $ids AS id
MATCH (node:Entity/*=label*/ {id: id})-[link:IN|CITED_IN|STANDS_FOR]->()
DELETE link
RETURN count(*) AS count
