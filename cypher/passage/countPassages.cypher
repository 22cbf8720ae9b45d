// How many passages there are in the source and lines asked: one row.
//
// Reads the index on source and line; its cost grows with the passages counted.
MATCH (passage:Passage)
USING INDEX passage:Passage(source, line)
WHERE passage.source >= coalesce($source, "")
  AND passage.line IS NOT NULL // what the index needs to be known
  AND ($source IS NULL OR passage.source = $source)
  AND ($lines IS NULL OR passage.line IN $lines)
RETURN count(passage) AS total
