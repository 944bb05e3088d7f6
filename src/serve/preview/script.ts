// What the page of the preview does in the browser: chooses, shows, reloads when something changed, and asks for a print.
import type { Words } from './words.ts'

const inBrowser = `function (words) {
  var token = document.querySelector('meta[name=token]').content
  var at = function (id) { return document.getElementById(id) }
  var office = at('office'), search = at('search'), list = at('documents'), view = at('view')
  var shown = decodeURIComponent(location.hash.slice(1)), isSource = false, wanted

  function fill(text, values) { return text.replace(/\\{(\\w+)\\}/g, function (slot, name) { return values[name] === undefined ? slot : values[name] }) }
  // The standards are Chinese, whatever the language of the page.
  function chinese(element) { element.lang = 'zh-CN'; return element }
  function title(text, isChinese) { at('title').textContent = text; at('title').lang = isChinese ? 'zh-CN' : document.documentElement.lang }
  function make(tag, text, className) {
    var element = document.createElement(tag)
    if (text) element.textContent = text
    if (className) element.className = className
    return element
  }
  function get(address) { return fetch(address).then(function (answer) { if (!answer.ok) throw new Error(answer.status); return answer.json() }) }
  function post(address, body) {
    return fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', 'x-guifan-token': token }, body: JSON.stringify(body) })
      .then(function (answer) { return answer.ok ? answer : answer.text().then(function (text) { throw new Error(text) }) })
  }
  function encode(path) { return path.split('/').map(encodeURIComponent).join('/') }

  function showSource(file, line) {
    isSource = true
    view.src = '/source/' + encode(file) + '?line=' + (line || 1) + '#L' + Math.max(1, (line || 1) - 3)
    title(file, true)
    at('sources').textContent = ''
    at('print').hidden = true
    if (shown) {
      var back = make('button', words.back)
      back.onclick = function () { show(shown, false) }
      at('sources').append(back)
    }
  }

  function show(path, keepPlace) {
    shown = path
    isSource = false
    history.replaceState(null, '', '#' + encodeURIComponent(path))
    list.querySelectorAll('button').forEach(function (button) { if (button.dataset.path === path) button.setAttribute('aria-current', 'true'); else button.removeAttribute('aria-current') })
    var place = keepPlace && view.contentWindow ? view.contentWindow.scrollY : 0
    view.onload = function () { view.onload = null; if (view.contentWindow) view.contentWindow.scrollTo(0, place) }
    view.src = '/document/' + encode(path) + '.html?' + Date.now()
    get('/api/document?path=' + encodeURIComponent(path)).then(function (data) {
      title(data.title, true)
      at('sources').textContent = words.writtenFrom
      data.sources.forEach(function (file) {
        var link = make('button', file)
        link.onclick = function () { showSource(file) }
        at('sources').append(link)
      })
      at('print').hidden = false
    }, function () { title(words.noDocument, false); at('sources').textContent = ''; at('print').hidden = true })
  }

  function filter() {
    var words = search.value.trim().split(/\\s+/).filter(Boolean)
    list.querySelectorAll('details').forEach(function (group) {
      var any = false
      group.querySelectorAll('li').forEach(function (row) {
        row.hidden = !words.every(function (word) { return (group.dataset.name + row.textContent).indexOf(word) >= 0 })
        any = any || !row.hidden
      })
      group.hidden = !any
      group.open = words.length > 0 ? any : !!group.querySelector('[aria-current]')
    })
  }

  function showDocuments() {
    return get('/api/documents?office=' + encodeURIComponent(office.value)).then(function (documents) {
      list.textContent = ''
      var groups = {}
      documents.forEach(function (one) {
        var name = one.reader + ' · ' + one.type
        if (!groups[name]) {
          groups[name] = make('ul')
          var group = make('details')
          group.dataset.name = name
          group.append(make('summary', name), groups[name])
          list.append(group)
        }
        var button = one.subject ? chinese(make('button', one.subject)) : make('button', one.type), row = make('li')
        button.dataset.path = one.path
        if (one.path === shown) button.setAttribute('aria-current', 'true')
        button.onclick = function () { show(one.path, false) }
        row.append(button)
        groups[name].append(row)
      })
      filter()
    })
  }

  function showFindings(state) {
    at('count').textContent = state.findings.length > 0 ? fill(words.toMendCounted, { n: state.total }) : words.nothingToMend
    at('findings').textContent = ''
    state.findings.forEach(function (one) {
      var row = make('li', '', one.severity), button = make('button')
      button.append(make('span', one.message), make('small', one.mend), make('span', fill(words.whereItIs, one), 'where'))
      button.onclick = function () { showSource(one.file, one.line) }
      row.append(button)
      at('findings').append(row)
    })
    if (state.total > state.findings.length) at('findings').append(make('li', fill(words.andMore, { n: state.total - state.findings.length })))
  }

  function load() {
    return get('/api/state').then(function (state) {
      chinese(at('name')).textContent = state.name
      document.title = state.name + ' · ' + words.preview
      at('sample').hidden = !state.sample
      at('fault').hidden = !state.fault
      at('fault').textContent = state.fault || ''
      at('state').textContent = fill(state.total > 0 ? words.state : words.stateClean, { n: state.total, day: state.asOf })
      var chosen = office.value || shown.split('/')[0]
      office.textContent = ''
      state.offices.forEach(function (one) { var option = make('option', one.name); option.value = one.id; option.selected = one.id === chosen; office.append(option) })
      if (at('kind').options.length === 0) state.kinds.forEach(function (one) { var option = make('option', one.name); option.value = one.id; option.selected = one.id === 'service'; at('kind').append(option) })
      showFindings(state)
      return showDocuments()
    }).catch(function () { at('state').textContent = words.ended })
  }

  function reload() {
    load().then(function () {
      // A file that was just made is there once it was read.
      if (wanted) { showSource(wanted); wanted = undefined }
      else if (isSource) view.contentWindow.location.reload()
      else if (shown) show(shown, true)
    })
  }

  office.onchange = function () { showDocuments() }
  search.oninput = filter
  at('print').onclick = function () {
    var button = at('print'), tab = window.open('', '_blank')
    button.disabled = true
    post('/api/print', { path: shown }).then(function (answer) { return answer.blob() }).then(function (blob) { var address = URL.createObjectURL(blob); if (tab) tab.location = address; else location.href = address })
      .catch(function (error) { if (tab) tab.close(); alert(fill(words.notPrinted, { why: error.message })) })
      .finally(function () { button.disabled = false })
  }
  at('create').onclick = function () {
    post('/api/new', { kind: at('kind').value, name: at('newname').value }).then(function (answer) { return answer.json() })
      .then(function (made) { at('newname').value = ''; wanted = made.file })
      .catch(function (error) { alert(fill(words.notWritten, { why: error.message })) })
  }
  load().then(function () { if (shown) show(shown, false) })
  var events = new EventSource('/events'), first = true
  events.onmessage = function () { if (first) first = false; else reload() }
  events.onerror = function () { at('state').textContent = words.waiting }
}`

export const previewScript = (words: Words): string => `(${inBrowser})(${JSON.stringify(words)})\n`
