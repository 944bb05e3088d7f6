// Shares as they are told, in words and on paper: to a tenth of a percent; a dash where there is nothing to tell.

/** `share` from 0 to 1. */
export const percentText = (share: number | null): string => (share === null ? '—' : `${(share * 100).toFixed(1)}%`)

export const shareText = (part: number | null, all: number): string => percentText(part === null || all === 0 ? null : part / all)
