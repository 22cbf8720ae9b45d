MATCH (agreement:Agreement)
WITH
  agreement,
  EXISTS { (agreement)<-[:PARTY_TO]-() } AS hasParties,
  coalesce(agreement.from, agreement.to) IS NOT NULL AS hasPeriod,
  EXISTS { (agreement)-[:COVERS]->(:Field) } AS hasFields,
  agreement.status IS NOT NULL AS hasStatus
RETURN
  agreement,
  hasParties,
  hasPeriod,
  hasFields,
  hasStatus,
  size([given IN [hasParties, hasPeriod, hasFields, hasStatus] WHERE NOT given]) AS gaps
ORDER BY gaps DESC, agreement.id
LIMIT 100
