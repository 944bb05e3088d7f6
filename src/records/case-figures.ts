// What the case log says in figures, held against the standards: all counting is done by SQL, and only sums come back.
import type { Records } from './open-records.ts'
import { textSql } from './sql.ts'

export interface StandardStep {
  service: string
  step: string
  /** No way to a result goes round it. */
  mandatory: boolean
  /** How often a case may pass it. */
  most: number
  /** Working days that the one who takes over may let it lie; none where nothing is handed over. */
  handover?: number
  /** Its time does not count against the promise. */
  uncounted: boolean
}

export interface PromisedTime {
  office: string
  service: string
  days: number
  unit: '工作日' | '日'
}

export interface CaseStandards {
  steps: readonly StandardStep[]
  promises: readonly PromisedTime[]
  materials: readonly { service: string; material: string }[]
  /** Every day that may be met, with the number of working days up to it. */
  days: readonly { date: string; number: number }[]
}

const bool = (value: boolean): string => (value ? 'true' : 'false')

async function fill(records: Records, table: string, columns: string, rows: readonly string[]): Promise<void> {
  await records.run(`CREATE TEMP TABLE ${table} (${columns})`)
  for (let at = 0; at < rows.length; at += 1000) await records.run(`INSERT INTO ${table} VALUES ${rows.slice(at, at + 1000).join(', ')}`)
}

/** Puts the standards beside the records, and works out each case once. */
export async function prepareCases(records: Records, { steps, promises, materials, days }: CaseStandards): Promise<void> {
  await fill(records, 'std_steps', 'service VARCHAR, step VARCHAR, mandatory BOOLEAN, most INTEGER, handover INTEGER, uncounted BOOLEAN', steps.map((one) => `(${textSql(one.service)}, ${textSql(one.step)}, ${bool(one.mandatory)}, ${one.most}, ${one.handover ?? 'NULL'}, ${bool(one.uncounted)})`))
  await fill(records, 'promises', 'office VARCHAR, service VARCHAR, days INTEGER, unit VARCHAR', promises.map((one) => `(${textSql(one.office)}, ${textSql(one.service)}, ${one.days}, '${one.unit}')`))
  await fill(records, 'std_materials', 'service VARCHAR, material VARCHAR', materials.map((one) => `(${textSql(one.service)}, ${textSql(one.material)})`))
  await fill(records, 'days', 'day DATE, number INTEGER', days.map((one) => `('${one.date}', ${one.number})`))
  await records.run(`
    CREATE TEMP TABLE uncounted AS
      SELECT e.件号 AS id, sum(b.number - a.number)::INTEGER AS days FROM 环节 e
      JOIN std_steps s ON s.service = e.事项 AND s.step = e.环节 AND s.uncounted
      JOIN days a ON a.day = e.开始时间::DATE JOIN days b ON b.day = e.结束时间::DATE GROUP BY e.件号;
    CREATE TEMP TABLE cases AS
      SELECT c.件号 AS id, c.街镇 AS office, c.事项 AS service, c.办结日 AS done, c.到场次数 AS visits, c.补正次数 AS corrections,
        CASE WHEN c.办结日 IS NULL THEN NULL
          WHEN p.unit = '工作日' THEN b.number - a.number - coalesce(u.days, 0) <= p.days
          WHEN p.unit = '日' THEN date_diff('day', coalesce(c.受理日, c.收件日), c.办结日) <= p.days
          ELSE c.办结日 <= c.承诺到期日 END AS "onTime"
      FROM 办件 c
      LEFT JOIN promises p ON p.office = c.街镇 AND p.service = c.事项
      LEFT JOIN days a ON a.day = coalesce(c.受理日, c.收件日) LEFT JOIN days b ON b.day = c.办结日
      LEFT JOIN uncounted u ON u.id = c.件号`)
}

export interface CasePart {
  office: string
  service: string
  cases: number
  done: number
  judged: number
  onTime: number
  firstVisit: number
  corrected: number
  correctedTwice: number
}

export const caseParts = (records: Records): Promise<CasePart[]> => records.rows<CasePart>(`
  SELECT office, service, count(*)::INTEGER AS cases, count(done)::INTEGER AS done, count("onTime")::INTEGER AS judged, count(*) FILTER ("onTime")::INTEGER AS "onTime",
    count(*) FILTER (done IS NOT NULL AND coalesce(visits, 1) <= 1 AND coalesce(corrections, 0) = 0)::INTEGER AS "firstVisit",
    count(*) FILTER (corrections >= 1)::INTEGER AS corrected, count(*) FILTER (corrections >= 2)::INTEGER AS "correctedTwice"
  FROM cases GROUP BY ALL ORDER BY ALL`)

export interface SpotRow {
  office: string
  service: string
  at: string
  all: number
  hits: number
}

