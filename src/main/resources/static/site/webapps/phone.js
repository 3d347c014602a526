import { whenRunning } from './running.js';

/** On a phone there is room for the list or for one task. The sheet needs to know which; the bar leads back to the list. */
export function showOneAtATime() {
  const mark = () => document.documentElement.toggleAttribute('data-task', /[?&]task=/.test(location.hash));
  mark();
  whenRunning(['$rootScope', $rootScope => $rootScope.$on('$locationChangeSuccess', mark)]);
}
