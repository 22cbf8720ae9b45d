import { expect, test } from "vitest";
import { searchKeysOf } from "../../../data/load/searchKeys.ts";
import { searchKey } from "../../../data/ontology/searchKey.ts";

test.each([
  ["重庆", "chongqing", "cq"],
  ["六安市", "luanshi", "las"],
  ["厦门", "xiamen", "xm"],
  ["河长制", "hezhangzhi", "hzz"],
  ["长三角", "changsanjiao", "csj"],
  ["单县", "shanxian", "sx"],
  ["吕巷镇", "lvxiangzhen", "lxz"],
  ["率先发展", "shuaixianfazhan", "sxfz"],
  ["CEPA协议2003年", "cepaxieyi2003nian", "cepaxy2003n"],
])("%s is found as %s and as %s", (name, full, initials) => {
  const keys = searchKeysOf(name, "", []);
  expect(keys.pinyinKeys).toEqual([full]);
  expect(keys.initialKeys).toEqual([initials]);
});

test("keys are of the name, the English name and each alias, each once", () => {
  expect(searchKeysOf("平湖市", "Pinghu City", ["平湖", "“平湖”"])).toEqual({
    nameKeys: ["平湖市", "pinghucity", "平湖"],
    pinyinKeys: ["pinghushi", "pinghu"],
    initialKeys: ["phs", "ph"],
  });
});

test("full-width letters, capitals, spaces and quotation marks make no difference", () => {
  expect(searchKey("ＣＥＰＡ “协议”")).toBe("cepa协议");
});
