// The pages around the documents: the one that holds everything, the text of a file with what is to be mended in it, and a plain word where there is nothing to show.
import type { ToldFinding } from '../../app/preview/told.ts'
import type { Locale } from '../../diagnostics/diagnostic.ts'
import { escapeHtml } from './answer.ts'
import { wordsIn } from './words.ts'

/** The standards themselves are Chinese whatever the language of the page: their words say so. */
const chinese = 'lang="zh-CN"'

function page(locale: Locale, title: string, body: string, head = ''): string {
  return [
    '<!doctype html>', `<html lang="${locale}">`, '<head>', '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">', `<title>${escapeHtml(title)}</title>`, '<link rel="stylesheet" href="/preview.css">', head, '</head>', body, '</html>', '',
  ].filter((line) => line !== '').join('\n')
}

export function mainPage(locale: Locale, token: string): string {
  const words = wordsIn(locale)
  return page(locale, `${words.product} · ${words.preview}`, `<body>
<header><h1 id="name">${words.product}</h1><span id="sample" hidden>${words.isSample}</span><span id="state" role="status">${words.opening}</span></header>
<p id="fault" role="alert" hidden></p>
<main>
<nav aria-label="${words.documents}">
<label>${words.office} <select id="office" ${chinese}></select></label>
<label>${words.search} <input id="search" type="search" autocomplete="off" placeholder="${words.searchFor}"></label>
<div id="documents"></div>
<details id="new"><summary>${words.newOne}</summary>
<label>${words.kind} <select id="kind"></select></label>
<label>${words.name} <input id="newname" autocomplete="off" placeholder="${words.nameIs}"></label>
<button id="create">${words.create}</button>
</details>
</nav>
<section aria-label="${words.lookAt}">
<div id="bar"><strong id="title">${words.chooseFirst}</strong><span id="sources"></span><button id="print" hidden>${words.print}</button></div>
<iframe id="view" title="${words.document}"></iframe>
</section>
<aside aria-label="${words.toMend}"><h2 id="count">${words.toMend}</h2><ol id="findings"></ol></aside>
</main>
</body>`, `<meta name="token" content="${token}">\n<script src="/preview.js" defer></script>`)
}

/** `line` is the one that was asked for. */
export function sourcePage(locale: Locale, file: string, lines: readonly string[], findings: readonly ToldFinding[], line: number | undefined): string {
  const rows = lines.map((text, index) => {
    const here = findings.filter((one) => one.line === index + 1)
    const notes = here.map(({ severity, message, mend }) => `<p class="note ${severity}">${escapeHtml(message)}${mend === '' ? '' : `<small>${escapeHtml(mend)}</small>`}</p>`).join('')
    return `<li id="L${index + 1}"${index + 1 === line ? ' class="asked"' : ''}><code ${chinese}>${escapeHtml(text) || ' '}</code>${notes}</li>`
  })
  return page(locale, file, `<body class="source"><h1>${escapeHtml(file)}</h1><ol>${rows.join('')}</ol></body>`)
}

export function wordPage(locale: Locale, title: string, text: string): string {
  return page(locale, title, `<body class="word"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></body>`)
}
