import {
  type Force,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from "d3-force";
import type { LayoutReport } from "./layout.worker.ts";
import type { LayoutGraph, Places } from "./graph.ts";

interface Body extends SimulationNodeDatum {
  readonly halfWidth: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far two joined nodes stand apart, in units, where nothing crowds them. */
export const linkLength = 105;

/** How much farther the neighbours of a hub stand from it: fifty do not fit on the circle of ten. */
export function crowding(...degrees: number[]): number {
  return Math.max(1, Math.sqrt(Math.max(...degrees) / 11));
}

/** Above this many nodes, every pair is too many pairs to keep apart. */
const mostToKeepApart = 700;

/** Newcomers among many that stay have less far to go. */
const ticks = { whole: 320, newcomers: 220 };
const ticksBetweenReports = 25;

/** What is related stands together, and nothing on anything else. */
export function byForces(graph: LayoutGraph, report: (report: LayoutReport) => void): Places {
  const simulation = forceLayout(graph);
  const most = ticksFor(graph);
  for (let tick = 0; tick < most; tick++) {
    simulation.tick();
    if (tick % ticksBetweenReports === 0) {
      report({ done: tick / most, places: placesOf(simulation) });
    }
  }
  keepApart(simulation);
  return placesOf(simulation);
}

function ticksFor({ fixed }: LayoutGraph): number {
  return fixed.includes(1) ? ticks.newcomers : ticks.whole;
}

function placesOf(simulation: Simulation<Body, undefined>): Places {
  return Float32Array.from(simulation.nodes().flatMap(({ x = 0, y = 0 }) => [x, y]));
}

/** A simulation that has not run yet. Deterministic: the same input gives the same drawing. */
export function forceLayout(input: LayoutGraph): Simulation<Body, undefined> {
  const bodies: Body[] = Array.from(input.x, (x, index) => {
    const y = input.y[index] ?? Number.NaN;
    const body: Body = {
      index,
      halfWidth: input.halfWidth[index] ?? 10,
      top: input.top[index] ?? 10,
      bottom: input.bottom[index] ?? 10,
    };
    // d3 lays out what has no position in a spiral; NaN would stay NaN.
    if (Number.isFinite(x) && Number.isFinite(y)) Object.assign(body, { x, y });
    if (input.fixed[index] === 1) Object.assign(body, { fx: x, fy: y });
    return body;
  });
  const links = Array.from({ length: input.links.length / 2 }, (_, index) => ({
    source: input.links[index * 2] ?? 0,
    target: input.links[index * 2 + 1] ?? 0,
  }));
  const degrees = new Uint32Array(bodies.length);
  for (const index of input.links) degrees[index] = (degrees[index] ?? 0) + 1;
  const squeeze = Math.min(2, Math.max(0.5, input.aspect));

  const simulation = forceSimulation(bodies)
    .alphaDecay(1 - 0.001 ** (1 / ticksFor(input)))
    .force(
      "link",
      forceLink(links).distance(
        (_link, index) =>
          linkLength *
          input.spread *
          crowding(
            degrees[input.links[index * 2] ?? 0] ?? 0,
            degrees[input.links[index * 2 + 1] ?? 0] ?? 0,
          ),
      ),
    )
    .force(
      "charge",
      forceManyBody()
        .strength(-780 * input.spread ** 2)
        .distanceMax(900),
    )
    .force("x", forceX(0).strength(0.04 / squeeze))
    .force("y", forceY(0).strength(0.085 * squeeze))
    .stop();
  if (bodies.length <= mostToKeepApart) simulation.force("apart", apart());
  return simulation;
}

/** Ends a layout: with nothing else pulling, what still overlaps finds room. */
export function keepApart(simulation: Simulation<Body, undefined>): void {
  for (const name of ["link", "charge", "x", "y"]) simulation.force(name, null);
  simulation.tick(90);
}

/** Pushes two bodies apart along the shorter way out, where their boxes overlap. */
function apart(): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const force = (alpha: number): void => {
    const strength = Math.min(0.5, 0.12 + (1 - alpha) * 0.4);
    for (let i = 0; i < bodies.length; i++) {
      const a = bodies[i];
      if (a === undefined) continue;
      for (let j = i + 1; j < bodies.length; j++) {
        const b = bodies[j];
        if (b !== undefined) push(a, b, strength);
      }
    }
  };
  force.initialize = (nodes: Body[]): void => {
    bodies = nodes;
  };
  return force;
}

function push(a: Body, b: Body, strength: number): void {
  const dx = (b.x ?? 0) - (a.x ?? 0);
  const dy = (b.y ?? 0) - (a.y ?? 0);
  const overX = a.halfWidth + b.halfWidth - Math.abs(dx);
  if (overX <= 0) return;
  const overY = dy >= 0 ? a.bottom + b.top - dy : b.bottom + a.top + dy;
  if (overY <= 0) return;

  const aMoves = a.fx === undefined || a.fx === null ? 1 : 0;
  const bMoves = b.fx === undefined || b.fx === null ? 1 : 0;
  if (aMoves + bMoves === 0) return;
  const share = strength / (aMoves + bMoves);
  if (overX < overY) {
    const shift = overX * share * (dx < 0 ? -1 : 1);
    a.x = (a.x ?? 0) - shift * aMoves;
    b.x = (b.x ?? 0) + shift * bMoves;
  } else {
    const shift = overY * share * (dy < 0 ? -1 : 1);
    a.y = (a.y ?? 0) - shift * aMoves;
    b.y = (b.y ?? 0) + shift * bMoves;
  }
}
