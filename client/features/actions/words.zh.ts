import type { Words } from "./words.en.ts";

export const zh: Words = {
  details: "查看详情",
  paths: "两者之间的路径",
  pathsFrom: (name) => `从${name}到这里的路径`,
  needsTwo: "先选中另一个实体，或同时选中两个",
  oneAtATime: "一次一个实体",
  notInSight: "不在画面中",
  notThere: "不在关系图中",
  noPlace: "还没有位置",
  remove: "移出画面",
  removedNow: (n) => `已移出 ${n} 个，可以撤销`,
  nothingElse: "画面中没有别的了",
  menu: (n) => (n === 1 ? "对它做什么" : `对这 ${n} 个做什么`),
};
