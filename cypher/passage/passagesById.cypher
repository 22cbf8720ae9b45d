// The passages with these ids, in no order; an unknown id has no row.
//
// One look-up in the unique index for each id, whatever the size of the graph.
UNWIND $ids AS id
MATCH (passage:Passage {id: id})
RETURN passage {.id, .source, .line, .start, .end, .text, .textEn, .note, .noteEn} AS passage
