// How many entities the full-text indexes find for these queries, each counted once, up to $limit: one
// row.
//
// Lucene stops at the limit, so that the cost does not grow with how much there is to find.
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes(query.index, query.text, {limit: $limit}) YIELD node
WITH DISTINCT node
LIMIT $limit
RETURN count(node) AS total
