// Passages by source, line, start and id, after the place given; those in the source and lines asked.
//
// Reads the index on source and line from where the page begins.
MATCH (passage:Passage)
USING INDEX passage:Passage(source, line)
WHERE passage.source >= $afterSource
  AND passage.line IS NOT NULL // what the index needs to be known
  AND ($source IS NULL OR passage.source = $source)
  AND ($lines IS NULL OR passage.line IN $lines)
  AND [passage.source, passage.line, passage.start, passage.id]
    > [$afterSource, $afterLine, $afterStart, $afterId]
RETURN passage {.id, .source, .line, .start, .end, .text, .textEn, .note, .noteEn} AS passage
ORDER BY passage.source, passage.line, passage.start, passage.id
LIMIT $limit
