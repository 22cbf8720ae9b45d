MATCH (earlier:Entity)-[step:EVOLVED_INTO|PRECEDES|DRIVES]->(later:Entity)
WHERE type(step) = $kind
WITH earlier, step, later
ORDER BY step.id
LIMIT 100
UNWIND step.passages AS id
MATCH (passage:Passage {id: id})
WITH earlier, step, later, passage
ORDER BY passage.line, passage.start
RETURN earlier, step, later, collect(passage.text) AS text, collect(passage.textEn) AS textEn
ORDER BY step.id
