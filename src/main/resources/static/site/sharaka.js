// Small helps where the page already works without them.
document.querySelector('.summary[role=alert]')?.focus();
document.body.addEventListener('htmx:configRequest', event => {
  const token = document.querySelector('input[name=_csrf]');
  if (token) event.detail.headers['X-CSRF-TOKEN'] = token.value;
});
document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) window.print();
});
