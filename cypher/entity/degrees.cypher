// How many relations of each kind these entities have in each direction; an unknown id has no row.
//
// Every count is read from the degree store, so that it costs the same at a hub as anywhere else.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  id,
  [ /*each*/{
    kind: substring("/*:relationKind*/", 1),
    outgoing: COUNT { (entity)-[/*:relationKind*/]->() },
    incoming: COUNT { (entity)<-[/*:relationKind*/]-() }
  }/*end*/ ] AS degrees
