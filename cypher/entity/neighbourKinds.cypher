// How many relations of the kinds in the text these entities have, by the kind at the other end.
//
// Reads every such relation of the entity, so that it is meant for kinds whose other end may be of
// several kinds; where only one is allowed, the degree store knows.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[relation /*:relationKinds*/]-(other:Entity)
RETURN
  id,
  type(relation) AS kind,
  startNode(relation) = entity AS isOutgoing,
  other.kind AS entityKind,
  count(*) AS count
