// The ids of the sample's street offices that are printed: all, or the first BENCH_OFFICES of them where there is no time for all.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { sample } from './group.ts'

/** A file of the sample is named as its office. */
const all = readdirSync(path.join(sample, 'offices')).map((name) => path.basename(name, '.yaml')).sort()

export const sampleOffices: readonly string[] = all.slice(0, Number(process.env.BENCH_OFFICES ?? all.length))
export const howMany = `${sampleOffices.length} of the ${all.length} offices of the sample`
