/** Does something with the parts of the application once it runs, named as AngularJS wants them: ['$http', $http => …]. */
export function whenRunning(work) {
  const injector = window.angular?.element(document.documentElement).injector?.();
  if (injector) {
    injector.invoke(work);
  } else {
    setTimeout(() => whenRunning(work), 20);
  }
}
