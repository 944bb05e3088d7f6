// The pages around the documents: the one that holds everything, the text of a file with what is to be mended in it, and a plain word where there is nothing to show.
import type { ToldFinding } from '../../app/preview/told.ts'
import { escapeHtml } from './answer.ts'

function page(title: string, body: string, head = ''): string {
  return [
    '<!doctype html>', '<html lang="zh-CN">', '<head>', '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">', `<title>${escapeHtml(title)}</title>`, '<link rel="stylesheet" href="/preview.css">', head, '</head>', body, '</html>', '',
  ].filter((line) => line !== '').join('\n')
}

export function mainPage(token: string): string {
  return page('规范 · 预览', `<body>
<header><h1 id="name">规范</h1><span id="sample" hidden>样例，不作办事依据</span><span id="state" role="status">正在打开……</span></header>
<p id="fault" role="alert" hidden></p>
<main>
<nav aria-label="文件目录">
<label>街镇 <select id="office"></select></label>
<label>查找 <input id="search" type="search" autocomplete="off" placeholder="事项或文件的名称"></label>
<div id="documents"></div>
<details id="new"><summary>新写一份标准</summary>
<label>种类 <select id="kind"></select></label>
<label>名称 <input id="newname" autocomplete="off" placeholder="中文全名"></label>
<button id="create">写好放进文件夹</button>
</details>
</nav>
<section aria-label="看文件">
<div id="bar"><strong id="title">请在左边选一份文件</strong><span id="sources"></span><button id="print" hidden>打印（PDF）</button></div>
<iframe id="view" title="文件"></iframe>
</section>
<aside aria-label="要改的地方"><h2 id="count">要改的地方</h2><ol id="findings"></ol></aside>
</main>
</body>`, `<meta name="token" content="${token}">\n<script src="/preview.js" defer></script>`)
}

/** `line` is the one that was asked for. */
export function sourcePage(file: string, lines: readonly string[], findings: readonly ToldFinding[], line: number | undefined): string {
  const rows = lines.map((text, index) => {
    const here = findings.filter((one) => one.line === index + 1)
    const notes = here.map(({ severity, message, mend }) => `<p class="note ${severity}">${escapeHtml(message)}${mend === '' ? '' : `<small>${escapeHtml(mend)}</small>`}</p>`).join('')
    return `<li id="L${index + 1}"${index + 1 === line ? ' class="asked"' : ''}><code>${escapeHtml(text) || ' '}</code>${notes}</li>`
  })
  return page(file, `<body class="source"><h1>${escapeHtml(file)}</h1><ol>${rows.join('')}</ol></body>`)
}

export function wordPage(title: string, text: string): string {
  return page(title, `<body class="word"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></body>`)
}
