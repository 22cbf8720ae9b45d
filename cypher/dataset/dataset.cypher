// What is loaded: one row, or none where nothing is.
MATCH (dataset:Dataset)
WHERE dataset.id >= ""
RETURN
  dataset.id AS id,
  dataset.title AS title,
  dataset.titleEn AS titleEn,
  dataset.language AS language,
  dataset.licence AS licence,
  dataset.version AS version,
  dataset.loadedAt AS loadedAt,
  dataset.entityCount AS entityCount,
  dataset.relationCount AS relationCount,
  dataset.passageCount AS passageCount,
  dataset.ontology AS ontology
ORDER BY id
LIMIT 1
