// What people double-click, and the page that tells them.
import { chmod, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Platform } from './node-program.ts'

// ASCII only: the command window of Windows reads its files in the code page of the system; its own folder it knows by `%~dp0`, in any script.
const windowsCommand = '@"%~dp0node\\node.exe" "%~dp0app\\node_modules\\guifan\\bin\\run.js" %*\r\n'
const windowsStarter = '@echo off\r\nchcp 65001 >nul\r\ncall "%~dp0guifan.cmd" preview --open --workspace "%~dp0standards"\r\npause\r\n'
const command = '#!/bin/sh\nhere=$(cd "$(dirname "$0")" && pwd)\nexec "$here/node/node" "$here/app/node_modules/guifan/bin/run.js" "$@"\n'
const starter = '#!/bin/sh\nhere=$(cd "$(dirname "$0")" && pwd)\nexec "$here/guifan" preview --open --workspace "$here/standards"\n'

const starterNames: Record<Platform['os'], string> = { win32: '打开规范.cmd', darwin: '打开规范.command', linux: '打开规范.sh' }

const hints: Record<Platform['os'], string> = {
  win32: '第一次打开时，Windows 可能问要不要运行：点“更多信息”，再点“仍要运行”。\n没有微软 Visual C++ 运行库的电脑也能印 PDF，只是慢几倍，也不标明无障碍标准；要快、要存档时，请装 vc_redist.x64.exe。装过办公软件的电脑多半已经有。',
  darwin: '第一次打开时，macOS 可能不让运行：按住 Control 点它，选“打开”，再点“打开”。',
  linux: '双击没有反应时，在文件的“属性 → 权限”里勾“允许作为程序执行”，或者在终端里运行 sh 打开规范.sh 。',
}

const manual = ({ os }: Platform): string => `规范 guifan

1. 把这个文件夹整个解压出来（不要在压缩包里直接打开）。放在哪里都可以，共享盘也可以；不用安装，不用管理员权限，不用联网。
2. 双击“${starterNames[os]}”。浏览器会自己打开；没有打开的，把窗口里的地址抄到浏览器里。
3. 左边选街镇和文件，中间看，右边是要改的地方。点一处，就看到是哪个文件、哪一行、怎么改。
4. standards 文件夹里是标准，用记事本就能改，保存后网页自己更新。里面是样例，不作办事依据。
5. 看完关掉那个黑窗口。

${hints[os]}

别的命令（检查、印全部手册……）在这个文件夹里打开命令窗口，写 ${os === 'win32' ? 'guifan' : './guifan'} --help 。
`

export async function addStarters(platform: Platform, folder: string): Promise<void> {
  const windows = platform.os === 'win32'
  const files = windows ? { 'guifan.cmd': windowsCommand, [starterNames.win32]: windowsStarter } : { guifan: command, [starterNames[platform.os]]: starter }
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, name), text)
    await chmod(path.join(folder, name), 0o755)
  }
  // Notepad of older Windows knows UTF-8 by its mark, and lines by both characters.
  await writeFile(path.join(folder, '使用说明.txt'), windows ? `\ufeff${manual(platform).replaceAll('\n', '\r\n')}` : manual(platform))
}
