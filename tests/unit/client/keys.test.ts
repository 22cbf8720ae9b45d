import { describe, expect, test } from "vitest";
import { actionOf, keySign, type KeyPress, keyTable } from "../../../client/canvas/keys.ts";
import { en } from "../../../client/i18n/en.ts";
import { zh } from "../../../client/i18n/zh.ts";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});
const actionName = (key: string, more: Partial<KeyPress> = {}) =>
  actionOf(press(key, more))?.action;

describe("the key table", () => {
  test("gives every key one meaning", () => {
    const keys = keyTable.flatMap((binding) => binding.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("is described in both languages", () => {
    for (const { action } of keyTable) {
      expect(en.keys[action]).not.toBe("");
      expect(zh.keys[action]).not.toBe("");
    }
  });

  test("shows keys as they are printed on them", () => {
    expect(["ArrowLeft", "Shift+h", "+", " ", "Ctrl+Shift+z"].map(keySign)).toEqual([
      "←",
      "Shift H",
      "+",
      "Space",
      "Ctrl Shift Z",
    ]);
  });
});

describe("a key", () => {
  test("means the same with capitals locked, and another thing with Shift", () => {
    expect([actionName("h"), actionName("H"), actionName("H", { shiftKey: true })]).toEqual([
      "hide",
      "hide",
      "showAll",
    ]);
  });

  test("that needs Shift on some keyboards works on all", () => {
    expect([actionName("?"), actionName("?", { shiftKey: true })]).toEqual(["help", "help"]);
    expect(actionName("+", { shiftKey: true })).toBe("zoomIn");
  });

  test("is undone and redone with Ctrl as with Command", () => {
    expect(actionName("z", { ctrlKey: true })).toBe("undo");
    expect(actionName("z", { metaKey: true, shiftKey: true })).toBe("redo");
  });

  test("does nothing while an input method composes", () => {
    expect(actionName("Enter", { isComposing: true })).toBeUndefined();
    expect(actionName("Process")).toBeUndefined();
  });

  test("of the browser stays the browser's", () => {
    expect(actionName("f", { ctrlKey: true })).toBeUndefined();
    expect(actionName("e", { altKey: true })).toBeUndefined();
  });
});
