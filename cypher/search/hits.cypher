// What the full-text indexes find for these queries, each entity once, with the indexes that found it and
// the score that each gave; by id.
//
// Lucene stops at the limit, so that the cost does not grow with how much there is to find. The
// queries are built by the caller, never typed by a user.
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes(query.index, query.text, {limit: $limit}) YIELD node, score
WITH node, collect({index: query.index, score: score}) AS foundBy
RETURN node {.*} AS entity, foundBy
ORDER BY entity.id
