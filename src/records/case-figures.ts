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

/** `places` are what each office does of each service. Steps are many, so each knows its case, its place and its name by a number: a tenth of the time of the words. */
const prepared = `
  CREATE TEMP TABLE places AS SELECT (row_number() OVER ())::INTEGER AS place, office, service FROM (SELECT DISTINCT 街镇 AS office, 事项 AS service FROM 办件);
  CREATE TEMP TABLE step_names AS SELECT (row_number() OVER ())::INTEGER AS name, step FROM (SELECT DISTINCT 环节 AS step FROM 环节);
  CREATE TEMP TABLE steps AS
    SELECT c.rowid::INTEGER AS "case", p.place, c.办结日 IS NOT NULL AS done, n.name, s.number AS standard, e.开始时间 AS begun, e.结束时间 AS ended, e.退回 AS returned
    FROM 环节 e JOIN 办件 c ON c.件号 = e.件号 JOIN places p ON p.office = c.街镇 AND p.service = c.事项 JOIN step_names n ON n.step = e.环节
    LEFT JOIN std_steps s ON s.service = e.事项 AND s.step = e.环节;
  CREATE TEMP TABLE uncounted AS
    SELECT e."case", sum(b.number - a.number)::INTEGER AS days FROM steps e JOIN std_steps s ON s.number = e.standard AND s.uncounted
    JOIN days a ON a.day = e.begun::DATE JOIN days b ON b.day = e.ended::DATE GROUP BY ALL;
  CREATE TEMP TABLE cases AS
    SELECT c.rowid::INTEGER AS "case", c.件号 AS id, l.place, c.办结日 AS done, c.到场次数 AS visits, c.补正次数 AS corrections,
      CASE WHEN c.办结日 IS NULL THEN NULL
        WHEN p.unit = '工作日' THEN b.number - a.number - coalesce(u.days, 0) <= p.days
        WHEN p.unit = '日' THEN date_diff('day', coalesce(c.受理日, c.收件日), c.办结日) <= p.days
        ELSE c.办结日 <= c.承诺到期日 END AS "onTime"
    FROM 办件 c JOIN places l ON l.office = c.街镇 AND l.service = c.事项
    LEFT JOIN promises p ON p.office = c.街镇 AND p.service = c.事项
    LEFT JOIN days a ON a.day = coalesce(c.受理日, c.收件日) LEFT JOIN days b ON b.day = c.办结日
    LEFT JOIN uncounted u ON u."case" = c.rowid`

