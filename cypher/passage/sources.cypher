// The sources of the dataset, by id; at most 1000.
MATCH (source:Source)
WHERE source.id >= ""
RETURN source {.*} AS source
ORDER BY source.id
LIMIT 1000
