CALL db.index.fulltext.queryNodes(
  "entity_text",
  '"' + replace(replace($text, "\\", " "), '"', " ") + '"',
  {limit: 100}
)
YIELD node AS entity, score
RETURN entity, entity.kind AS kind, entity.summary AS summary, entity.summaryEn AS summaryEn, score
ORDER BY score DESC, entity.id
LIMIT 100
