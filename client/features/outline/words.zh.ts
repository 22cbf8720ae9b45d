import type { Words } from "./words.en.ts";

/** The strings of the network's tables, in Chinese. */
export const zh: Words = {
  entities: "图中实体",
  relations: "图中关系",
  tree: "实体、关系与相邻实体",
  name: "名称",
  kind: "类别",
  period: "时段",
  progress: "进展",
  confidence: "可信度",
  count: "关系",
  countShort: "关系",
  from: "起",
  relation: "关系",
  to: "讫",
  nothing: "图中没有实体",
  noRelations: "图中没有关系",
  sortBy: (column) => `按${column}排序`,
  actions: "操作",
  actionsOn: (name) => `对${name}的操作`,
  ties: "连线",
  between: "两端",
  agreements: "协议",
  tabs: { entities: "实体", relations: "关系", tree: "树形", recipe: "步骤" },
  enlarge: "放大到图下方",
  putBack: "放回侧栏",
};
