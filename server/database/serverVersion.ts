/**
 * Whether the program can work with a server, from how that introduces itself: `Neo4j/5.26.30`,
 * `Neo4j/2026.03.1`, `Neo4j/5.27-aura`.
 */
export function isNewEnough(agent: string): boolean {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  return Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 26);
}
