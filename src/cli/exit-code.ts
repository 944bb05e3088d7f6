// What the exit code of the process says.

export const exitCodes = {
  clean: 0,
  /** There are findings, or what is on disk is stale. */
  findings: 1,
  /** The call, the configuration or a file named in the call is at fault. */
  couldNotRun: 2,
  /** A fault of guifan itself. */
  bug: 70,
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
