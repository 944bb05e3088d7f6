// How the pages of the preview look.
export const previewStyle = `
* { box-sizing: border-box }
body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 16px/1.6 "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1a1a1a; background: #f4f5f7 }
[hidden] { display: none !important }
header { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: baseline; padding: .5rem 1rem; background: #0b3d91; color: #fff }
header h1 { font-size: 1.15rem; margin: 0 } #sample { background: #fff3cd; color: #5c4400; padding: 0 .5rem } #state { margin-left: auto }
#fault { margin: 0; padding: .6rem 1rem; background: #fde8e8; color: #8a1010 }
main { flex: 1; min-height: 0; display: grid; grid-template-columns: 19rem minmax(0, 1fr) 22rem; gap: 1px; background: #c8ccd4 }
nav, section, aside { background: #fff; min-height: 0; overflow: auto } nav, aside { padding: .75rem }
nav label { display: block; margin-bottom: .5rem } select, input { font: inherit; width: 100%; padding: .25rem .4rem }
details > summary { cursor: pointer; font-weight: bold; padding: .15rem 0 } ul, aside ol { list-style: none; margin: 0; padding: 0 }
nav li button, aside li button { font: inherit; display: block; width: 100%; text-align: left; border: 0; background: none; padding: .25rem .5rem; cursor: pointer; color: inherit }
nav li button:hover, aside li button:hover { background: #eef2fa } button[aria-current] { background: #dfe8f8 !important }
section { display: flex; flex-direction: column; overflow: hidden } #bar { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: center; padding: .5rem .75rem; border-bottom: 1px solid #c8ccd4 }
#sources { flex: 1; font-size: .85rem; max-height: 4.5rem; overflow: auto } #sources button { font: inherit; border: 0; background: none; color: #0b3d91; text-decoration: underline; cursor: pointer; padding: 0 .3rem }
#new { margin-top: 1rem; border-top: 1px solid #c8ccd4; padding-top: .5rem }
#print, #create { font: inherit; padding: .3rem .9rem; background: #0b3d91; color: #fff; border: 0; cursor: pointer } #print:disabled { opacity: .6; cursor: wait }
iframe { flex: 1; width: 100%; border: 0; background: #fff }
aside h2 { font-size: 1rem; margin: 0 0 .5rem } aside li { border-left: 4px solid #c8ccd4; margin-bottom: .5rem }
aside li.error { border-color: #b3261e } aside li.warning { border-color: #b26a00 } aside li.info { border-color: #0b3d91 }
aside small { display: block; color: #444 } aside .where { font-size: .85rem; color: #0b3d91; overflow-wrap: anywhere }
button:focus-visible, select:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid #0b3d91; outline-offset: -2px }
body.source, body.word { display: block; height: auto; background: #fff; padding: 1rem } body.source h1 { font-size: 1rem } body.source ol { padding-left: 3.5rem }
body.source code { font: 14px/1.6 "Noto Sans Mono CJK SC", Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere } body.source li.asked > code { background: #fff3cd } li::marker { color: #667 }
.note { margin: .2rem 0; padding: .2rem .6rem; background: #f4f5f7; border-left: 4px solid #0b3d91 } .note.error { background: #fde8e8; border-color: #b3261e } .note.warning { background: #fff3e0; border-color: #b26a00 } .note small { display: block; color: #444 }
@media (max-width: 1000px) { body { height: auto } main { grid-template-columns: 1fr } iframe { min-height: 70vh } }
`
