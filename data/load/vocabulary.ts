/** How a passage bears a relation out. */
export const confidences = ["explicit", "implied", "background"];

/** How far a thing has come: `modality` of a relation, `status` of an entity. */
export const modalities = [
  "studied",
  "planned",
  "started",
  "ongoing",
  "done",
  "standing",
  "recommended",
];

/** How exact a figure is. */
export const qualifiers = ["exact", "about", "over", "nearly", "at least"];
