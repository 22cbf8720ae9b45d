import type { RefObject } from "react";
import type { NetworkCanvas } from "../../../canvas/networkCanvas.ts";
import type { Drawn } from "../../../exploration/groups.ts";
import { CardBeside } from "./CardBeside.tsx";
import { EntityCard } from "./EntityCard.tsx";
import { GroupCard } from "./GroupCard.tsx";

/** More than the radius of the largest, at the closest view that is chosen for the user. */
const away = { entity: 40, group: 68 };

interface CardProps {
  readonly id: string;
  readonly of: Drawn;
  readonly canvas: RefObject<NetworkCanvas | null>;
}

/** Says what something drawn is, beside it: an entity, or a group. */
export function Card({ id, of, canvas }: CardProps) {
  return (
    <CardBeside id={id} of={of.id} away={of.members ? away.group : away.entity} canvas={canvas}>
      {of.members ? <GroupCard group={of} members={of.members} /> : <EntityCard entity={of} />}
    </CardBeside>
  );
}
