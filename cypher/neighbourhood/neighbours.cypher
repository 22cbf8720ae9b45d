// The entities one relation away from those given, with the relations that lead there: first those
// with an explicit relation, then implied, then background; ties by id. A neighbour reached twice is
// one row; its relations, the best borne out first, then by id, are at most 100. One row: the first
// $limit, and how many there are in all. Where those given have more than $few relations of the kinds
// in the text, nothing is listed or counted, and `isHub` holds: neighboursOfHubs knows them.
//
// Reads every relation of the kinds in the text at the entities given, to put the neighbours in order,
// and of hubs only the degree.
CALL () {
  UNWIND $of AS id
  MATCH (origin:Entity {id: id})
  RETURN collect(origin) AS origins, sum(COUNT { (origin)-[/*:relationKinds*/]-() }) > $few AS isHub
}
CALL (origins, isHub) {
  WITH origins, isHub
  WHERE NOT isHub
  UNWIND origins AS origin
  MATCH (origin)-[relation /*:relationKinds*/]-(neighbour:Entity)
  WHERE NOT neighbour.id IN $of
    AND NOT neighbour.id IN $except
    AND ($entityKinds IS NULL OR neighbour.kind IN $entityKinds)
    AND ($direction = "BOTH"
      OR type(relation) IN $symmetricKinds
      OR (startNode(relation) = origin) = ($direction = "OUT"))
  WITH
    neighbour,
    relation,
    CASE relation.confidence WHEN "explicit" THEN 0 WHEN "implied" THEN 1 ELSE 2 END AS weakness
  ORDER BY weakness, relation.id
  WITH neighbour, min(weakness) AS weakness, collect(DISTINCT relation)[..100] AS relations
  ORDER BY weakness, neighbour.id
  WITH collect({neighbour: neighbour, relations: relations}) AS found
  RETURN
    size(found) AS total,
    [one IN found[..$limit] | {
      neighbour: properties(one.neighbour),
      relations: [relation IN one.relations | relation {.*, kind: type(relation)}]
    }] AS neighbours
}
RETURN isHub, total, neighbours
