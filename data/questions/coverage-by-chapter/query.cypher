MATCH (source:Source)
UNWIND range(0, size(source.chapterLines) - 1) AS index
WITH
  source,
  index,
  source.chapterLines[index] AS firstLine,
  coalesce(source.chapterLines[index + 1], 2147483647) AS nextLine
MATCH (passage:Passage {source: source.id})
WHERE passage.line >= firstLine AND passage.line < nextLine
WITH source, index, firstLine, collect(passage) AS passages
RETURN
  source.title AS sourceTitle,
  source.chapterTitles[index] AS chapter,
  source.chapterTitlesEn[index] AS chapterEn,
  firstLine,
  size(passages) AS passages,
  COUNT {
    UNWIND passages AS passage
    MATCH (passage)<-[:CITED_IN]-(entity:Entity)
    RETURN DISTINCT entity
  } AS entities,
  COUNT {
    UNWIND passages AS passage
    UNWIND passage.relations AS relation
    RETURN DISTINCT relation
  } AS relations
ORDER BY source.id, firstLine
LIMIT 200