export interface WaitRow extends SpotRow {
  /** Hours, from being handed over to being begun; half of them wait less. */
  median: number
}

/** From the end of a step that hands over to the next beginning in that case; `hits` are those later than the standard allows. */
export const handoverWaits = (records: Records): Promise<WaitRow[]> => records.rows<WaitRow>(`
  WITH handed AS (
      SELECT e.件号, e.事项, e.环节, e.结束时间, s.handover FROM 环节 e JOIN std_steps s ON s.service = e.事项 AND s.step = e.环节
      WHERE s.handover IS NOT NULL AND e.结束时间 IS NOT NULL),
    taken AS (SELECT h.*, n.开始时间 AS begun FROM handed h ASOF JOIN 环节 n ON n.件号 = h.件号 AND n.开始时间 >= h.结束时间)
  SELECT c.office, t.事项 AS service, t.环节 AS at, count(*)::INTEGER AS "all", count(*) FILTER (b.number - a.number > t.handover)::INTEGER AS hits,
    (median(date_diff('minute', t.结束时间, t.begun)) / 60)::DOUBLE AS median
  FROM taken t JOIN cases c ON c.id = t.件号 JOIN days a ON a.day = t.结束时间::DATE JOIN days b ON b.day = t.begun::DATE
  GROUP BY ALL ORDER BY ALL`)

export interface StepRow {
  office: string
  service: string
  step: string
  known: boolean
  mandatory: boolean
  /** Finished cases of the service, those that passed the step, and those that passed it more often than the standard has it. */
  all: number
  passed: number
  repeated: number
}

/** Steps that a finished case passed, also those that no standard has; and those that it should have passed. */
export const stepsPassed = (records: Records): Promise<StepRow[]> => records.rows<StepRow>(`
  WITH passed AS (SELECT e.件号 AS id, e.环节 AS step, count(*) AS times FROM 环节 e GROUP BY ALL),
    counted AS (
      SELECT c.office, c.service, p.step, count(*)::INTEGER AS passed, count(*) FILTER (p.times > coalesce(s.most, 1))::INTEGER AS repeated
      FROM passed p JOIN cases c ON c.id = p.id AND c.done IS NOT NULL LEFT JOIN std_steps s ON s.service = c.service AND s.step = p.step GROUP BY ALL),
    finished AS (SELECT office, service, count(*)::INTEGER AS "all" FROM cases WHERE done IS NOT NULL GROUP BY ALL),
    expected AS (SELECT f.office, f.service, s.step FROM finished f JOIN std_steps s ON s.service = f.service AND s.mandatory UNION SELECT office, service, step FROM counted)
  SELECT x.office, x.service, x.step, s.step IS NOT NULL AS known, coalesce(s.mandatory, false) AS mandatory, f."all", coalesce(k.passed, 0) AS passed, coalesce(k.repeated, 0) AS repeated
  FROM expected x JOIN finished f USING (office, service) LEFT JOIN counted k USING (office, service, step) LEFT JOIN std_steps s ON s.service = x.service AND s.step = x.step
  ORDER BY ALL`)

/** Materials that were asked for and that the service does not list, by office. */
export const materialsBeyond = (records: Records): Promise<SpotRow[]> => records.rows<SpotRow>(`
  WITH asked AS (SELECT DISTINCT m.件号 AS id, m.材料 AS material FROM 收取材料 m),
    beyond AS (
      SELECT c.office, c.service, a.material AS at, count(*)::INTEGER AS hits FROM asked a JOIN cases c ON c.id = a.id
      WHERE NOT EXISTS (SELECT 1 FROM std_materials s WHERE s.service = c.service AND s.material = a.material) GROUP BY ALL)
  SELECT b.office, b.service, b.at, (SELECT count(*)::INTEGER FROM cases c WHERE c.office = b.office AND c.service = b.service) AS "all", b.hits FROM beyond b ORDER BY b.hits DESC, b.office, b.service, b.at`)

export const returnedSteps = (records: Records): Promise<SpotRow[]> => records.rows<SpotRow>(`
  SELECT c.office, c.service, e.环节 AS at, count(*)::INTEGER AS "all", count(*) FILTER (e.退回)::INTEGER AS hits
  FROM 环节 e JOIN cases c ON c.id = e.件号 WHERE e.退回 IS NOT NULL GROUP BY ALL ORDER BY ALL`)

/** First and last day that the log of cases speaks of. */
export const casePeriod = async (records: Records): Promise<{ from: string; to: string }> =>
  (await records.rows<{ from: string; to: string }>('SELECT min(收件日) AS "from", greatest(max(收件日), max(办结日), coalesce((SELECT max(结束时间)::DATE FROM 环节), max(收件日))) AS "to" FROM 办件'))[0]!
