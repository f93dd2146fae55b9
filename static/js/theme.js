// Light, dark or as the system says: remembered on this device only. Runs before the first paint so that nothing flashes.
(() => {
  const root = document.documentElement, names = ['system', 'light', 'dark'], words = document.currentScript.dataset;
  const read = () => { try { return localStorage.getItem('theme') || 'system'; } catch { return 'system'; } };
  const apply = theme => theme === 'system' ? root.removeAttribute('data-theme') : root.setAttribute('data-theme', theme);
  apply(read());
  document.addEventListener('DOMContentLoaded', () => {
    const list = document.querySelector('.top nav ul');
    if (!list) return;
    const button = document.createElement('button'), item = document.createElement('li');
    const say = () => { button.textContent = words[read()]; };
    button.type = 'button';
    button.className = 'theme';
    button.addEventListener('click', () => {
      const next = names[(names.indexOf(read()) + 1) % names.length];
      try { localStorage.setItem('theme', next); } catch { /* a browser that keeps nothing still switches */ }
      apply(next);
      say();
    });
    say();
    item.append(button);
    list.append(item);
  });
})();
