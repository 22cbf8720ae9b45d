// Removes the relations with the given ids, of one kind, and says which passages each had cited.
// One seek a relation.
UNWIND $ids AS id
MATCH ()-[relation:PARTY_TO/*=relationKind*/ {id: id}]->()
WITH relation, coalesce(relation.passages, []) AS passages
DELETE relation
RETURN passages
