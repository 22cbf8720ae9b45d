// How much the database holds of each kind of thing that a load writes, and of all: what is left
// over, another program wrote. A relationship of any type but three is taken for a relation.
// Every count comes from the count store, and costs the same whatever the graph's size.
RETURN
  COUNT { () } AS nodes,
  COUNT { (:Entity) } AS entities,
  COUNT { (:Passage) } AS passages,
  COUNT { (:Source) } AS sources,
  COUNT { (:Shorthand) } AS shorthands,
  COUNT { (:Dataset) } AS datasets,
  COUNT { (:Load) } AS loads,
  COUNT { ()-->() }
    - COUNT { ()-[:IN]->() } - COUNT { ()-[:CITED_IN]->() } - COUNT { ()-[:STANDS_FOR]->() }
    AS relations,
  COUNT { ()-[:IN]->() } + COUNT { ()-[:CITED_IN]->() } + COUNT { ()-[:STANDS_FOR]->() } AS links
