// Entities by kind and subkind, the passages of a source in its order, shorthands by their form.
// Cost: one entry a node, written with it.
CREATE INDEX entity_kind IF NOT EXISTS FOR (entity:Entity) ON (entity.kind);
CREATE INDEX entity_subkind IF NOT EXISTS FOR (entity:Entity) ON (entity.subkind);
CREATE INDEX passage_place IF NOT EXISTS FOR (passage:Passage) ON (passage.source, passage.line);
CREATE INDEX shorthand_key IF NOT EXISTS FOR (shorthand:Shorthand) ON (shorthand.key);
