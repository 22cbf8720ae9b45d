// The entities that came before this one along the relation kinds in the text, with the length of the shortest
// chain, nearest first, then by id; at most $limit. One step more than $depth, so that a caller can
// tell whether there would be more.
//
// The length is asked for as a minimum and nothing else is asked of the chain: so Neo4j visits each
// entity once, instead of following every chain.
MATCH path = (focus:Entity {id: $of})<-[/*:relationKinds*/*1..11]-(member:Entity)
WITH member, min(length(path)) AS distance
WHERE distance <= $depth + 1 AND member.id <> $of
WITH member, distance
ORDER BY distance, member.id
LIMIT $limit
RETURN member {.*} AS entity, distance
ORDER BY distance, entity.id
