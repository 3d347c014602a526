// Small helps where the page already works without them.
document.querySelector('.summary[role=alert]')?.focus();
document.body.addEventListener('htmx:configRequest', event => {
  const token = document.querySelector('input[name=_csrf]');
  if (token) event.detail.headers['X-CSRF-TOKEN'] = token.value;
});
document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) window.print();
});
// An open menu closes when one turns away from it.
const closeMenus = kept => document.querySelectorAll('details.menu[open]').forEach(menu => { if (menu !== kept) menu.open = false; });
document.addEventListener('click', event => closeMenus(event.target.closest('details.menu')));
document.addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && document.querySelector('details.menu[open]');
  if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
});
// Says that a file is too large before it is sent, so that nothing typed is lost.
document.addEventListener('submit', event => {
  const input = event.target.querySelector('input[type=file][data-most]');
  if (!input || !input.files[0] || input.files[0].size <= Number(input.dataset.most)) return;
  event.preventDefault();
  const error = document.getElementById(input.id + '-error') || input.insertAdjacentElement('beforebegin', document.createElement('p'));
  Object.assign(error, {id: input.id + '-error', className: 'error', textContent: input.dataset.tooLarge});
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', input.id + '-hint ' + error.id);
  input.focus();
});
