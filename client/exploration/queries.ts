import {
  ConnectingDocument,
  NeighboursDocument,
  OpeningDocument,
} from "../api/generated/graphql.ts";
import { graphqlQuery } from "../workbench/graphqlQuery.ts";
import type { Query } from "../workbench/query.ts";
import type { Command } from "./command.ts";
import type { Exploration } from "./exploration.ts";
import { expansionSize } from "./limits.ts";

/**
 * What a command asks the server, given the exploration before it: the same questions again give
 * the same entities, as long as the data are the same. None for what changes only the picture.
 */
export function queriesOf(command: Command, before: Exploration): readonly Query[] {
  switch (command.name) {
    case "open":
      return command.by === "opening"
        ? [graphqlQuery(OpeningDocument, {}), connecting(command.ids)]
        : [connecting(command.ids)];
    case "add":
      return [connecting([...before.entities, ...command.ids])];
    case "expand": {
      const neighbours = graphqlQuery(NeighboursDocument, {
        of: command.of,
        except: [...before.entities].filter((id) => id !== command.of),
        first: expansionSize,
        relationKinds: command.relationKinds ?? null,
        entityKinds: command.entityKinds ?? null,
      });
      return [neighbours, connecting([...before.entities, ...command.ids])];
    }
    case "hide":
    case "remove":
    case "showAll":
    case "toggleKind":
    case "filter":
    case "lift":
    case "toggleTies":
    case "group":
    case "toggleGroup":
    case "pin":
    case "unpin":
    case "arrange":
    case "clear":
      return [];
    default:
      return command satisfies never;
  }
}

function connecting(ids: readonly string[]): Query {
  return graphqlQuery(ConnectingDocument, { ids: [...new Set(ids)] });
}
