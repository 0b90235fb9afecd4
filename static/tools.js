// What scripts add to the pages of the instruments: files may be dropped, rounds are turned with the arrow keys, and a
// button prints. Everything works without it.

for (const zone of document.querySelectorAll('[data-drop]')) {
  const field = zone.querySelector('input[type=file]');
  zone.querySelector('[data-drop-words]').hidden = false;
  const over = (isOver) => zone.toggleAttribute('data-over', isOver);
  zone.addEventListener('dragover', (event) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    over(true);
  });
  zone.addEventListener('dragleave', (event) => over(zone.contains(event.relatedTarget)));
  zone.addEventListener('drop', (event) => {
    over(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    field.files = event.dataTransfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.focus();
  });
}

document.addEventListener('keydown', (event) => {
  const wanted = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
  if (!wanted || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target.closest?.('input, select, textarea')) return;
  const link = document.querySelector(`[data-step]:target a[rel=${wanted}]`);
  if (!link) return;
  event.preventDefault();
  link.click();
});

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
