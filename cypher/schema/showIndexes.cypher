// The indexes that the database has, by name; those of constraints among them.
// Costs the same whatever the graph's size.
SHOW INDEXES
YIELD name, state, labelsOrTypes, properties, owningConstraint, options
RETURN
  name,
  state,
  coalesce(labelsOrTypes, []) AS labelsOrTypes,
  coalesce(properties, []) AS properties,
  owningConstraint IS NOT NULL AS isUnique,
  options.indexConfig['fulltext.analyzer'] AS analyzer
ORDER BY name
