// Some labels of nodes that no load of this program wrote, in alphabetical order.
// Reads all nodes; run only where the counts say that there are such nodes.
MATCH (node)
WHERE NOT (
  node:Entity OR node:Passage OR node:Source OR node:Shorthand OR node:Dataset OR node:Load
)
WITH DISTINCT labels(node) AS names
UNWIND CASE names WHEN [] THEN ['no label'] ELSE names END AS label
RETURN DISTINCT label
ORDER BY label
LIMIT 5
