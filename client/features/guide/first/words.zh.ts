import type { Words } from "./words.en.ts";

/** The first steps in Chinese. */
export const zh: Words = {
  label: "入门三步",
  steps: {
    find: {
      title: "找一个地方",
      advice: "在搜索框里输入名称的一部分、拼音或首字母，再选中它。",
      lead: "去搜索",
    },
    evidence: {
      title: "看依据",
      advice: "选中一份协议，详情里就是它所依据的句子。",
      lead: "选一份",
    },
    lineage: {
      title: "追沿革",
      advice: "点按一个箭头，排定先后的那句话就会展开。",
      lead: "去沿革",
    },
  },
  done: "已完成",
  said: (title) => `已完成：${title}`,
  finished: "就是这样：找到、看依据、追沿革。用语和图例的含义都在帮助里。",
  help: "打开帮助",
  skip: "跳过",
  close: "关闭",
};
