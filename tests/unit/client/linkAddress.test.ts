import { describe, expect, test } from "vitest";
import { holdsLink, linkParameters, placeLink } from "../../../client/exploration/linkAddress.ts";

const page = new URLSearchParams({ lang: "en" });
const linkOf = (entities: number): URLSearchParams => {
  const names = Array.from({ length: entities }, (_none, index) => `place-${index}`);
  return new URLSearchParams({ v: "1", show: `region.${names.join(".")}`, view: "a_b_c" });
};

describe("the address of a network", () => {
  test("is all of it a query while it is short", () => {
    const { query, hash } = placeLink({ link: linkOf(20), page });
    expect(hash).toBe("");
    expect([...query.keys()]).toEqual(["v", "show", "view", "lang"]);
  });

  test("keeps from the server what would be too long for it, and only that", () => {
    const { query, hash } = placeLink({ link: linkOf(1000), page });
    expect(query.toString()).toBe("lang=en");
    expect(holdsLink(hash)).toBe(true);
  });

  test.each([20, 1000])("says the same of %i entities when it is read", (entities) => {
    const link = linkOf(entities);
    const { query, hash } = placeLink({ link, page });
    const read = linkParameters({ search: `?${query}`, hash });
    expect(Object.fromEntries(read)).toEqual({ ...Object.fromEntries(link), lang: "en" });
  });

  test("leaves alone what names a place on the page", () => {
    expect(holdsLink("#workspace")).toBe(false);
    expect([...linkParameters({ search: "?lang=en", hash: "#workspace" })]).toEqual([
      ["lang", "en"],
    ]);
  });
});
