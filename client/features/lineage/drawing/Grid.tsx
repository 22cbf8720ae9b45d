import { type Drawing, headHeight } from "../model/layDrawing.ts";

const rule = headHeight - 10;
const headLine = 16;

/** The columns' heads with the rule below them, and the hairlines between lanes. */
export function Grid({ drawing }: { readonly drawing: Drawing }) {
  return (
    <g className="lineage-grid" aria-hidden="true">
      <path d={`M0 ${rule}H${drawing.width}`} />
      {drawing.columns.map(({ head, lines, x }) =>
        lines.length === 0 ? null : (
          <g key={x} className={`head ${head.by}`}>
            <path d={`M${x + 6} ${rule - 3}V${rule + 3}`} />
            {lines.map((line, row) => (
              <text key={row} x={x} y={rule - 10 - (lines.length - 1 - row) * headLine}>
                {line}
              </text>
            ))}
          </g>
        ),
      )}
      {drawing.lanes.slice(1).map(({ top }) => (
        <path key={top} className="lane" d={`M0 ${top}H${drawing.width}`} />
      ))}
    </g>
  );
}