/** Puts the standards beside the records, and works out each case once. */
export async function prepareCases(records: Records, { steps, promises, materials, days }: CaseStandards): Promise<void> {
  await fill(records, 'std_steps', 'number INTEGER, service VARCHAR, step VARCHAR, mandatory BOOLEAN, most INTEGER, handover INTEGER, uncounted BOOLEAN', steps.map((one, number) => `(${number}, ${textSql(one.service)}, ${textSql(one.step)}, ${bool(one.mandatory)}, ${one.most}, ${one.handover ?? 'NULL'}, ${bool(one.uncounted)})`))
  await fill(records, 'promises', 'office VARCHAR, service VARCHAR, days INTEGER, unit VARCHAR', promises.map((one) => `(${textSql(one.office)}, ${textSql(one.service)}, ${one.days}, '${one.unit}')`))
  await fill(records, 'std_materials', 'service VARCHAR, material VARCHAR', materials.map((one) => `(${textSql(one.service)}, ${textSql(one.material)})`))
  await fill(records, 'days', 'day DATE, number INTEGER', days.map((one) => `('${one.date}', ${one.number})`))
  await records.run(prepared)
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
  FROM cases JOIN places USING (place) GROUP BY ALL ORDER BY ALL`)

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
  WITH handed AS (SELECT e."case", e.place, e.standard, e.ended, s.handover FROM steps e JOIN std_steps s ON s.number = e.standard WHERE s.handover IS NOT NULL AND e.ended IS NOT NULL),
    taken AS (SELECT h.*, n.begun FROM handed h ASOF JOIN steps n ON n."case" = h."case" AND n.begun >= h.ended),
    counted AS (
      SELECT p.office, t.standard, count(*)::INTEGER AS "all", count(*) FILTER (b.number - a.number > t.handover)::INTEGER AS hits,
        (median(date_diff('minute', t.ended, t.begun)) / 60)::DOUBLE AS median
      FROM taken t JOIN places p USING (place) JOIN days a ON a.day = t.ended::DATE JOIN days b ON b.day = t.begun::DATE GROUP BY ALL)
  SELECT k.office, s.service, s.step AS at, k."all", k.hits, k.median FROM counted k JOIN std_steps s ON s.number = k.standard ORDER BY ALL`)

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
  WITH passed AS (SELECT "case", name, any_value(place) AS place, count(*) AS times FROM steps WHERE done GROUP BY "case", name),
    alike AS (SELECT place, name, times, count(*) AS cases FROM passed GROUP BY ALL),
    counted AS (
      SELECT p.office, p.service, n.step, sum(k.cases)::INTEGER AS passed, coalesce(sum(k.cases) FILTER (k.times > coalesce(s.most, 1)), 0)::INTEGER AS repeated
      FROM alike k JOIN places p USING (place) JOIN step_names n USING (name) LEFT JOIN std_steps s ON s.service = p.service AND s.step = n.step GROUP BY ALL),
    finished AS (SELECT office, service, count(*)::INTEGER AS "all" FROM cases JOIN places USING (place) WHERE done IS NOT NULL GROUP BY ALL),
    expected AS (SELECT f.office, f.service, s.step FROM finished f JOIN std_steps s ON s.service = f.service AND s.mandatory UNION SELECT office, service, step FROM counted)
  SELECT x.office, x.service, x.step, s.step IS NOT NULL AS known, coalesce(s.mandatory, false) AS mandatory, f."all", coalesce(k.passed, 0) AS passed, coalesce(k.repeated, 0) AS repeated
  FROM expected x JOIN finished f USING (office, service) LEFT JOIN counted k USING (office, service, step) LEFT JOIN std_steps s ON s.service = x.service AND s.step = x.step
  ORDER BY ALL`)

/** Materials that were asked for and that the service does not list, by office. */
export const materialsBeyond = (records: Records): Promise<SpotRow[]> => records.rows<SpotRow>(`
  WITH listed AS (SELECT DISTINCT p.place, s.material FROM std_materials s JOIN places p USING (service)),
    beyond AS (
      SELECT DISTINCT c."case", c.place, m.材料 AS material FROM 收取材料 m JOIN cases c ON c.id = m.件号
      WHERE NOT EXISTS (SELECT 1 FROM listed l WHERE l.place = c.place AND l.material = m.材料)),
    counted AS (SELECT place, material, count(*)::INTEGER AS hits FROM beyond GROUP BY ALL)
  SELECT p.office, p.service, b.material AS at, (SELECT count(*)::INTEGER FROM cases c WHERE c.place = b.place) AS "all", b.hits
  FROM counted b JOIN places p USING (place) ORDER BY b.hits DESC, p.office, p.service, b.material`)

export const returnedSteps = (records: Records): Promise<SpotRow[]> => records.rows<SpotRow>(`
  WITH counted AS (SELECT place, name, count(*)::INTEGER AS "all", count(*) FILTER (returned)::INTEGER AS hits FROM steps WHERE returned IS NOT NULL GROUP BY ALL)
  SELECT p.office, p.service, n.step AS at, k."all", k.hits FROM counted k JOIN places p USING (place) JOIN step_names n USING (name) ORDER BY ALL`)

/** First and last day that the log of cases speaks of. */
export const casePeriod = async (records: Records): Promise<{ from: string; to: string }> =>
  (await records.rows<{ from: string; to: string }>('SELECT min(收件日) AS "from", greatest(max(收件日), max(办结日), coalesce((SELECT max(结束时间)::DATE FROM 环节), max(收件日))) AS "to" FROM 办件'))[0]!
