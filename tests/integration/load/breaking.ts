import type { Database } from "../../../server/database/database.ts";

/** A real database, but for what happens before one of the statements: as a rule it never arrives. */
export function breaking(
  database: Database,
  name: string,
  before: () => Promise<void> = cut,
): Database {
  return {
    run: (statement, params, options) => database.run(statement, params, options),
    one: (statement, params, options) => database.one(statement, params, options),
    write: (work, options) =>
      database.write(
        (transaction) =>
          work({
            run: async (statement, params) => {
              if (statement.name === name) await before();
              return transaction.run(statement, params);
            },
          }),
        options,
      ),
    schema: (...texts) => database.schema(...texts),
    verify: () => database.verify(),
    close: () => database.close(),
  };
}

async function cut(): Promise<void> {
  throw new Error("the line is cut");
}
