MATCH (party:Entity {id: $party})-[takesPart:PARTICIPATES_IN]->(mechanism:Mechanism)
WHERE takesPart.confidence = toLower($confidence)
RETURN
  mechanism,
  takesPart.role AS role,
  takesPart.modality AS modality,
  takesPart,
  party
ORDER BY mechanism.id
LIMIT 100
