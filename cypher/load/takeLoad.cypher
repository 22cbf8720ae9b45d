// Takes the one place of a running load, unless somebody holds it: a holder is gone when it has not
// renewed the place for $lease milliseconds, or is the one that $gone names. One row: whether the
// place is ours now, and who holds it otherwise. A load that was broken off stays visible as such.
//
// The write before the question makes two who ask at the same moment wait for each other.
// Costs the same whatever the graph's size.
MERGE (load:Load {id: 'load/running'})
SET load.asked = true
WITH load,
  load.token IS NULL
    OR load.token = coalesce($gone, '')
    OR timestamp() - load.renewedAt > $lease AS isFree
REMOVE load.asked
FOREACH (_ IN CASE WHEN isFree THEN [1] ELSE [] END |
  SET
    load.status = CASE
      WHEN load.status IN ['loading', 'interrupted'] THEN 'loading'
      ELSE 'preparing'
    END,
    load.token = $token,
    load.host = $host,
    load.process = $process,
    load.startedAt = $startedAt,
    load.renewedAt = timestamp(),
    load.done = coalesce(load.done, 0),
    load.total = coalesce(load.total, 0)
)
RETURN isFree, load.status AS status, load.host AS host, load.process AS process, load.startedAt AS startedAt
