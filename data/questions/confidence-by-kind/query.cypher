MATCH (:Entity)-[relation]->(:Entity)
WITH
  type(relation) AS kind,
  count(*) AS total,
  count(CASE relation.confidence WHEN "explicit" THEN 1 END) AS explicit,
  count(CASE relation.confidence WHEN "implied" THEN 1 END) AS implied,
  count(CASE relation.confidence WHEN "background" THEN 1 END) AS background
RETURN
  kind,
  total,
  explicit,
  implied,
  background,
  round(100.0 * explicit / total) AS explicitPercent
ORDER BY total DESC, kind
LIMIT 100
