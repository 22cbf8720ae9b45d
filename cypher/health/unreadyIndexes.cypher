// The indexes that cannot answer yet, or failed, by name; no row where all is well.
//
// One row an index, each once. Reads the catalogue only, whatever the size of the graph.
SHOW INDEXES YIELD name, state
WHERE state <> "ONLINE"
RETURN name, state
ORDER BY name
