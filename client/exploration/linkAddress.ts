/** The longest address, in characters, that servers and what stands before them are sure to take. */
const longest = 6000;

/** Whether what stands after `#` is a link to a network, and not a place on the page. */
export function holdsLink(hash: string): boolean {
  return new URLSearchParams(hash.slice(1)).has("show");
}

/** What an address says: what stands after `?`, and the link that was too long to stand there. */
export function linkParameters({ search, hash }: Pick<Location, "search" | "hash">) {
  const parameters = new URLSearchParams(search);
  if (!holdsLink(hash)) return parameters;
  for (const [name, value] of new URLSearchParams(hash.slice(1))) parameters.append(name, value);
  return parameters;
}

/** A link, and what the page itself is told: its language and its colours. */
interface LinkParts {
  readonly link: URLSearchParams;
  readonly page: URLSearchParams;
}

/**
 * Where the parts of an address stand. A large network's link is longer than a server takes, so that
 * the page could not be opened again: it stands after `#`, which the browser keeps to itself.
 */
export function placeLink({ link, page }: LinkParts): { query: URLSearchParams; hash: string } {
  if (link.toString().length > longest) return { query: page, hash: `#${link.toString()}` };
  return { query: new URLSearchParams([...link, ...page]), hash: "" };
}
