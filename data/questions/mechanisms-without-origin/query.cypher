MATCH (mechanism:Mechanism {subkind: $subkind})
WHERE NOT EXISTS { (mechanism)<-[:PRECEDES|EVOLVED_INTO|DRIVES|ESTABLISHES]-() }
RETURN mechanism, mechanism.status AS status
ORDER BY mechanism.id
LIMIT 100
