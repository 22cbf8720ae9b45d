MATCH (region:Entity {id: $region})<-[connects:CONNECTS]-(project:Project)
OPTIONAL MATCH (project)-[:CONNECTS]->(other:Entity)
WHERE other <> region
WITH region, connects, project, other
ORDER BY other.id
RETURN
  project,
  project.status AS status,
  collect(DISTINCT other) AS alsoConnects,
  connects,
  region
ORDER BY project.id
LIMIT 100
