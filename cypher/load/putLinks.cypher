// Ties nodes of one label to nodes of another, each pair by one link of one type. A pair of which
// an end is not there is left out, and missing from the count.
// Two seeks a link.
UNWIND $rows AS row
MATCH (from:Entity/*=fromLabel*/ {id: row.from})
MATCH (to:Passage/*=toLabel*/ {id: row.to})
CREATE (from)-[:CITED_IN/*=type*/]->(to)
RETURN count(*) AS count
