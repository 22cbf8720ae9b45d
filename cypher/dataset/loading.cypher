// The load that is being written in batches, or was broken off half-way: one row, or none. While
// there is one, what the database holds is a mixture.
//
// `done` of `total` rows are written. Costs the same whatever the graph's size.
MATCH (load:Load {id: 'load/running'})
WHERE load.status IN ['loading', 'interrupted']
RETURN
  load.done AS done,
  load.total AS total,
  load.startedAt AS startedAt,
  load.status = 'interrupted' OR timestamp() - load.renewedAt > $lease AS isInterrupted
