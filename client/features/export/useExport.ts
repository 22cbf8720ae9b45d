import { useMutation } from "@tanstack/react-query";
import { useOntology } from "../../api/useOntology.ts";
import { agreementLinesOf } from "../../canvas/agreementLines.ts";
import { readInks } from "../../canvas/appearance.ts";
import { tiesOf } from "../../canvas/elements.ts";
import { Names } from "../../canvas/labelling.ts";
import { save } from "../../exploration/savedExploration.ts";
import { inSight } from "../../exploration/sight.ts";
import { explorationStore } from "../../exploration/store.ts";
import { download } from "../../files/download.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";
import { appearanceOf } from "../../canvas/appearanceOf.ts";
import { aboutExport } from "./about.ts";
import { citationText, queriesText, zip } from "./bundle.ts";
import { type Exported, readExported } from "./exported.ts";
import { graphml } from "./graphml.ts";
import { drawPicture, type Picture } from "./picture.ts";
import { toPng } from "./raster.ts";
import { entityTable, passageTable, relationTable } from "./tables.ts";
import { useWords } from "./useWords.ts";
import type { Words } from "./words.en.ts";

export type Format = keyof Words["formats"];

interface File {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

function csv(name: string, content: string): File {
  return { name, type: "text/csv", content };
}

/** Makes a file of what is in sight and hands it to the browser. */
export function useExport() {
  const ontology = useOntology();
  const language = useLanguage();
  const words = useWords();
  const { legend: strokes } = useText();

  const draw = (): Picture => {
    const state = explorationStore.getState();
    const { sight, exploration } = state;
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) throw new Error("This browser gives no 2-D canvas.");
    // Paper is light, whatever the screen is.
    const appearance = appearanceOf(ontology, language, false);
    const counts = new Map<string, number>();
    for (const { kind } of sight.entities) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const ties = tiesOf(sight.picture.relations, appearance.arrows);
    return drawPicture({
      entities: sight.picture.entities,
      ties,
      agreementLines: agreementLinesOf(sight.picture.agreementTies, ties),
      places: exploration.places,
      appearance,
      inks: readInks(document.body, "light"),
      names: new Names(context, appearance),
      ...aboutExport(state, ontology, words, language, new Date()),
      legend: [...ontology.entityKinds.values()].flatMap((kind) => {
        const count = counts.get(kind.id);
        return count === undefined ? [] : [{ kind: kind.id, name: nameIn(language, kind), count }];
      }),
      strokes,
    });
  };

  const make = async (format: Format): Promise<File> => {
    const state = explorationStore.getState();
    // A tie is only how agreements are drawn: the tables hold the agreements themselves.
    const told = inSight({ ...state.exploration, agreementsAsTies: false }, state.facts);
    const about = aboutExport({ ...state, sight: told }, ontology, words, language, new Date());
    const lines = [about.title, about.subtitle, ...about.foot];
    const { places } = state.exploration;
    const read = (): Promise<Exported> => readExported(told);
    switch (format) {
      case "svg":
        return { name: "picture.svg", type: "image/svg+xml", content: draw().svg };
      case "png":
        return { name: "picture.png", type: "image/png", content: await toPng(draw()) };
      case "entities":
        return csv("entities.csv", entityTable(await read(), lines));
      case "relations":
        return csv("relations.csv", relationTable(await read(), lines));
      case "passages":
        return csv("passages.csv", passageTable(await read(), lines));
      case "graphml":
        return {
          name: "graph.graphml",
          type: "application/xml",
          content: graphml(await read(), places),
        };
      case "json": {
        const { entities, relations, passages, sources } = await read();
        const content = {
          about,
          dataset: ontology.dataset,
          entities,
          relations,
          passages,
          sources,
        };
        return {
          name: "graph.json",
          type: "application/json",
          content: `${JSON.stringify(content, null, 1)}\n`,
        };
      }
      case "bundle": {
        const exported = await read();
        const picture = draw();
        const png = await (await toPng(picture)).arrayBuffer();
        const { history, madeOn } = state;
        const saved = madeOn && save(state, madeOn, new Date());
        const content = zip({
          "README.md": citationText(about, exported, words),
          "picture.svg": picture.svg,
          "picture.png": new Uint8Array(png),
          "entities.csv": entityTable(exported, lines),
          "relations.csv": relationTable(exported, lines),
          "passages.csv": passageTable(exported, lines),
          "graph.graphml": graphml(exported, places),
          "queries.graphql": queriesText(history),
          "exploration.json": JSON.stringify(saved, null, 1),
        });
        return { name: "citation.zip", type: "application/zip", content };
      }
      default:
        return format satisfies never;
    }
  };

  return useMutation({
    mutationFn: async (format: Format) => {
      const { name, type, content } = await make(format);
      const day = new Date().toISOString().slice(0, 10);
      const file = `${ontology.dataset.id}-${day}-${name}`;
      download(file, type, content);
      announce(words.made(file));
      return file;
    },
  });
}
