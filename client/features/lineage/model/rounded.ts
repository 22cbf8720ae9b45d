type Point = readonly [x: number, y: number];

const corner = 7;

/** A line through points, level or upright from one to the next, with its corners rounded. */
export function rounded(points: readonly Point[]): string {
  const distinct = points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1],
  );
  let path = "";
  distinct.forEach((point, index) => {
    const before = distinct[index - 1];
    const after = distinct[index + 1];
    if (!before) path += `M${at(point)}`;
    else if (!after) path += `L${at(point)}`;
    else {
      const radius = Math.min(corner, distance(before, point) / 2, distance(point, after) / 2);
      path += `L${at(toward(point, before, radius))}Q${at(point)} ${at(toward(point, after, radius))}`;
    }
  });
  return path;
}

function at([x, y]: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.abs(ax - bx) + Math.abs(ay - by);
}

function toward([x, y]: Point, [tx, ty]: Point, by: number): Point {
  return [x + Math.sign(tx - x) * by, y + Math.sign(ty - y) * by];
}
