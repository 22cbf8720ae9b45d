// What two entities have of one kind, one relation of the kinds in the text away: one row each for what
// only the first has ("A"), what both have ("BOTH") and what only the second has ("B"). The best
// documented come first, then by id; at most $limit a row, chosen from the first $candidates found,
// which `total` counts. Each comes with the relations that lead to it, by id, at most 20. Where $within
// holds, what the parts of an entity have counts for it; at most 500 parts.
//
// What both have begins at the side with fewer relations and is tested for the other: the cost grows
// with that side. What only one has is read until there are enough.
MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
CALL (a) {
  WITH a
  WHERE $within
  MATCH (a)<-[:PART_OF*1..6]-(part:Entity)
  WITH DISTINCT part
  LIMIT 500
  RETURN collect(part) AS partsOfA
}
CALL (b) {
  WITH b
  WHERE $within
  MATCH (b)<-[:PART_OF*1..6]-(part:Entity)
  WITH DISTINCT part
  LIMIT 500
  RETURN collect(part) AS partsOfB
}
WITH [a] + partsOfA AS membersOfA, [b] + partsOfB AS membersOfB
CALL (membersOfA) {
  UNWIND membersOfA AS member
  RETURN sum(COUNT { (member)-[/*:relationKinds*/]-() }) AS degreeOfA
}
CALL (membersOfB) {
  UNWIND membersOfB AS member
  RETURN sum(COUNT { (member)-[/*:relationKinds*/]-() }) AS degreeOfB
}
WITH membersOfA, membersOfB, degreeOfA <= degreeOfB AS isSmallerA
UNWIND ["A", "BOTH", "B"] AS side
WITH
  side,
  membersOfA + membersOfB AS members,
  CASE WHEN side = "A" OR (side = "BOTH" AND isSmallerA) THEN membersOfA ELSE membersOfB END AS near,
  CASE WHEN side = "A" OR (side = "BOTH" AND isSmallerA) THEN membersOfB ELSE membersOfA END AS far
CALL (side, near, far) {
  UNWIND near AS member
  MATCH (member)-[/*:relationKinds*/]-(found:Entity)
  WHERE found.kind = $entityKind AND NOT found IN near AND NOT found IN far
  WITH DISTINCT found, side, far
  CALL (found, far) {
    UNWIND far AS other
    WITH found, other
    WHERE EXISTS { (other)-[/*:relationKinds*/]-(found) }
    WITH other
    LIMIT 1
    RETURN count(other) > 0 AS isShared
  }
  WITH found, side, isShared
  WHERE isShared = (side = "BOTH")
  RETURN found
  LIMIT $candidates
}
WITH side, members, found, COUNT { (found)-[:CITED_IN]->() } AS passageCount
ORDER BY passageCount DESC, found.id
WITH
  side,
  members,
  count(found) AS total,
  collect({entity: found, passageCount: passageCount})[..$limit] AS chosen
CALL (members, chosen) {
  UNWIND chosen AS one
  WITH one.entity AS found, one.passageCount AS passageCount, members
  CALL (found, members) {
    UNWIND members AS member
    MATCH (member)-[relation /*:relationKinds*/]-(found)
    WITH DISTINCT relation
    ORDER BY relation.id
    LIMIT 20
    RETURN collect(relation {.*, kind: type(relation)}) AS relations
  }
  RETURN collect({entity: found {.*}, passageCount: passageCount, relations: relations}) AS entities
}
RETURN side, total, entities
