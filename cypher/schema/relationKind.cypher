// What each relation kind needs: unique ids, an entity's relations in the order of their ids, page by
// page, and its neighbours, the best borne out first, without reading those of a hub to the end.
// Cost: five index entries a relation, written with it.
CREATE CONSTRAINT IF NOT EXISTS FOR ()-[relation:PARTY_TO/*=relationKind*/]-() REQUIRE relation.id IS UNIQUE;
CREATE INDEX IF NOT EXISTS FOR ()-[relation:PARTY_TO/*=relationKind*/]-() ON (relation.from, relation.id);
CREATE INDEX IF NOT EXISTS FOR ()-[relation:PARTY_TO/*=relationKind*/]-() ON (relation.to, relation.id);
CREATE INDEX IF NOT EXISTS FOR ()-[relation:PARTY_TO/*=relationKind*/]-() ON (relation.from, relation.confidence, relation.to);
CREATE INDEX IF NOT EXISTS FOR ()-[relation:PARTY_TO/*=relationKind*/]-() ON (relation.to, relation.confidence, relation.from);
