// The look and the search of the catalogue: kept in the page itself, so that it works from a memory stick with no network.

export const catalogueStyle = `
:root { color: #111; background: #fff; font: 16px/1.6 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", sans-serif }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 68rem; padding: 0 1rem 3rem }
h1 { font-size: 1.6rem; margin: 1.2rem 0 .2rem } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #111 } h3 { font-size: 1rem; margin: .8rem 0 .2rem }
.warning { border: 2px solid #111; padding: .4rem .8rem; font-weight: 700 }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .3rem .6rem; outline: 3px solid #111 }
.search { position: sticky; top: 0; background: #fff; padding: .6rem 0; border-bottom: 1px solid #999 }
.search label { display: block; font-weight: 700 } .search input { width: 100%; font: inherit; padding: .5rem .7rem; border: 2px solid #111; border-radius: .2rem }
#count { margin: .2rem 0 0 } nav a { margin-right: 1.2rem }
details { border: 1px solid #999; margin: .4rem 0; padding: 0 .8rem } summary { cursor: pointer; padding: .5rem 0; font-weight: 700 } summary small { font-weight: 400; color: #444 }
ul { list-style: none; margin: 0 0 .8rem; padding: 0 } li { padding: .25rem 0; border-top: 1px dotted #bbb; display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between }
li span { flex: 1 1 12rem } a { color: #0b3d91 } li a { padding: .1rem .4rem; white-space: nowrap } a:focus-visible, summary:focus-visible, input:focus-visible { outline: 3px solid #0b3d91; outline-offset: 2px }
[hidden] { display: none !important } footer { margin-top: 2rem; color: #444; font-size: .9rem }
@media print { .search, nav, .skip { display: none } details { break-inside: avoid } }
`

/** Words separated by blanks must all occur in a row; groups without a row disappear, groups with one open. */
export const catalogueScript = `
(function () {
  var box = document.getElementById('search'), count = document.getElementById('count')
  var rows = Array.prototype.slice.call(document.querySelectorAll('li[data-text]')), groups = Array.prototype.slice.call(document.querySelectorAll('[data-group]'))
  var opened = groups.map(function (group) { return group.open })
  function fold(text) { return text.normalize('NFKC').toLowerCase() }
  var texts = rows.map(function (row) { return fold(row.getAttribute('data-text') + ' ' + row.textContent) })
  document.querySelector('.search').hidden = false
  function search() {
    var words = fold(box.value).split(/\\s+/).filter(Boolean), found = 0
    rows.forEach(function (row, index) {
      var hit = words.every(function (word) { return texts[index].indexOf(word) >= 0 })
      row.hidden = !hit
      if (hit && row.hasAttribute('data-main')) found++
    })
    groups.forEach(function (group, index) {
      group.hidden = !group.querySelector('li[data-text]:not([hidden])')
      if (group.tagName === 'DETAILS') group.open = words.length > 0 ? !group.hidden : opened[index]
    })
    count.textContent = words.length === 0 ? '' : found > 0 ? count.getAttribute('data-found').replace('{n}', found) : count.getAttribute('data-none')
  }
  box.addEventListener('input', search)
  box.addEventListener('keydown', function (event) { if (event.key === 'Escape') { box.value = ''; search() } })
  document.addEventListener('keydown', function (event) {
    if (event.key === '/' && document.activeElement !== box && !event.ctrlKey && !event.metaKey) { event.preventDefault(); box.focus() }
  })
  if (box.value) search()
})()
`
