import { expect, test, vi } from "vitest";
import { ById } from "../../../server/graphql/byId.ts";

function letters() {
  const fetch = vi.fn<(ids: string[]) => Promise<(readonly [string, string])[]>>(async (ids) =>
    ids.filter((id) => id !== "nobody").map((id) => [id, id.toUpperCase()] as const),
  );
  return { fetch, loader: new ById<string>(fetch) };
}

test("what is asked for at one time is fetched together, and once", async () => {
  const { fetch, loader } = letters();
  expect(await Promise.all([loader.load("a"), loader.load("b"), loader.load("a")])).toEqual([
    "A",
    "B",
    "A",
  ]);
  expect(await loader.load("b")).toBe("B");
  expect(fetch.mock.calls).toEqual([[["a", "b"]]]);
});

test("what has been fetched, or came by another way, is known at once", async () => {
  const { fetch, loader } = letters();
  expect(loader.known("a")).toBeUndefined();
  loader.learn("b", "from a list");
  await loader.fetch(["a", "b", "nobody"]);
  expect([loader.known("a"), loader.known("b"), loader.known("nobody")]).toEqual([
    "A",
    "from a list",
    undefined,
  ]);
  expect(fetch.mock.calls).toEqual([[["a", "nobody"]]]);
});

test("what cannot be fetched is an error", async () => {
  const loader = new ById<string>(async () => {
    throw new Error("away");
  });
  await expect(loader.fetch(["a"])).rejects.toThrow("away");
  await expect(loader.load("b")).rejects.toThrow("away");
});
