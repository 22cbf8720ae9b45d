MATCH path = (stage:Mechanism)-[:PRECEDES|EVOLVED_INTO*0..10]->(:Entity {id: $mechanism})
WITH stage, min(length(path)) AS stepsBack
ORDER BY stepsBack DESC, stage.id
LIMIT 100
OPTIONAL MATCH (participant:Entity)-[takesPart:PARTICIPATES_IN|ESTABLISHES|OPERATES]->(stage)
WITH stage, stepsBack, participant, takesPart
ORDER BY participant.id, takesPart.id
RETURN
  stepsBack,
  stage,
  stage.periodLabel AS period,
  stage.periodLabelEn AS periodEn,
  collect(DISTINCT participant) AS participants,
  collect(takesPart) AS participations
ORDER BY stepsBack DESC, stage.id
