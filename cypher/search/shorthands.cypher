// The shorthands that are written so, by id; one form may have several, one a reading. At most 20.
//
// One look-up in the index on key, whatever the size of the graph.
MATCH (shorthand:Shorthand {key: $key})
RETURN
  shorthand.id AS id,
  shorthand.form AS form,
  shorthand.note AS note,
  shorthand.noteEn AS noteEn,
  coalesce(shorthand.members, []) AS members,
  coalesce(shorthand.passages, []) AS passages
ORDER BY id
LIMIT 20
