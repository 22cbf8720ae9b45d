// Returns once every index answers, or fails after the seconds given.
// Costs as long as indexes take to fill: nothing on an empty graph, minutes on a large one.
CALL db.awaitIndexes($seconds)
