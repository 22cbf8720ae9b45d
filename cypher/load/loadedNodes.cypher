// Nodes of one label that a load wrote, in the order of their ids, from one id on: an entity's kind
// (otherwise empty), and the digest of the row. `hash` is null where another program wrote it.
// One stretch of the index on ids, as long as the page.
MATCH (node:Entity/*=label*/)
WHERE node.id > $after
RETURN node.id AS id, coalesce(node.kind, '') AS kind, node.hash AS hash
ORDER BY id
LIMIT $limit
