import type { Words } from "./words.en.ts";

/** The export dialog in Chinese. */
export const zh: Words = {
  title: "导出",
  introduction: (entities, relations) =>
    `导出眼前所见：${entities} 个实体、${relations} 条关系，按图上的位置。每个文件都注明数据、筛选和链接。`,
  none: "眼前什么也没有，无可导出。",
  close: "关闭",
  making: "正在生成文件…",
  made: (file) => `${file} 已保存`,
  groups: { picture: "图", tables: "表", graph: "图数据", all: "全部" },
  formats: {
    png: ["PNG", "用于幻灯片和文档"],
    svg: ["SVG", "放大不失真，可以再编辑"],
    entities: ["实体（CSV）", "中英文名称、时期、简介"],
    relations: ["关系（CSV）", "各附可信程度和依据的编号"],
    passages: ["依据（CSV）", "关系所依据的句子及其位置"],
    graphml: ["GraphML", "用于 Gephi、yEd、Cytoscape、NetworkX"],
    json: ["JSON", "供程序使用：实体、关系、依据"],
    bundle: ["引用包（ZIP）", "图、表、查询、来源，以及怎样引用"],
  },
  subtitle: (entities, of, relations) => `${entities} / ${of} 个实体，${relations} 条关系`,
  asTies: (n) => `${n} 份协议画成连线`,
  hidden: (n) => `${n} 个未显示`,
  relationsLeftOut: (n) => `筛去 ${n} 条关系`,
  filtered: (filters) => `筛选：${filters}`,
  data: (title, version) => `数据：${title}，版本 ${version}`,
  licence: (licence) => `许可 ${licence}`,
  madeOn: (when) => `导出于 ${when}`,
  link: (link) => `链接：${link}`,
  citation: {
    title: "怎样引用",
    files: "各文件是什么",
    fileWords: {
      "picture.svg": "图上所见的关系网络",
      "picture.png": "同一张图，供打不开 SVG 的程序使用",
      "entities.csv": "图中实体",
      "relations.csv": "实体之间的关系，附依据的编号",
      "passages.csv": "依据：对来源各句的转述",
      "graph.graphml": "供其他程序使用的图数据",
      "queries.graphql": "一步步问了什么",
      "exploration.json": "这次探索本身，可在联动图谱里打开继续",
    },
    sources: "数据的来源",
  },
};
