// Every relation between entities, by its kind, with the digest of its row. No order; each once.
// `id` or `hash` is null where another program wrote it.
// Reads all relations: grows with the graph.
MATCH (:Entity)-[relation]->(:Entity)
RETURN type(relation) AS group, relation.id AS id, relation.hash AS hash
