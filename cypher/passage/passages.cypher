// Passages by source, line, start and id, after the place given and up to the last source given;
// those in the lines asked.
//
// Reads the index on source and line from where the page begins until the page is full.
MATCH (passage:Passage)
USING INDEX passage:Passage(source, line)
WHERE $afterSource <= passage.source <= $lastSource
  AND passage.line IS NOT NULL // what the index needs to be known
  AND ($lines IS NULL OR passage.line IN $lines)
  AND [passage.source, passage.line, passage.start, passage.id]
    > [$afterSource, $afterLine, $afterStart, $afterId]
WITH passage
ORDER BY passage.source, passage.line, passage.start, passage.id
LIMIT $limit
RETURN passage {.id, .source, .line, .start, .end, .text, .textEn, .note, .noteEn} AS passage
ORDER BY passage.source, passage.line, passage.start, passage.id
