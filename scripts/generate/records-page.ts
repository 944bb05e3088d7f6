// Writes docs/records.md: the tables of records, their columns, and what is asked of them.
import { fieldsOf, tableNames, tableShapes } from '../../src/records/tables.ts'

const head = `# 记录表

\`guifan staff\`、\`forecast\`、\`analyze\`、\`assess\`、\`appraise\`、\`expect\` 读的是业务系统导出的记录。记录不是标准，不进标准文件夹，也不进版本库。

- 一张表一个文件：CSV（UTF-8、GBK、UTF-16 都行，几个系统拼起来、编码不一样的行也行）、XLSX（第一张工作表，写满一百多万行也行；行数多的，CSV 读得快得多）或 Parquet；也可以给一个文件夹。第一行写列名，是哪张表由列名认出来，多出来的列不读。
- **不能有个人信息**：看起来是姓名、身份证号、电话、银行卡号、邮箱、住址、出生日期的列（看列名，也看里面写的），整个文件不读；只是个别格里写了的，那一条不算，内容不显示。人用代号（如 W0001），件用件号。
- 街镇、事项、岗位、下沉事项写编号或名称。日期写 2026-01-05（写到月也行，算那个月的1日），时间写 2026-01-05 09:30；是否写“是”“否”。
- 花名册一人一行，能力一项一列：列名写能力的名称（或编号），格子里写评定的等级（如 胜任，或者 1、2、3、4）；评了还不到最低一级的写“无”，没有评过的空着。
- 考核记录一行一个事实：指标写实绩，要人判的写得分和打分方、份数；部门、群众写百分制的得分；加分、减分写事由和凭据；等次的条件写事由和做到没有。
- 几方打分的读法：一方给了几份（份数，或者几行），先按份数平均；再按方案里各方的份额（share）加权，如 街镇 45×60%＋居委会 30×40%＝39。一方对这一个对象的份数不到方案要的（least）不计，它的份额由到齐的几方照原来的比例分。
- 评组、中心的，人号写它的代号（如 Z1）；评职能部门的，人号写协同主体的名称或编号，街镇写打分的街镇：一个部门的各街镇打分合起来算一次。
- 人群一行是一类人、一个街镇（或者一个居村）、一个月的人数，由有权的部门汇总以后导出；有人号、户号、件号等列的是名单，不读。不到 5 人的写不写都行（少于5没有给的，人数空着），答案里只写“少于5”，读错的提示里也不写人数。
- 有错的记录（没有这一天、不是数、街镇或事项对不上、重复、列数不对）不算，逐列写明有几条、在第几行；没有一条会悄悄少掉。行号是在电子表格里看到的行：列名是第1行，空行也占一行，一格里换了行还是一行；Parquet 没有行，照第一条记录是第2行数。引号没有关上的，只那一行不算，下一行照常读（电子表格会把后面的行并进这一格，先改引号再看行号）。空行跳过，写明有几行。
- \`staff\`、\`forecast\`、\`expect\` 加 \`--report\`：每个街镇一份报告；记录里不止一个街镇的，同一个文件夹里再印一份各街镇对照（staffing-overview、forecast-overview、expect-overview）。号太少的街镇不比；报告里“少于5”“不写”的，对照里一样不写，合计也不加。
- 没有真记录时可以试合成的：\`npm run records -- --output records\`（按种子编出来的一年，不来自任何人）。
`

function page(): string {
  const tables = tableNames.map((table) => {
    const { required, key } = tableShapes[table]
    const rows = Object.entries(fieldsOf(table)).map(([name, { type, means }]) => `| ${name} | ${type} | ${required.includes(name) ? '要有' : ''} | ${means} |`)
    return `\n## ${table}\n\n${key.length === 1 ? `${key[0]}不能重复。` : `${key.join('、')}合起来不能重复。`}\n\n| 列 | 写什么 | | 说明 |\n|---|---|---|---|\n${rows.join('\n')}\n`
  })
  return head + tables.join('')
}

export default async (): Promise<Map<string, string>> => new Map([['docs/records.md', page()]])
