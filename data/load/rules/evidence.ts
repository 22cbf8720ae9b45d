import { Numbers } from "../compact/numbers.ts";
import { NumberSets } from "../compact/numberSets.ts";
import type { Rule } from "./rule.ts";

const bothEnds = ["from", "to"] as const;

/** Every relation cites a passage; a background relation may state its basis instead. */
export const citedRelations: Rule = {
  needs: [],
  watch: (_dataset, report) => ({
    relations(row) {
      if (row.code("passages") !== "") return;
      if (row.code("confidence") !== "background") {
        const message = `The relation cites no passage; name those that bear it out.`;
        report(row.problem("passages", message));
      } else if (row.text("note") === "") {
        const message = `A background relation without a passage must state its basis in "note".`;
        report(row.problem("note", message));
      }
    },
  }),
};

/** Every entity is named by a passage, unless all that is said of it is background. */
export const citedEntities: Rule = {
  needs: ["relations.csv"],
  watch({ entities, relations }, report) {
    const uncited = new Numbers("small");
    /** Of each entity: 0 without a relation, 1 with background relations only, else the row of another plus 2. */
    const said = new Numbers("small");
    return {
      entities(row) {
        said.push(0);
        if (row.codes("passages").length === 0) uncited.push(row.index);
      },
      relations(row) {
        if (uncited.length === 0) return;
        const isBackground = row.code("confidence") === "background";
        for (const end of bothEnds) {
          const entity = entities.ids.find(row.code(end));
          if (entity === -1 || said.at(entity) > 1) continue;
          said.set(entity, isBackground ? 1 : row.index + 2);
        }
      },
      end() {
        for (let at = 0; at < uncited.length; at++) {
          const entity = entities.ids.find(entities.ids.at(uncited.at(at)));
          const found = said.at(entity);
          if (found === 1) continue;
          const message =
            found === 0
              ? `Nobody cites this entity: it has no passage and no relation. Name the passages that name it.`
              : `The entity has no passage, but "${relations.ids.at(found - 2)}" is not background; name the passages that name the entity.`;
          report(entities.rowAt(uncited.at(at)).problem("passages", message));
        }
      },
    };
  },
};

/** What a passage is cited for, it speaks of: it names both ends of the relation. */
export const endsInPassages: Rule = {
  needs: ["entities.csv", "passages.csv"],
  watch({ entities, passages }, report) {
    const naming = new NumberSets();
    return {
      entities(row) {
        naming.push(row.codes("passages").map((id) => passages.ids.find(id)));
      },
      relations(row) {
        const cited = row.codes("passages");
        if (cited.length === 0 || row.code("confidence") === "background") return;
        const numbers = cited.map((id) => passages.ids.find(id));
        for (const end of bothEnds) {
          const entity = entities.ids.find(row.code(end));
          if (entity === -1 || numbers.some((passage) => naming.has(entity, passage))) continue;
          const subject =
            cited.length === 1 ? `"${cited[0]}" does not name` : `None of the passages names`;
          report(
            row.problem(
              end,
              `${subject} "${row.code(end)}"; cite one that does, or add it to the entity's passages.`,
            ),
          );
        }
      },
    };
  },
};
