// Reads a QR code from a picture or the camera into the field of the QRIS page. Nothing leaves the browser, and the page
// works without it: then the text is pasted.

const room = document.querySelector('[data-scan]');
const form = room.closest('form');
const field = form.querySelector('[name=code]');
const video = room.querySelector('video');
const picture = room.querySelector('input[type=file]');
const buttons = { start: room.querySelector('[data-scan-start]'), stop: room.querySelector('[data-scan-stop]') };
/** Larger photographs are drawn smaller first: a code fills enough of them. */
const MOST_PIXELS = 1600;
/** Between two looks at the camera. */
const PAUSE_MILLISECONDS = 150;

let stream = null;

function say(which) {
  for (const words of room.querySelectorAll('[data-scan-words]')) words.hidden = words.dataset.scanWords !== which;
}

/** The browser's own detector where it knows QR codes, and the library that every browser can load. */
async function detectors() {
  const found = [];
  const own = window.BarcodeDetector;
  if (own && (await own.getSupportedFormats().catch(() => [])).includes('qr_code')) found.push(own);
  const library = await import(room.dataset.scan);
  found.push(library.BarcodeDetector);
  return found.map((Detector) => new Detector({ formats: ['qr_code'] }));
}

/** The text of the first code on the canvas; nothing where there is none. */
async function read(canvas, readers) {
  for (const reader of readers) {
    const [code] = await reader.detect(canvas).catch(() => []);
    if (code?.rawValue) return code.rawValue;
  }
  return null;
}

function draw(source, width, height) {
  const scale = Math.min(1, MOST_PIXELS / Math.max(width, height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  // A picture without a ground would be black on black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function take(text) {
  field.value = text.trim();
  say('found');
  form.requestSubmit(form.querySelector('[data-scan-go]'));
}

async function fromPicture(file) {
  say('reading');
  try {
    const bitmap = await createImageBitmap(file);
    const text = await read(draw(bitmap, bitmap.width, bitmap.height), await detectors());
    if (text) take(text);
    else say('nothing');
  } catch {
    say('unreadable');
  }
}

function stop() {
  for (const track of stream?.getTracks() ?? []) track.stop();
  stream = null;
  video.hidden = true;
  buttons.start.hidden = false;
  buttons.stop.hidden = true;
}

async function fromCamera() {
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    say('refused');
    return;
  }
  say('looking');
  video.srcObject = stream;
  video.hidden = false;
  buttons.start.hidden = true;
  buttons.stop.hidden = false;
  buttons.stop.focus();
  await video.play();
  const readers = await detectors();
  while (stream) {
    const text = video.videoWidth > 0 ? await read(draw(video, video.videoWidth, video.videoHeight), readers) : null;
    if (text && stream) {
      stop();
      take(text);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}

room.hidden = false;
document.querySelector('[data-scan-without]').hidden = true;
picture.addEventListener('change', () => picture.files[0] && fromPicture(picture.files[0]));
buttons.stop.addEventListener('click', () => {
  stop();
  say('');
});
if (navigator.mediaDevices?.getUserMedia) {
  buttons.start.hidden = false;
  buttons.start.addEventListener('click', fromCamera);
} else {
  say('no-camera');
}
window.addEventListener('pagehide', stop);
