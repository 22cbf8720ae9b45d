// How many relations there are of each kind: one row, in the order of the kinds.
//
// Every count is read from the count store, whatever the size of the graph.
RETURN
  [ /*each*/{
    kind: substring("/*:relationKind*/", 1),
    count: COUNT { ()-[/*:relationKind*/]->() }
  }/*end*/ ] AS counts
