// Every node that a load wrote, by its group (an entity's kind, otherwise its label), with the
// digest of its row. No order; each node once. `id` or `hash` is null where another program wrote it.
// Reads all nodes: grows with the graph.
MATCH (entity:Entity) RETURN entity.kind AS group, entity.id AS id, entity.hash AS hash
UNION ALL
MATCH (passage:Passage) RETURN 'Passage' AS group, passage.id AS id, passage.hash AS hash
UNION ALL
MATCH (source:Source) RETURN 'Source' AS group, source.id AS id, source.hash AS hash
UNION ALL
MATCH (shorthand:Shorthand) RETURN 'Shorthand' AS group, shorthand.id AS id, shorthand.hash AS hash
