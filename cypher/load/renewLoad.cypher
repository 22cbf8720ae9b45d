// Says that a load is alive and how far it has come, if its place is still its own: one row, with
// 1 if it is and 0 if another has taken it. Within a transaction it also makes sure that nobody
// takes the place before that ends.
// Costs the same whatever the graph's size.
OPTIONAL MATCH (load:Load {id: 'load/running', token: $token})
SET load += $state, load.renewedAt = timestamp()
RETURN count(load) AS count
