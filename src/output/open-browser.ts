// Opens an address in the browser of this computer, as a double click would.
import { spawn } from 'node:child_process'

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = { win32: ['cmd', '/c', 'start', ''], darwin: ['open'] }

/** Where there is no browser, nothing happens: the address was printed too. */
export function openBrowser(address: string): void {
  const [program = 'xdg-open', ...args] = openers[process.platform] ?? []
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true, windowsHide: true })
  child.on('error', () => undefined)
  child.unref()
}
