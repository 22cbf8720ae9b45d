/**
 * The link's form of ids: `region.jinshan.pinghu_agreement.health-3-plus-1`, by kind, in the order
 * given. Ids hold letters, digits, hyphens and one slash; whatever else one holds is escaped.
 */
export function packIds(ids: Iterable<string>): string {
  const groups: string[] = [];
  let last = "";
  for (const id of ids) {
    const slash = id.indexOf("/");
    const kind = escape(id.slice(0, slash));
    const name = escape(id.slice(slash + 1));
    groups.push(kind === last ? `.${name}` : `${last === "" ? "" : "_"}${kind}.${name}`);
    last = kind;
  }
  return groups.join("");
}

/** The ids that a link packs; what is damaged names nothing. */
export function unpackIds(packed: string): string[] {
  return packed.split("_").flatMap((group) => {
    const [kind, ...names] = group.split(".");
    return names.flatMap((name) => {
      try {
        return [`${decodeURIComponent(kind ?? "")}/${decodeURIComponent(name)}`];
      } catch {
        return []; // A damaged escape names nothing.
      }
    });
  });
}

function escape(part: string): string {
  return encodeURIComponent(part)
    .replaceAll(".", "%2E")
    .replaceAll("_", "%5F")
    .replaceAll("~", "%7E");
}
