// Ties nodes of one label to nodes of another, by links of one type. A pair of which an end is not
// there is left out, and missing from the count.
// A seek a node, and one a link.
UNWIND $rows AS row
MATCH (from:Entity/*=fromLabel*/ {id: row.from})
UNWIND row.to AS id
MATCH (to:Passage/*=toLabel*/ {id: id})
CREATE (from)-[:CITED_IN/*=type*/]->(to)
RETURN count(*) AS count
