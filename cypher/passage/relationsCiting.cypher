// The ids of the relations that each of these passages bears out; an unknown passage has no row.
//
// One look-up in the unique index for each passage, which holds the list.
UNWIND $ids AS id
MATCH (passage:Passage {id: id})
RETURN id, coalesce(passage.relations, []) AS relations
