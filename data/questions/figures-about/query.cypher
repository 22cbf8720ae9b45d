MATCH (entity:Entity {id: $entity})-[relation:HAS_INDICATOR]->(indicator:Indicator)
RETURN
  indicator,
  indicator.figure AS written,
  indicator.figureNumber AS number,
  indicator.figureUnit AS unit,
  indicator.figureUnitEn AS unitEn,
  indicator.figureQualifier AS qualifier,
  relation,
  entity
ORDER BY indicator.id
LIMIT 100
