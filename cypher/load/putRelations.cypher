// Makes relations of one kind between entities that are there; none of them may exist yet. One of
// which an end is not there is left out, and missing from the count.
// Two seeks a relation.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:PARTY_TO/*=relationKind*/]->(to)
SET relation = row.properties
RETURN count(*) AS count
