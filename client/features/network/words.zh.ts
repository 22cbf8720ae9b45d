import type { Words } from "./words.en.ts";

export const zh: Words = {
  menu: {
    entities: (n) => (n === 1 ? "对它做什么" : `对这 ${n} 个做什么`),
    line: "对这条连线做什么",
    canvas: "对关系图做什么",
    inspect: "查看详情",
    bothEnds: "选中两端",
    paths: "两者之间的路径",
    centre: "居中",
    fit: "显示全图",
    fitSelection: "显示选中的",
    selectAll: "全选画面中的",
    showAll: "显示隐藏的",
    nothingHidden: "没有隐藏的",
    nothingShown: "画面中没有实体",
    export: "导出…",
  },
  shapes: {
    box: "框选",
    lasso: "圈选",
    on: "拖动画出范围来选择，按 Esc 收起工具",
    selected: (n) => (n === 0 ? "范围内没有实体" : `已选 ${n} 个`),
  },
  group: {
    label: "成组",
    names: { kind: "按类别", region: "按省市", none: "不成组" },
    notes: {
      kind: "双击一组可看其成员",
      region: "涉及多个省市的仍单独画出",
      none: "与图中数据一致",
    },
    named: (name, n) => `${name}，${n} 个成员的组（推出）`,
    open: "展开这一组",
    close: "合上它所在的组",
    opened: (name) => `已展开：${name}`,
    members: (n) => `选中它的 ${n} 个成员`,
    menu: "对这一组做什么",
    ungroup: "实体各自画出",
  },
  card: {
    relations: (n) => `${n} 条关系`,
    notShown: (n) => `${n} 个未显示`,
  },
  layout: {
    label: "排布",
    names: { force: "力导向", concentric: "同心圆", layered: "层次", grid: "按类别" },
    notes: {
      force: "有关系的靠在一起",
      concentric: "按离选中实体的步数",
      concentricAlone: "按离关系最多者的步数",
      layered: "顺着关系的方向",
      grid: "每个类别一块",
    },
    roundThis: "以它为中心排布",
  },
};
