// Passkeys: the one script of the sign-in page and of one's own account. Both work without it.

const canDoIt =
  window.isSecureContext &&
  typeof window.PublicKeyCredential?.parseCreationOptionsFromJSON === 'function' &&
  typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === 'function';

/** One step at the server; a refusal is thrown with its code. */
async function step(name, body) {
  const response = await fetch(`/masuk/kunci/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  });
  const answer = await response.json();
  if (!response.ok) throw Object.assign(new Error(answer.code), { code: answer.code });
  return answer;
}

async function signIn() {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await step('mulai-masuk'));
  const credential = await navigator.credentials.get({ publicKey });
  await step('masuk', credential.toJSON());
}

async function add() {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await step('mulai-tambah'));
  const credential = await navigator.credentials.create({ publicKey });
  await step('tambah', credential.toJSON());
}

function show(selector, shown) {
  for (const element of document.querySelectorAll(selector)) element.hidden = !shown;
}

async function press(button) {
  show('[data-passkey-message]', false);
  button.disabled = true;
  try {
    await (button.dataset.passkey === 'add' ? add() : signIn());
    location.assign(button.dataset.next);
  } catch (error) {
    // Cancelled, timed out, unknown key: the page says one of two sentences, and the code is always there.
    show(`[data-passkey-message="${error.code === 'SESSION_NOT_FRESH' ? 'stale' : 'failed'}"]`, true);
    button.disabled = false;
  }
}

if (canDoIt) {
  show('[data-passkey-room]', true);
  show('[data-passkey-without]', false);
  for (const button of document.querySelectorAll('[data-passkey]'))
    button.addEventListener('click', () => press(button));
}
