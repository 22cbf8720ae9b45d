UNWIND range($from, $to) AS year
OPTIONAL MATCH (agreement:Agreement)
WHERE coalesce(agreement.fromYear, agreement.toYear) IS NOT NULL
  AND coalesce(agreement.fromYear, year) <= year
  AND coalesce(agreement.toYear, year) >= year
WITH year, agreement
ORDER BY agreement.id
RETURN year, count(agreement) AS active, collect(agreement) AS agreements
ORDER BY year
LIMIT 200
