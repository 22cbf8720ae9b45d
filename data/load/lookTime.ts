/**
 * Milliseconds for a statement of the loader that looks something up. A database that has just
 * started on a busy machine answers its first questions late, and another load's batch may stand in
 * the way of the next ones.
 */
export const lookTime = 60_000;
