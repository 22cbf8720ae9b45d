import { expect, test } from "vitest";
import { remembered } from "../../../server/graphql/remembered.ts";

test("what was counted is not counted again, until another version is loaded", async () => {
  const memory = remembered();
  let counted = 0;
  const count = async (): Promise<number> => ++counted;
  expect(await memory.value("one", "neighbours of a", count)).toBe(1);
  expect(await memory.value("one", "neighbours of a", count)).toBe(1);
  expect(await memory.value("one", "neighbours of b", count)).toBe(2);
  expect(await memory.value("two", "neighbours of a", count)).toBe(3);
});

test("what failed is tried again", async () => {
  const memory = remembered();
  const failed = Promise.reject(new Error("away"));
  await expect(memory.value("one", "key", () => failed)).rejects.toThrow("away");
  expect(await memory.value("one", "key", async () => 5)).toBe(5);
});

test("what was counted under a version that is gone by then is not kept", async () => {
  const memory = remembered();
  const events = new EventTarget();
  const slow = memory.value("one", "key", async () => {
    await new Promise((counted) => events.addEventListener("counted", counted));
    return 3;
  });
  expect(await memory.value("two", "key", async () => 7)).toBe(7);
  events.dispatchEvent(new Event("counted"));
  expect(await slow).toBe(3);
  expect(await memory.value("two", "key", async () => 0)).toBe(7);
});
