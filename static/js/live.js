// Calculators answer while they are filled in. The server reckons; this only asks, announces once, and adds sliders.
(() => {
  const stops = [1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100, 125];

  const slider = box => {
    if (box.dataset.slid) return;
    box.dataset.slid = 'yes';
    const range = document.createElement('input'), label = document.createElement('label'), mark = box.dataset.mark;
    Object.assign(range, {type: 'range', min: 0, max: stops.length - 1, step: 1, id: box.id + '-slider', className: 'slider'});
    Object.assign(label, {htmlFor: range.id, className: 'hidden', textContent: box.dataset.slider});
    // The number as the page's language writes it, without what parts its thousands.
    const read = () => parseFloat([...(box.value || box.dataset.shown || '')].filter(c => c >= '0' && c <= '9' || c === mark).join('').replace(mark, '.'));
    const say = () => range.setAttribute('aria-valuetext', box.value ? box.dataset.says.replace('{0}', box.value) : box.dataset.unset);
    const follow = () => {
      const value = read();
      range.value = value ? stops.reduce((best, stop, i) => Math.abs(stop - value) < Math.abs(stops[best] - value) ? i : best, 0) : 0;
      say();
    };
    range.addEventListener('input', () => {
      box.value = String(stops[range.value]).replace('.', mark);
      say();
      box.dispatchEvent(new Event('input', {bubbles: true}));
    });
    range.addEventListener('change', event => event.stopPropagation());
    box.addEventListener('input', event => event.isTrusted && follow());
    follow();
    box.parentNode.after(label, range);
  };
  const sliders = () => document.querySelectorAll('[data-slider]').forEach(slider);
  const cardOf = event => event.target.closest?.('.calculator');

  let open = [], saying = 0;
  document.addEventListener('htmx:beforeSwap', event => {
    const card = cardOf(event);
    open = card ? [...card.querySelectorAll('details[open] > summary')].map(summary => summary.textContent) : [];
  });
  const settle = (card, asked) => {
    card.querySelectorAll('details > summary').forEach(summary => { if (open.includes(summary.textContent)) summary.parentNode.open = true; });
    card.querySelectorAll('.lost').forEach(lost => { lost.hidden = true; });
    card.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
    card.querySelectorAll('.waiting [data-wrong]').forEach(link => document.getElementById(link.hash.slice(1))?.setAttribute('aria-invalid', 'true'));
    const title = card.querySelector('[data-title]')?.dataset.title;
    if (title) document.title = title;
    const way = asked?.closest('.more, .opens');
    if (way?.matches('.more')) card.querySelectorAll('details.more').forEach(group => { group.open = true; });
    if (way) card.querySelector(way.matches('.more') ? 'details.more summary' : '.headline').focus();
  };
  document.addEventListener('htmx:afterSettle', event => {
    sliders();
    const card = cardOf(event);
    if (card) settle(card, event.detail.requestConfig?.elt);
    const part = card || document.querySelector('main');
    const said = part.querySelector('output'), answer = part.querySelector('[data-say]');
    clearTimeout(saying);
    if (said && answer) saying = setTimeout(() => { said.textContent = answer.dataset.say; }, 600);
  });
  for (const gone of ['htmx:sendError', 'htmx:responseError']) {
    document.addEventListener(gone, event => cardOf(event)?.querySelectorAll('.lost').forEach(lost => { lost.hidden = false; }));
  }
  // A link in the error summary leads into the field, also where the field waits in a folded group.
  document.addEventListener('click', event => {
    const link = event.target.closest('.problem a, .waiting a');
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    const folded = field.closest('details');
    if (folded) folded.open = true;
    field.focus();
  });
  const problem = document.querySelector('.problem');
  if (problem) problem.focus();
  sliders();
})();
