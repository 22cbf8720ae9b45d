// Writes nodes of one label: makes those that are not there, and gives each exactly the properties
// of its row.
// One seek a node.
UNWIND $rows AS row
MERGE (node:Passage/*=label*/ {id: row.id})
SET node = row.properties
RETURN count(*) AS count
