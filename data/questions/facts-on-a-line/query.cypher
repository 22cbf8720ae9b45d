MATCH (source:Source)
MATCH (passage:Passage {source: source.id, line: $line})
UNWIND passage.relations AS id
// Every kind is written out, so that each relation is found by the index on its kind's ids.
MATCH (from:Entity)-[relation:PARTY_TO|COVERS|IMPLEMENTS|SUPPORTS|ESTABLISHES|OPERATES|PARTICIPATES_IN|COOPERATES_WITH|PAIRED_WITH|PART_OF|LOCATED_IN|ADJACENT_TO|CONNECTS|PRECEDES|EVOLVED_INTO|DRIVES|AUTHORED|COMMENTED_ON|HAS_INDICATOR {id: id}]->(to:Entity)
WITH from, relation, to, passage
ORDER BY passage.start, passage.id
RETURN from, relation, to, relation.confidence AS confidence, collect(passage.text) AS text, collect(passage.textEn) AS textEn
ORDER BY relation.id
LIMIT 200
