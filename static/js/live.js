// Calculators answer while they are filled in. The server reckons; this only asks, announces once, and adds sliders.
(() => {
  const stops = [1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100, 125];

  const slider = box => {
    if (box.dataset.slid) return;
    box.dataset.slid = 'yes';
    const range = document.createElement('input'), label = document.createElement('label');
    Object.assign(range, {type: 'range', min: 0, max: stops.length - 1, step: 1, id: box.id + '-slider', className: 'slider'});
    Object.assign(label, {htmlFor: range.id, className: 'hidden', textContent: box.dataset.slider + ', by slider'});
    const say = () => range.setAttribute('aria-valuetext', (box.value || stops[range.value]) + ' times');
    const follow = () => {
      const value = parseFloat(box.value);
      range.value = value ? stops.reduce((best, stop, i) => Math.abs(stop - value) < Math.abs(stops[best] - value) ? i : best, 0) : 0;
      say();
    };
    range.addEventListener('input', () => {
      box.value = stops[range.value];
      say();
      box.dispatchEvent(new Event('input', {bubbles: true}));
    });
    range.addEventListener('change', event => event.stopPropagation());
    box.addEventListener('input', event => event.isTrusted && follow());
    follow();
    box.parentNode.after(label, range);
  };
  const sliders = () => document.querySelectorAll('[data-slider]').forEach(slider);

  let saying = 0;
  document.addEventListener('htmx:afterSettle', event => {
    sliders();
    const card = event.target.closest('.calculator');
    const asked = event.detail.requestConfig && event.detail.requestConfig.elt;
    const way = card && asked && asked.closest('.more, .opens');
    if (way && way.matches('.more')) card.querySelectorAll('details.more').forEach(group => { group.open = true; });
    if (way) card.querySelector(way.matches('.more') ? 'details.more summary' : '.headline').focus();
    const part = card || document.querySelector('main');
    const said = part.querySelector('output'), answer = part.querySelector('[data-say]');
    clearTimeout(saying);
    if (said && answer) saying = setTimeout(() => { said.textContent = answer.dataset.say; }, 600);
  });
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
