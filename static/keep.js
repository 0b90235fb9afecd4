// Bad network: what is typed in a form with data-keep stays on this phone until it has arrived, and is sent when it can be.
// Every form works without this. What is kept belongs to the person of the page and is forgotten on signing out.

const PREFIX = 'sokoguru.';
const RETRY_MILLISECONDS = 15_000;
const PATIENCE_MILLISECONDS = 30_000;
/** Never kept: what makes a sending one act, and whose it is. */
const OWN_FIELDS = new Set(['_key', '_person']);

const room = document.querySelector('[data-keep-person]');
const person = room?.dataset.keepPerson ?? '';
const storage = openStorage();

function openStorage() {
  try {
    localStorage.setItem(`${PREFIX}probe`, '1');
    localStorage.removeItem(`${PREFIX}probe`);
    return localStorage;
  } catch {
    return null;
  }
}

const read = (key) => JSON.parse(storage.getItem(PREFIX + key) ?? 'null');

function write(key, value) {
  if (value === null) storage.removeItem(PREFIX + key);
  else storage.setItem(PREFIX + key, JSON.stringify(value));
}

// What was typed: one record a form, with what the server had put beside it (the version that the writer started from).

const nameOf = (form) => `${form.getAttribute('action') ?? ''}#${form.dataset.form}`;
const recordKey = (page, name) => `typed ${person} ${page} ${name}`;
const controlsOf = (form) =>
  [...form.elements].filter(
    (control) =>
      control.name && !OWN_FIELDS.has(control.name) && !['password', 'file', 'submit'].includes(control.type ?? ''),
  );
const isTicked = (control) => control.type === 'checkbox' || control.type === 'radio';
const stateOf = (form) => controlsOf(form).map((c) => [c.name, isTicked(c) ? [c.value, c.checked] : c.value]);
const served = new WeakMap();

function noteTyped(form) {
  const state = stateOf(form);
  const changed = JSON.stringify(state) !== served.get(form);
  write(recordKey(location.pathname, nameOf(form)), changed ? state : null);
}

function restore(form, state) {
  const waiting = state.map(([name, value]) => ({ name, value }));
  for (const control of controlsOf(form)) {
    const place = waiting.findIndex(
      ({ name, value }) => name === control.name && (!isTicked(control) || value[0] === control.value),
    );
    if (place < 0) continue;
    const [{ value }] = waiting.splice(place, 1);
    if (isTicked(control)) control.checked = value[1];
    else control.value = value;
  }
}

// What waits to be sent, oldest first. An entry keeps its key: however often it is sent, it is one act.

const queueKey = `queue ${person}`;
const queue = () => read(queueKey) ?? [];
const setQueue = (entries) => write(queueKey, entries.length === 0 ? null : entries);
const forget = (key) => setQueue(queue().filter((entry) => entry.key !== key));

function freshKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function keyField(form) {
  const known = form.querySelector('input[name="_key"]');
  if (known) return known;
  const made = Object.assign(document.createElement('input'), { type: 'hidden', name: '_key', value: freshKey() });
  form.append(made);
  return made;
}

function enqueue(form, submitter) {
  const fields = [...new FormData(form, submitter)].filter(
    ([name, value]) => !OWN_FIELDS.has(name) && typeof value === 'string',
  );
  const entry = {
    key: keyField(form).value,
    url: form.action,
    page: location.pathname,
    name: nameOf(form),
    fields,
    state: stateOf(form),
  };
  // Of a text that is replaced only the last one counts; ideas are sent one by one.
  const replaces = (other) =>
    form.dataset.keep === 'latest' && other.page === entry.page && other.name === entry.name && other.url === entry.url;
  setQueue([...queue().filter((other) => !replaces(other)), entry]);
  write(recordKey(entry.page, entry.name), null);
  return entry;
}

