// The load that is running or was broken off: one row, or none.
//
// `silentFor` is how many milliseconds ago it was last alive. Costs the same whatever the graph's size.
MATCH (load:Load {id: 'load/running'})
RETURN
  load.token AS token,
  load.status AS status,
  load.host AS host,
  load.process AS process,
  load.startedAt AS startedAt,
  load.done AS done,
  load.total AS total,
  timestamp() - load.renewedAt AS silentFor
