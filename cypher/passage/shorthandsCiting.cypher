// The shorthands that each of these passages uses, by id; at most 20 a passage. A passage that uses
// none has an empty list, an unknown one no row.
UNWIND $ids AS id
MATCH (passage:Passage {id: id})
CALL (passage) {
  MATCH (passage)<-[:CITED_IN]-(shorthand:Shorthand)
  WITH shorthand
  ORDER BY shorthand.id
  LIMIT 20
  RETURN
    collect({
      id: shorthand.id,
      form: shorthand.form,
      note: shorthand.note,
      noteEn: shorthand.noteEn,
      members: coalesce(shorthand.members, []),
      passages: coalesce(shorthand.passages, [])
    }) AS shorthands
}
RETURN id, shorthands
