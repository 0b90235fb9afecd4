// The chapter editor of the bylaws: while somebody types, articles, findings and sums follow. The page works without it.

const PAUSE_MS = 400;
const editor = document.querySelector('[data-live-editor]');
const form = editor?.querySelector('form');

/** Puts what the server answers in the place of what is shown; the fields themselves are never touched. */
function swap(answer) {
  const fresh = new DOMParser().parseFromString(answer, 'text/html');
  for (const shown of editor.querySelectorAll('[data-live]')) {
    const next = fresh.querySelector(`[data-live="${CSS.escape(shown.dataset.live)}"]`);
    if (next && next.innerHTML !== shown.innerHTML)
      shown.replaceChildren(...document.importNode(next, true).childNodes);
  }
}

let waiting;
let asked;

async function follow() {
  asked?.abort();
  asked = new AbortController();
  try {
    const response = await fetch(editor.dataset.liveEditor, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: new URLSearchParams(new FormData(form)),
      signal: asked.signal,
    });
    if (response.ok) swap(await response.text());
  } catch {
    // A newer question took this one's place, or the network is away: what is shown stays, and saving will say so.
  }
}

if (form) {
  for (const button of editor.querySelectorAll('[data-live-without]')) button.hidden = true;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(follow, PAUSE_MS);
  });
}
