// A card with the definition of a term: on hover, focus or tap. Esc, a press elsewhere or moving away closes it. It never
// takes the focus, the pointer may rest on it, and without this script the term is a plain link.
(() => {
  const main = document.querySelector('main');
  if (!main || !main.querySelector('a.term')) return;
  const known = new Map();
  const card = document.createElement('div');
  card.className = 'term-card';
  card.id = 'term-card';
  card.hidden = true;
  main.append(card);
  let owner = null, timer = 0;

  const fetched = path => {
    if (!known.has(path)) known.set(path, fetch(path + '/card').then(answer => answer.ok ? answer.text() : ''));
    return known.get(path);
  };
  const close = () => {
    clearTimeout(timer);
    if (owner) owner.removeAttribute('aria-describedby');
    owner = null;
    card.hidden = true;
  };
  const place = link => {
    const box = link.getBoundingClientRect(), width = Math.min(360, innerWidth - 24);
    card.style.width = width + 'px';
    card.style.left = Math.max(12, Math.min(box.left, innerWidth - width - 12)) + scrollX + 'px';
    const below = box.bottom + card.offsetHeight + 12 < innerHeight || box.top < card.offsetHeight + 12;
    card.style.top = scrollY + (below ? box.bottom + 6 : box.top - card.offsetHeight - 6) + 'px';
  };
  const open = async link => {
    clearTimeout(timer);
    if (owner === link) return;
    close();
    owner = link;
    const html = await fetched(link.pathname).catch(() => '');
    if (owner !== link || !html) return;
    card.innerHTML = html;
    card.hidden = false;
    place(link);
    link.setAttribute('aria-describedby', card.id);
  };
  const soon = (action, wait) => { clearTimeout(timer); timer = setTimeout(action, wait); };
  const term = event => event.target.closest?.('a.term');

  main.addEventListener('pointerover', event => {
    if (event.pointerType !== 'mouse') return;
    const link = term(event);
    if (link) soon(() => open(link), 400);
    else if (card.contains(event.target)) clearTimeout(timer);
    else soon(close, 300);
  });
  main.addEventListener('focusin', event => { const link = term(event); if (link && link.matches(':focus-visible')) open(link); else if (!card.contains(event.target)) close(); });
  main.addEventListener('focusout', () => soon(close, 300));
  main.addEventListener('click', event => {
    const link = term(event);
    if (link && event.pointerType === 'touch' && owner !== link) { event.preventDefault(); open(link); }
  });
  document.addEventListener('pointerdown', event => { if (owner && !card.contains(event.target) && term(event) !== owner) close(); });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
})();
