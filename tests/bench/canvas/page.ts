import { createCanvas } from "../../../client/canvas/createCanvas.ts";
import type { NetworkCanvas } from "../../../client/canvas/networkCanvas.ts";
import type { Appearance } from "../../../client/canvas/appearance.ts";
import type { LayoutName } from "../../../client/exploration/layout.ts";
import {
  createExplorationStore,
  type ExplorationStore,
} from "../../../client/exploration/store.ts";
import { madeUp } from "./madeUp.ts";

const appearance: Appearance = {
  language: "zh",
  dark: false,
  kinds: new Map(
    ["Region", "Agreement", "Mechanism", "Platform", "Project", "Organization"].map(
      (kind, index) => [
        kind,
        {
          shape: ["ellipse", "round-rectangle", "hexagon"][index % 3] ?? "ellipse",
          colour: ["#0b6b6b", "#3546b8", "#8a2f7f"][index % 3] ?? "#595959",
          colourDark: "#c2c2c2",
        },
      ],
    ),
  ),
  kindName: (kind) => kind,
  relationWords: (kind) => kind,
  arrows: new Set(["PRECEDES"]),
  symmetric: new Set(),
};

let store: ExplorationStore = createExplorationStore();
let canvas: NetworkCanvas | null = null;

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Whether everything that is drawn has its place. */
function isPlaced(): boolean {
  const { sight, exploration } = store.getState();
  return sight.picture.entities.every(({ id }) => exploration.places.has(id));
}

/** Waits until everything that is drawn has its place, and marks the moment in the trace. */
function settled(): Promise<void> {
  return new Promise<void>((resolve) => {
    if (isPlaced()) resolve();
    const unfollow = store.subscribe(() => {
      if (!isPlaced()) return;
      unfollow();
      performance.mark("found");
      resolve();
    });
  });
}

/** What the pointer says when it presses or moves at a place of the page. */
function pressedAt(x: number, y: number): MouseEventInit {
  return { bubbles: true, button: 0, buttons: 1, clientX: x, clientY: y };
}

/** How many frames came while something went on, and how many that is in a second. */
interface Frames {
  readonly frames: number;
  readonly rate: number;
}

/** Drags the network about by its empty ground for a while. */
async function drag(time: number): Promise<Frames> {
  const stage = document.querySelector(".network-stage");
  const corner = { x: 3, y: 3 };
  stage?.firstElementChild?.dispatchEvent(
    new MouseEvent("mousedown", pressedAt(corner.x, corner.y)),
  );
  const begun = performance.now();
  let frames = 0;
  while (performance.now() - begun < time) {
    const turn = (performance.now() - begun) / 300;
    const [x, y] = [corner.x + 160 * Math.sin(turn), corner.y + 110 * (1 - Math.cos(turn))];
    window.dispatchEvent(new MouseEvent("mousemove", pressedAt(x, y)));
    await frame();
    frames++;
  }
  window.dispatchEvent(new MouseEvent("mouseup", pressedAt(corner.x, corner.y)));
  return { frames, rate: (frames * 1000) / (performance.now() - begun) };
}

/** What can be measured of a canvas in this page. */
const bench = {
  async open(entities: number, relations: number): Promise<void> {
    canvas?.destroy();
    store = createExplorationStore();
    const found = madeUp(entities, relations);
    store.getState().learn(found);
    store.getState().run({ name: "open", ids: found.entities.map(({ id }) => id), by: "link" });
    const host = document.querySelector<HTMLElement>("#host");
    if (host === null) throw new Error("The page has no host.");
    host.replaceChildren();
    canvas = createCanvas(
      host,
      store,
      appearance,
      { scale: entities + relations >= 1000 ? "large" : "small", view: null },
      {
        onExpand: () => undefined,
        onMenu: () => undefined,
        onArranging: () => undefined,
        onScale: () => undefined,
        covers: () => [],
      },
    );
    await settled();
    await rest(1500);
  },

  /** Pans for some milliseconds; perhaps just after the best-connected entity was highlighted. */
  async pan(time: number, highlighted: boolean): Promise<Frames> {
    store.getState().hover(highlighted ? "thing/0" : null);
    const frames = await drag(time);
    store.getState().hover(null);
    return frames;
  },

  /** How long a hover takes to be painted, in milliseconds: the median and the longest of many. */
  async hover(): Promise<{ median: number; longest: number }> {
    const times: number[] = [];
    for (let index = 0; index < 120; index++) {
      const begun = performance.now();
      store.getState().hover(`thing/${index * 7}`);
      times.push(performance.now() - begun);
      await frame();
    }
    store.getState().hover(null);
    times.sort((a, b) => a - b);
    return { median: times[60] ?? 0, longest: times.at(-1) ?? 0 };
  },

  /** Arranges everything anew; gives how long it took in milliseconds. */
  async arrange(layout: LayoutName): Promise<number> {
    const begun = performance.now();
    store.getState().run({ name: "arrange", layout });
    await settled();
    const took = performance.now() - begun;
    await rest(600);
    return took;
  },

  /** Leaves the first so many entities; gives the others. */
  async shrink(before: number): Promise<string[]> {
    const ids = [...store.getState().exploration.entities];
    store.getState().run({ name: "open", ids: ids.slice(0, before), by: "link" });
    await settled();
    await rest(1500);
    return ids.slice(before);
  },

  /** How many entities that had their place have another after some have come to them. */
  async add(more: readonly string[]): Promise<number> {
    const { places } = store.getState().exploration;
    store.getState().run({ name: "add", ids: more });
    await settled();
    await rest(500);
    const after = store.getState().exploration.places;
    return [...places].filter(([id, { x, y }]) => {
      const now = after.get(id);
      return now?.x !== x || now.y !== y;
    }).length;
  },
};

export type Bench = typeof bench;

Object.assign(window, { bench });
