// The relations with these ids, in no order; an unknown id has no row.
//
// With the relation kinds written into the text, one look-up in the unique index of each kind for
// each id. Without them it would read every relation there is.
UNWIND $ids AS id
MATCH ()-[relation /*:relationKinds*/]->()
WHERE relation.id = id
RETURN relation {.*, kind: type(relation)} AS relation
