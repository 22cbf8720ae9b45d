// Tells passages which relations cite them, so that a passage finds them without reading all.
// One seek a passage.
UNWIND $rows AS row
MATCH (passage:Passage {id: row.id})
SET passage.relations = CASE row.relations WHEN [] THEN null ELSE row.relations END
RETURN count(*) AS count
