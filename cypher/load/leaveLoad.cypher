// Leaves the place of a running load: nothing stays of one that had not begun to write, and one
// that was broken off stays visible as such.
// Costs the same whatever the graph's size.
MATCH (load:Load {id: 'load/running', token: $token})
SET load.status = CASE load.status WHEN 'loading' THEN 'interrupted' ELSE load.status END
REMOVE load.token
WITH load
WHERE load.status <> 'interrupted'
DELETE load
RETURN count(*) AS count
