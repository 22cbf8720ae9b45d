import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { Dictionary } from "../i18n/text.ts";
import { AgreementsIcon, ExploreIcon, LineageIcon, QueryIcon, ReadIcon } from "../ui/icons.tsx";

/** One of the screens, as the rail and the routes know it. */
export interface Workspace {
  readonly id: Exclude<keyof Dictionary["workspaces"], "label" | "skip">;
  readonly path: string;
  readonly Icon: ComponentType;
  readonly Screen: LazyExoticComponent<ComponentType>;
  /**
   * Whether the inspector has its place at all times, only while something is selected, or never,
   * where the workspace says itself what is selected.
   */
  readonly inspector: "always" | "selection" | "never";
}

/** In the order of the rail. A workspace stands here once it exists, and not before. */
export const workspaces: readonly Workspace[] = [
  {
    id: "explore",
    path: "/",
    Icon: ExploreIcon,
    Screen: lazy(async () => ({ default: (await import("./Explore.tsx")).Explore })),
    inspector: "always",
  },
  {
    id: "agreements",
    path: "/agreements",
    Icon: AgreementsIcon,
    Screen: lazy(async () => ({
      default: (await import("../features/agreements/AgreementsWorkspace.tsx")).AgreementsWorkspace,
    })),
    inspector: "selection",
  },
  {
    id: "lineage",
    path: "/lineage",
    Icon: LineageIcon,
    Screen: lazy(async () => ({
      default: (await import("../features/lineage/LineageWorkspace.tsx")).LineageWorkspace,
    })),
    inspector: "selection",
  },
  {
    id: "query",
    path: "/query",
    Icon: QueryIcon,
    Screen: lazy(async () => ({ default: (await import("./Ask.tsx")).Ask })),
    inspector: "selection",
  },
  {
    id: "read",
    path: "/read",
    Icon: ReadIcon,
    Screen: lazy(async () => ({
      default: (await import("../features/read/ReadWorkspace.tsx")).ReadWorkspace,
    })),
    inspector: "never",
  },
];
