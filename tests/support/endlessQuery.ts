/** The console admits it, and it works for minutes, of which the database gives it ten seconds. */
export const endlessQuery =
  "UNWIND range(1, 100000000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n";
