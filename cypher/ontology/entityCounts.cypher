// How many entities there are of each kind: one row, in the order of the kinds.
//
// Every count is read from the count store, whatever the size of the graph.
RETURN
  [ /*each*/{
    kind: substring("/*:entityKind*/", 1),
    count: COUNT { (/*:entityKind*/) }
  }/*end*/ ] AS counts
