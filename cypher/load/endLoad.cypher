// Makes the running load one that is done, on record under an id of its own, if its place is still
// its own: one row, with 1 if it is and 0 if another has taken it.
// Costs the same whatever the graph's size.
OPTIONAL MATCH (load:Load {id: 'load/running', token: $token})
SET load = $record
RETURN count(load) AS count
