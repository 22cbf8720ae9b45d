// How much the database holds of each kind of thing that a load writes, and of all: what is left
// over, another program wrote.
// Every count comes from the count store, and costs the same whatever the graph's size, except
// `relations`, which reads the relations of the entities.
RETURN
  COUNT { () } AS nodes,
  COUNT { (:Entity) } AS entities,
  COUNT { (:Passage) } AS passages,
  COUNT { (:Source) } AS sources,
  COUNT { (:Shorthand) } AS shorthands,
  COUNT { (:Dataset) } AS datasets,
  COUNT { (:Load) } AS loads,
  COUNT { (:Entity)-->(:Entity) } AS relations,
  COUNT { ()-[:IN]->() } + COUNT { ()-[:CITED_IN]->() } + COUNT { ()-[:STANDS_FOR]->() } AS links
