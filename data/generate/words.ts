/** A word in both languages, and what stands for it in ids. */
export interface Word {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** A word and the subkind that goes with it. */
export interface KindWord extends Word {
  readonly subkind: string;
}

/** The most covered field first. */
export const fieldWords = words(`
  ecology|生态环境|ecology and environment
  transport|交通互联|transport links
  health|医疗卫生|health care
  tourism|文化旅游|culture and tourism
  education|教育|education
  flood-control|防汛防洪|flood control
  industry|产业协同|industrial cooperation
  innovation|科技创新|science and innovation
  water|水资源|water resources
  government-services|政务服务|government services
  agriculture|现代农业|agriculture
  emergency|应急管理|emergency response
  markets|市场监管|market supervision
  logistics|港口物流|ports and logistics
  energy|能源|energy
  pensions|社会保障|social security
  policing|治安联防|joint policing
  courts|司法协作|judicial cooperation
  credit|信用体系|credit records
  digital|数字化建设|digital infrastructure
  sports|体育赛事|sports
  elderly-care|养老服务|care for the elderly
  forestry|林业保护|forestry
  finance|金融服务|financial services`);

export const strategyWords = words(`
  integration|区域一体化战略|regional integration strategy
  river-belt|沿江发展布局|river belt layout
  coastal-opening|沿海开放战略|coastal opening strategy
  green-towns|绿色城镇目标|green towns goal
  shared-services|公共服务共享目标|shared public services goal
  innovation-corridor|创新走廊布局|innovation corridor layout
  ecological-priority|生态优先原则|ecology first principle
  balanced-growth|协调发展目标|balanced growth goal`);

export const agreementWords = kindWords(`
  framework|合作框架协议|cooperation framework agreement|framework_agreement
  agreement|合作协议|cooperation agreement|cooperation_agreement
  plan|三年行动计划|three-year action plan|action_plan
  scheme|联动工作方案|joint work scheme|work_scheme
  opinion|一体化实施意见|opinion on integration|opinion`);

export const mechanismWords = kindWords(`
  meeting|联席会议制度|joint meeting rule|working_rule
  enforcement|联合执法机制|joint enforcement|joint_enforcement
  alliance|发展联盟|development alliance|alliance
  pairing|结对共建机制|pairing scheme|pairing
  brand|联动品牌|cooperation brand|brand
  mode|协作模式|mode of cooperation|cooperation_mode`);

export const platformWords = kindWords(`
  window|通办窗口|shared service window|service_window
  system|信息共享系统|information sharing system|information_system
  station|联合工作站|joint workstation|workstation
  council|议事平台|deliberation platform|deliberation
  base|产业协作平台|industry platform|industry_platform
  area|协同示范区|demonstration area|demonstration_area
  training|联合培训基地|joint training base|training`);

export const projectWords = kindWords(`
  rail|城际铁路|intercity railway|rail
  road|跨界道路|road across the border|road
  bus|毗邻公交线|bus line between neighbours|bus
  hospital|医联体工程|hospital network|hospital
  park|合作产业园|joint industrial park|park
  route|旅游环线|tourist loop|tourism
  school|教育集团|school group|education
  network|数据专网|data network|digital`);

export const organisationWords = kindWords(`
  office|事务中心|service office|government
  company|发展公司|development company|company
  school|职业学校|vocational school|school
  hospital|中心医院|central hospital|hospital
  team|综合执法队|enforcement team|enforcement_team
  institute|研究院|research institute|research`);

function words(lines: string): Word[] {
  return kindWords(lines);
}

function kindWords(lines: string): KindWord[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [id = "", name = "", nameEn = "", subkind = ""] = line.trim().split("|");
      return { id, name, nameEn, subkind };
    });
}
