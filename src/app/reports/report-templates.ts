// Templates that reports are printed with, those of documents that a report fills in among them: what `doctor` tries.
export const reportTemplates = [
  'appraisal', 'appraisal-report', 'assessment', 'devolution-review', 'expect-report', 'forecast-report', 'indicator-book', 'overview-report', 'staffing-report', 'team-report',
] as const

export type ReportTemplate = (typeof reportTemplates)[number]
