/** The managed Neo4j could not be prepared or started; the message is one sentence that says what to do. */
export class ManagedNeo4jError extends Error {
  override readonly name: string = "ManagedNeo4jError";
}

/** Java or Maven is not there, or too old: this machine needs another way to a Neo4j, or an installation. */
export class RequirementMissingError extends ManagedNeo4jError {
  override readonly name = "RequirementMissingError";
}
