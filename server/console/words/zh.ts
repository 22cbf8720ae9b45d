import { allowedProcedures } from "../guard/allowed.ts";
import { consoleLimits } from "../limits.ts";
import type { Why, Words } from "./reason.ts";

const {
  textBytes,
  bracketDepth,
  expressionDepth,
  rangeSize,
  parameterBytes,
  runningPerClient,
  running: runningInAll,
} = consoleLimits;
const seconds = (milliseconds: number): string => `${milliseconds / 1000} 秒`;

const takeOut = "把里层的部分移到单独的 WITH 里。";

const whys: Readonly<Record<Why, string>> = {
  writes: "它会写入图谱。",
  removes: "它会从图谱中删除内容。",
  onlyWrites: "它只用于写入图谱。",
  readsOutside: "它会读取文件或网络。",
  leavesDatabase: "它会转到别的数据库。",
  givesNoRows: "它不返回任何行。",
  commitsInPieces: "它会自行分批提交。",
  changesPlanning: "它会改变 Neo4j 规划或执行查询的方式。",
  inspectsServer: "它用于查看或管理服务器。",
  ofNeo4jBrowser: "它是 Neo4j Browser 的命令，不是 Cypher。",
  unknown: "控制台无法确认它只读取数据。",
};

const instead: Readonly<Partial<Record<Why, string>>> = {
  givesNoRows: "用 RETURN 结束查询。",
  commitsInPieces: "去掉 IN TRANSACTIONS。",
  changesPlanning: "要看执行计划，请用“解释”，不要写在语句里。",
};

const kinds: Readonly<Record<string, string>> = {
  w: "写入查询",
  rw: "既读又写的查询",
  s: "对服务器的命令",
};

