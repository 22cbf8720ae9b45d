import type { Row } from "../row.ts";
import type { Rule } from "./rule.ts";

/** Every relation cites a passage; a background relation may state its basis instead. */
export const citedRelations: Rule = {
  needs: [],
  *check({ relations }) {
    for (const row of relations) {
      if (row.list("passages").length > 0) continue;
      if (row.text("confidence") !== "background") {
        yield row.problem(
          "passages",
          `The relation cites no passage; name those that bear it out.`,
        );
      } else if (row.text("note") === "") {
        yield row.problem(
          "note",
          `A background relation without a passage must state its basis in "note".`,
        );
      }
    }
  },
};

/** Every entity is named by a passage, unless all that is said of it is background. */
export const citedEntities: Rule = {
  needs: ["relations.csv"],
  *check({ entities, relations }) {
    const relationsOf = new Map<string, Row[]>();
    for (const relation of relations) {
      for (const id of [relation.text("from"), relation.text("to")]) {
        relationsOf.set(id, [...(relationsOf.get(id) ?? []), relation]);
      }
    }
    for (const row of entities) {
      if (row.list("passages").length > 0) continue;
      const own = relationsOf.get(row.text("id")) ?? [];
      const stated = own.find((relation) => relation.text("confidence") !== "background");
      if (own.length === 0) {
        yield row.problem(
          "passages",
          `Nobody cites this entity: it has no passage and no relation. Name the passages that name it.`,
        );
      } else if (stated !== undefined) {
        yield row.problem(
          "passages",
          `The entity has no passage, but "${stated.text("id")}" is not background; name the passages that name the entity.`,
        );
      }
    }
  },
};

/** What a passage is cited for, it speaks of: it names both ends of the relation. */
export const endsInPassages: Rule = {
  needs: ["entities.csv", "passages.csv"],
  *check({ relations, entityById }) {
    const passagesOf = new Map<string, ReadonlySet<string>>();
    for (const [id, row] of entityById) passagesOf.set(id, new Set(row.list("passages")));

    for (const row of relations) {
      const cited = row.list("passages");
      if (cited.length === 0 || row.text("confidence") === "background") continue;
      for (const end of ["from", "to"]) {
        const naming = passagesOf.get(row.text(end));
        if (naming === undefined || cited.some((id) => naming.has(id))) continue;
        const passages =
          cited.length === 1 ? `"${cited[0]}" does not name` : `None of the passages names`;
        yield row.problem(
          end,
          `${passages} "${row.text(end)}"; cite one that does, or add it to the entity's passages.`,
        );
      }
    }
  },
};
