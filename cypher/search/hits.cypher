// What the full-text indexes find for these queries, best first within each; an entity may be found by
// several.
//
// Lucene stops at the limit, so that the cost does not grow with how much there is to find. The
// queries are built by the caller, never typed by a user.
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes(query.index, query.text, {limit: $limit}) YIELD node, score
RETURN
  query.index AS index,
  score,
  node {.*} AS entity
ORDER BY index, score DESC, entity.id