/** Every reason in Chinese. */
export const zh: Words = {
  textTooLong: ({ bytes }) => ({
    title: "语句太长",
    message: `语句有 ${bytes} 字节，最多允许 ${textBytes} 字节。`,
    advice: "把长列表和长文本作为参数传入。",
  }),
  unicodeEscape: () => ({
    title: "不允许使用 Unicode 转义",
    message:
      "Neo4j 在读语句之前就会把 \\u 转义变成字符，注释和字符串里的也不例外，这样语句的实际内容可能与看上去的不同。",
    advice: "直接输入该字符，或作为参数传入。",
  }),
  tooManyBrackets: () => ({
    title: "嵌套太深",
    message: `此处同时打开的括号超过 ${bracketDepth} 层。`,
    advice: takeOut,
  }),
  parametersTooLarge: ({ bytes }) => ({
    title: "参数太大",
    message: `参数写成 JSON 有 ${bytes} 字节，最多允许 ${parameterBytes} 字节。`,
  }),
  parameterTooDeep: ({ name }) => ({
    title: "参数嵌套太深",
    message: `$${name} 的列表和映射超过 ${bracketDepth} 层。`,
  }),
  integerMayBeRounded: ({ path }) => ({
    title: "整数超出 JSON 的精度",
    message: `$${path} 超过 2^53，JSON 的数字在此之上不再精确。`,
    advice: `写成 {"$int": "…"}，引号里是它的数字。`,
  }),
  noInteger: ({ path }) => ({
    title: "参数不是整数",
    message: `$${path} 处 $int 的值必须是文本形式的 64 位整数。`,
    advice: `例如写成 {"$int": "5"}。`,
  }),
  parametersMissing: ({ names }) => ({
    title: "缺少参数",
    message: `语句用到 ${names.map((name) => `$${name}`).join("、")}，但没有给出值。`,
    advice: "给语句用到的每个参数一个值。",
  }),
  yoursAreRunning: ({ running }) => ({
    title: "同时运行的查询太多",
    message: `您有 ${running} 个查询正在运行，或正在数据库里结束，最多允许 ${runningPerClient} 个。`,
    advice: "停止其中一个，或等它结束。",
  }),
  othersAreRunning: ({ running }) => ({
    title: "同时运行的查询太多",
    message: `有 ${running} 个查询正在运行，或正在数据库里结束，最多允许 ${runningInAll} 个。`,
    advice: "过几秒再试。",
  }),
  misfit: ({ found }) => ({
    title: "这不是 Cypher",
    message: `${JSON.stringify(found)} 不该出现在这里。`,
  }),
  incomplete: () => ({ title: "这不是 Cypher", message: "语句还没有写完。" }),
  severalQueries: () => ({
    title: "不止一条查询",
    message: "语句里有好几条查询。",
    advice: "请逐条运行。",
  }),
  tooManyExpressions: () => ({
    title: "嵌套太深",
    message: `此处相互嵌套的表达式超过 ${expressionDepth} 层。`,
    advice: takeOut,
  }),
  tooIntricate: () => ({
    title: "语句太复杂",
    message: `辨认语句用了超过 ${seconds(consoleLimits.readingTime)}，或超出允许的内存，无法判断它会做什么。`,
    advice: "减少嵌套：把里层的部分移到单独的 WITH 里。",
  }),
  notAllowed: ({ clause, why }) => ({
    title: `不允许使用 ${clause}`,
    message: `${whys[why]}这里只能运行读取本图谱的语句。`,
    ...advised(instead[why]),
  }),
  unknownProcedure: ({ name }) => ({
    title: `不允许调用 ${name}`,
    message: "过程不一定只读取图谱，而这一个不在已知只读的过程之列。",
    advice: `可以调用的有 ${[...allowedProcedures].join("、")}。`,
  }),
  unknownFunction: ({ name }) => ({
    title: `不允许使用 ${name}()`,
    message: "Cypher 自带函数以外的函数不一定只做计算，而这一个不在已知只做计算的函数之列。",
  }),
  endlessRange: () => ({
    title: "此处的 range() 可能太长",
    message: "Neo4j 在表达式里逐项处理列表时无法中断，所以列表的长度必须从语句里就能看出来。",
    advice: `给出相差不超过 ${rangeSize} 的两个数，或以 size(…) 为终点；或写成 UNWIND range(…) AS number，让每个数成为一行。`,
  }),
  endlessPattern: () => ({
    title: "不允许使用这个正则表达式",
    message:
      "Neo4j 匹配正则表达式时无法中断，而有些表达式永远匹配不完，所以必须从语句里就能看出它不是这样。",
    advice:
      "把表达式直接写成文本，不要用重复的分组和反向引用，* 和 + 合计不超过三个；或改用 toLower(…) 加 CONTAINS。",
  }),
  planWrites: ({ queryType }) => ({
    title: "这个查询不只是读取",
    message: `Neo4j 会把它当作${kinds[queryType] ?? "读取以外的操作"}来执行。`,
  }),
  noPlan: () => ({ title: "没有执行计划", message: "Neo4j 没有说明它会做什么。" }),
  otherDatabase: ({ operator, database, own }) => ({
    title: "这个查询会转到别的数据库",
    message: `计划中的步骤 ${operator} 在${database === null ? "某个未指明的数据库" : ` ${database} `}里执行，而这里只能读取 ${own}。`,
  }),
  unknownOperator: ({ operator }) => ({
    title: `不允许计划中的步骤 ${operator}`,
    message: "控制台无法确认这一步只读取数据。",
  }),
  planCalls: ({ name }) => ({
    title: name === "" ? "不允许调用这个过程" : `不允许调用 ${name}`,
    message: "计划调用了一个不在已知只读之列的过程。",
  }),
  tookTooLong: () => ({
    title: "查询用时太长",
    message: `一个查询最多可用 ${seconds(consoleLimits.planningTime)}规划、${seconds(consoleLimits.runningTime)}运行。`,
    advice: "从更少的实体出发，限制路径长度，或加上 LIMIT。",
  }),
  needsTooMuchMemory: () => ({
    title: "查询需要的内存太多",
    message: "数据库已将它停止，以免占用别人的内存。",
    advice: "一次少收集一些：先筛选，先汇总，或在 collect() 之前加 LIMIT。",
  }),
  rowTooLarge: () => ({
    title: "有一行太大",
    message: "查询已被停止，因为其中一行占用的内存超出允许。",
    advice: "返回属性而不是整个列表，或让一行少含一些内容。",
  }),
  valueTooDeep: () => ({
    title: "有一个值嵌套太深",
    message: "有一行的列表或映射嵌套了成千层，无法阅读。",
    advice: "把里层的值单独返回。",
  }),
  endedInDatabase: () => ({
    title: "查询被停止",
    message: "有人在数据库里结束了它。",
    advice: "请重新运行。",
  }),
  hungUp: () => ({ title: "查询被停止", message: "客户端断开了连接。" }),
  programEnds: () => ({
    title: "程序正在退出",
    message: "程序正在退出，查询也随之结束。",
    advice: "程序恢复后请重新运行。",
  }),
  databaseAway: () => ({
    title: "数据库没有应答",
    message: "Neo4j 不在，或正在重启。",
    advice: "请稍后再试。",
  }),
  unexpected: ({ requestId }) => ({
    title: "出了问题",
    message: `出了问题；原因已记入日志，请求编号 ${requestId}。`,
    advice: "请再试一次。",
  }),
  neo4jCannotRead: ({ message }) => ({ title: "Neo4j 读不懂这条语句", message }),
  neo4jCannotRun: ({ message }) => ({ title: "Neo4j 无法执行", message }),
  neo4jRefuses: ({ message }) => ({
    title: "这个查询不只是读取",
    message,
    advice: "这里只能运行读取图谱的语句。",
  }),
};

function advised(advice: string | undefined): { advice?: string } {
  return advice === undefined ? {} : { advice };
}
