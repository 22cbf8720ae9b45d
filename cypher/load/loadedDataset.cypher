// The dataset that is loaded: one row, or none.
// Costs the same whatever the graph's size.
MATCH (dataset:Dataset)
RETURN dataset.id AS id, dataset.title AS title, dataset.version AS version
ORDER BY id
LIMIT 1
