// The bar above each web application: back to the desk, across to the other applications, to the other language. It takes
// the place of Camunda's notice, and it keeps the login: whoever is signed out or no longer signed in gets our own page.
import { change, say } from './language.js';
import { whenRunning } from './running.js';

const root = document.querySelector('base').getAttribute('app-root');
const home = root.replace(/\/camunda$/, '');
const here = document.querySelector('base').getAttribute('app-name');
const APPS = { tasklist: ['قائمة المهام', 'Task list'], cockpit: ['المتابعة', 'Cockpit'], admin: ['الإدارة', 'Admin'], welcome: ['ملفي الشخصي', 'My profile'] };

function link(href, text, current) {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = text;
  if (current) a.setAttribute('aria-current', 'page');
  return a;
}

function bar(allowed) {
  const nav = document.createElement('nav');
  nav.className = 'sharaka-bar';
  nav.lang = say('ar', 'en');
  nav.dir = say('rtl', 'ltr');
  nav.setAttribute('aria-label', say('شراكة', 'Sharaka'));
  nav.append(link(`${home}/desk`, say('شراكة · مكتب العمل', 'Sharaka · Desk')));
  Object.keys(APPS).filter(app => allowed.includes(app)).forEach(app => nav.append(link(`${root}/app/${app}/default/`, say(...APPS[app]), app === here)));
  const other = link('#', say('English', 'العربية'));
  other.className = 'sharaka-language';
  other.lang = say('en', 'ar');
  other.setAttribute('role', 'button');
  other.addEventListener('click', event => {
    event.preventDefault();
    change(say('en', 'ar'));
  });
  nav.append(other);
  return nav;
}

function place(authentication) {
  document.documentElement.dataset.apps = (authentication?.authorizedApps || []).join(' ');
  const header = document.querySelector('[cam-widget-header]');
  header?.querySelector('.sharaka-bar')?.remove();
  header?.prepend(bar(authentication?.authorizedApps || []));
}

let leaving = false;

function signedOut() {
  if (leaving) return;
  leaving = true;
  location.assign(`${home}/login`);
}

/** The address itself asks for the login and comes back here after it. */
function expired() {
  if (leaving) return;
  leaving = true;
  location.reload();
}

whenRunning(['$rootScope', $rootScope => {
  place($rootScope.authentication);
  $rootScope.$on('authentication.changed', (event, authentication) => authentication && place(authentication));
  $rootScope.$on('authentication.logout.success', signedOut);
  $rootScope.$on('authentication.login.required', event => {
    event.preventDefault();
    expired();
  });
}]);
