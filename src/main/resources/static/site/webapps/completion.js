/**
 * The button that completes a task stays usable as long as there is a form. Camunda would lock it while it believes that
 * something is wrong, and it goes on believing so once a field in a list was touched: the form library keeps an empty
 * entry among its errors. Pressing the button checks the whole form and says what is missing anyway.
 */
export function keepCompletionOpen() {
  angular.module('cam.tasklist').config(['$provide', $provide => $provide.decorator('camTasklistFormDirective', ['$delegate', $delegate => {
    const [directive] = $delegate;
    const [scopeName, uriName, Controller] = directive.controller;
    directive.controller = [scopeName, uriName, function ($scope, Uri) {
      Controller.call(this, $scope, Uri);
      const validated = this.notifyFormValidated;
      this.notifyFormValidated = invalid => validated.call(this, Boolean(invalid && $scope.tasklistForm?.$error));
    }];
    return $delegate;
  }])]);
}

const BUTTONS = '.form-actions .btn, .modal-footer .btn-primary';
const SETTLING = 150;

/** A date is read a moment after its field is left; a tap that leaves it for the button would send the form without it. */
export function letFieldsSettle() {
  let left = -SETTLING;
  document.addEventListener('focusout', event => {
    if (event.target.closest('.fjs-container')) left = performance.now();
  }, true);
  document.addEventListener('click', event => {
    const button = event.target.closest?.(BUTTONS);
    if (!button || performance.now() - left > SETTLING) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    setTimeout(() => button.click(), SETTLING + 10);
  }, true);
}
