MATCH (entity:Entity)
WHERE entity.kind IN ["Agreement", "Mechanism", "Platform", "Project", "Organization", "Event", "Strategy"]
  AND entity.status = toLower($status)
RETURN entity, entity.kind AS kind
ORDER BY kind, entity.id
LIMIT 100
