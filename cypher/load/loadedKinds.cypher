// The kinds of relations that the database knows, in alphabetical order, those of earlier datasets
// among them; what ties passages, sources and shorthands aside.
// Reads the catalogue only.
CALL db.relationshipTypes() YIELD relationshipType AS kind
WHERE NOT kind IN ['IN', 'CITED_IN', 'STANDS_FOR']
RETURN kind
ORDER BY kind
