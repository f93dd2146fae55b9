// Marks in the contents list the section that is being read.
(() => {
  const links = new Map([...document.querySelectorAll('.contents a')].map(link => [link.hash.slice(1), link]));
  if (!links.size || !('IntersectionObserver' in window)) return;
  const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
  const mark = () => {
    const passed = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight * .3);
    const now = passed.length ? passed[passed.length - 1].id : '';
    for (const [id, link] of links) id === now ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current');
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -70% 0px', threshold: [0, 1] });
  headings.forEach(heading => observer.observe(heading));
})();
