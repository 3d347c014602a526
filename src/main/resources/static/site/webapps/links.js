/** What is typed into a form would be lost if a link in it led away: it opens beside the form. */
export function openLinksBeside() {
  document.addEventListener('click', event => {
    const link = event.target.closest?.('.fjs-container a[href]');
    if (link) Object.assign(link, { target: '_blank', rel: 'noopener' });
  }, true);
}
