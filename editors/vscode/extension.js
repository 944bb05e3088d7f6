// Starts `guifan lsp` for a folder that holds standards, and hands it every YAML file.
const { existsSync } = require('node:fs')
const path = require('node:path')
const vscode = require('vscode')
const { LanguageClient, TransportKind } = require('vscode-languageclient/node')

let client

/** What the settings say, else the guifan of the folder, else the one on this computer. */
function findCommand(settings) {
  const written = settings.get('command')
  if (Array.isArray(written) && written.length > 0) return written
  const folders = vscode.workspace.workspaceFolders ?? []
  const own = folders.map(({ uri }) => path.join(uri.fsPath, 'node_modules', 'guifan', 'bin', 'run.js')).find((file) => existsSync(file))
  if (own) return ['node', own]
  // Windows starts what npm installed only by its full name.
  return [process.platform === 'win32' ? 'guifan.cmd' : 'guifan']
}

async function start() {
  const settings = vscode.workspace.getConfiguration('guifan')
  const [command, ...args] = findCommand(settings)
  const options = { shell: process.platform === 'win32' && command.endsWith('.cmd') }
  const server = { command, args: [...args, 'lsp', '--lang', settings.get('language')], transport: TransportKind.stdio, options }
  client = new LanguageClient('guifan', '规范 guifan', server, { documentSelector: [{ scheme: 'file', language: 'yaml' }] })
  try {
    await client.start()
  } catch (error) {
    vscode.window.showErrorMessage(`规范 guifan 没有启动：${error?.message ?? error}。请先安装 guifan，或者在设置“guifan.command”里写启动它的命令。`)
  }
}

exports.activate = async (context) => {
  context.subscriptions.push(vscode.commands.registerCommand('guifan.restart', async () => {
    await client?.stop().catch(() => undefined)
    await start()
  }))
  await start()
}

exports.deactivate = () => client?.stop()