async function send(entry) {
  try {
    const response = await fetch(entry.url, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([...entry.fields, ['_key', entry.key], ['_person', person]]),
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    const answer = await response.json();
    const status = answer.status ?? response.status;
    if (answer.type === 'redirect' || answer.type === 'success') return { kind: 'done', location: answer.location };
    if (status === 401 || status === 403) return { kind: 'signedOut' };
    return { kind: status >= 500 || status === 429 ? 'later' : 'refused' };
  } catch {
    // No network, no answer in time, or the page of a hotel's network: it stays in the queue.
    return { kind: 'later' };
  }
}

let underWay = null;
const flush = () => (underWay ??= sendAll().finally(() => (underWay = null)));

async function sendAll() {
  const answers = new Map();
  for (;;) {
    const entry = queue().find((each) => !each.refused && !answers.has(each.key));
    if (!entry) return answers;
    const answer = await send(entry);
    answers.set(entry.key, { ...answer, entry });
    if (answer.kind === 'done') forget(entry.key);
    else if (answer.kind === 'refused')
      setQueue(queue().map((e) => (e.key === entry.key ? { ...e, refused: true } : e)));
    else return answers;
  }
}

// What the person sees.

function show(word, shown = true) {
  for (const element of room.querySelectorAll(`[data-keep-word="${word}"]`)) element.hidden = !shown;
}

function showWaiting() {
  const waiting = queue().filter((entry) => !entry.refused).length;
  show('waiting', waiting > 0);
  for (const element of room.querySelectorAll('[data-keep-count]')) element.textContent = String(waiting);
}

/** Goes on to where the server sends, also where that is this very page. */
function goOn(address) {
  const target = new URL(address ?? location.href, location.href);
  const here = target.pathname === location.pathname && target.search === location.search;
  if (!here) return location.assign(target);
  history.replaceState(null, '', target);
  return location.reload();
}

const formsOf = (page) => (page === location.pathname ? [...document.querySelectorAll('form[data-keep]')] : []);
const isTyping = () => formsOf(location.pathname).some((form) => read(recordKey(location.pathname, nameOf(form))));

/** After what had waited was sent without anybody pressing a button. */
async function sendWaiting() {
  if (queue().every((entry) => entry.refused)) return;
  const answers = [...(await flush()).values()];
  showWaiting();
  show(
    'signedOut',
    answers.some((answer) => answer.kind === 'signedOut'),
  );
  const done = answers.filter((answer) => answer.kind === 'done');
  if (done.length > 0) show('sent');
  if (answers.some((answer) => answer.kind === 'refused')) giveBack();
  const mine = done.findLast((answer) => answer.entry.page === location.pathname);
  if (!mine || isTyping() || queue().length > 0) return;
  sessionStorage.setItem(`${PREFIX}sent`, '1');
  goOn(mine.location);
}

/** A refused text goes back into its form, unless something else is being written there. */
function giveBack() {
  for (const form of formsOf(location.pathname)) {
    const key = recordKey(location.pathname, nameOf(form));
    const entry = queue().find((e) => e.refused && e.page === location.pathname && e.name === nameOf(form));
    if (!entry || read(key)) continue;
    write(key, entry.state);
    forget(entry.key);
    restore(form, entry.state);
    show('refused');
  }
}

async function submit(event) {
  // A button that leads elsewhere (a preview) keeps nothing.
  if (event.submitter?.hasAttribute('formaction')) return;
  event.preventDefault();
  const form = event.target;
  if (form.dataset.sending) return;
  form.dataset.sending = 'true';
  const entry = enqueue(form, event.submitter);
  let answers = await flush();
  if (!answers.has(entry.key)) answers = await flush();
  delete form.dataset.sending;
  const answer = answers.get(entry.key);
  if (answer?.kind === 'done') return goOn(answer.location);
  if (answer?.kind === 'refused') return showRefusal(form, entry, event.submitter);
  keyField(form).value = freshKey();
  if (form.dataset.keep === 'each') form.reset();
  served.set(form, JSON.stringify(stateOf(form)));
  showWaiting();
  show('signedOut', answer?.kind === 'signedOut');
}

/** The page itself says why: the form is sent once more as if there were no script. */
function showRefusal(form, entry, submitter) {
  forget(entry.key);
  write(recordKey(entry.page, entry.name), entry.state);
  if (submitter?.name) {
    form.append(
      Object.assign(document.createElement('input'), { type: 'hidden', name: submitter.name, value: submitter.value }),
    );
  }
  form.action = entry.url;
  form.submit();
}

function discard() {
  for (const form of formsOf(location.pathname)) write(recordKey(location.pathname, nameOf(form)), null);
  setQueue(queue().filter((entry) => !entry.refused || entry.page !== location.pathname));
  location.reload();
}

function keep() {
  for (const form of formsOf(location.pathname)) {
    served.set(form, JSON.stringify(stateOf(form)));
    const typed = read(recordKey(location.pathname, nameOf(form)));
    // A form that came back from the server holds what was typed, beside newer facts than those that were kept.
    if (form.dataset.answered !== undefined) write(recordKey(location.pathname, nameOf(form)), stateOf(form));
    else if (typed) {
      restore(form, typed);
      show('restored');
      for (let fold = form.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    }
    form.addEventListener('input', () => noteTyped(form));
    form.addEventListener('submit', submit);
  }
  giveBack();
  if (sessionStorage.getItem(`${PREFIX}sent`)) {
    sessionStorage.removeItem(`${PREFIX}sent`);
    show('sent');
  }
  for (const button of room.querySelectorAll('[data-keep-discard]')) button.addEventListener('click', discard);
  showWaiting();
  addEventListener('online', sendWaiting);
  document.addEventListener('visibilitychange', () => document.hidden || sendWaiting());
  setInterval(sendWaiting, RETRY_MILLISECONDS);
  void sendWaiting();
}

/** Somebody signs out: the next one at this phone finds nothing. */
function clear() {
  for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
}

/** Before signing out: what would be lost. */
function warn(place) {
  const unsent = Object.keys(storage).filter((key) => key.startsWith(`${PREFIX}queue `));
  place.hidden = unsent.length === 0;
}

if (storage) {
  if (document.querySelector('[data-keep-clear]')) clear();
  const warning = document.querySelector('[data-keep-unsent]');
  if (warning) warn(warning);
  if (person) keep();
}
