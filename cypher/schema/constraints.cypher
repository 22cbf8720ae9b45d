// Ids are unique, so that a look-up by id is one seek and a load can be repeated.
// Cost: one index entry a node, written with it.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (passage:Passage) REQUIRE passage.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT shorthand_id IF NOT EXISTS FOR (shorthand:Shorthand) REQUIRE shorthand.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE;
CREATE CONSTRAINT load_id IF NOT EXISTS FOR (load:Load) REQUIRE load.id IS UNIQUE;
