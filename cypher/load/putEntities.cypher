// Writes entities of one kind: makes those that are not there, and gives each exactly the
// properties of its row.
// One seek an entity, and the full-text indexes.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:Region/*=kind*/
RETURN count(*) AS count
