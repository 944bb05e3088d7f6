// Where every call begins: quick answers first, then the command; whatever happens ends in an exit code and words, never in a stack trace for an editor.
import module from 'node:module'
import type { CommandTable } from './command-table.ts'
import { exitCodes } from './exit-code.ts'
import { version } from './version.ts'

/** Reading no further from a pipe (`| head`) is no fault; a disk that takes no more of what is printed into a file is one, and both languages say so. */
function quietWhenClosed(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(typeof process.exitCode === 'number' ? process.exitCode : 0)
    if (stream !== process.stderr) process.stderr.write(`输出写不进去（${error.code ?? error.message}），写出的内容不完整。\nThe output could not be written (${error.code ?? error.message}); what is there is not complete.\n`)
    process.exit(exitCodes.couldNotRun)
  })
}

/** What must be tidied up listens to `exit`, which an interrupt reaches this way. */
function endOnSignals(): void {
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) process.once(signal, () => process.exit(code))
}

/** `load` gives the table of commands; it is not called where the answer is known without it. */
export async function main(load: () => Promise<{ commands: CommandTable }>, argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  quietWhenClosed(process.stdout)
  quietWhenClosed(process.stderr)
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
    process.stdout.write(`guifan ${version}\n`)
    return
  }
  endOnSignals()
  // Absent before Node 22.8; the types of Node 20 do not know it.
  ;(module as { enableCompileCache?: () => void }).enableCompileCache?.()
  const { runCommand } = await import('./run-command.ts')
  process.exitCode = await runCommand((await load()).commands, argv)
}
