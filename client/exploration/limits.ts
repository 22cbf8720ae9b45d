/** How many neighbours one expansion brings. */
export const expansionSize = 30;

/** From how many entities on, the view says that there are too many to read. */
export const entitiesToWarnOf = 300;

/** How many entities the network holds at most. */
export const mostEntities = 1000;

/** How many relations between them it holds at most. */
export const mostRelations = 3000;
