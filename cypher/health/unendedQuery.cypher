// How many transactions still work on one query of the console; those count, too, that were told to
// end and have not, because Neo4j looks only between rows.
SHOW TRANSACTIONS YIELD metaData
WHERE metaData.app = 'accord-atlas-console' AND metaData.query = $query
RETURN count(*) AS transactions
