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
