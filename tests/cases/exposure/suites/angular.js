//@ {"settings":{"binom":{"credentials":"any"}}}
angular.module('stats').controller('login', function ($cookies, $templateCache, $scope, registry) {
  $cookies.put('remembered', $scope.form.password); // $ no-plaintext-key-storage
  $cookies.putObject('form', { mail: $scope.form.mail, password: $scope.form.password }); // $ no-plaintext-key-storage
  $cookies.put('mail', $scope.form.mail);
  $cookies.get($scope.form.password, 'x');
  // What is looked up by a password is stored under its name only.
  $cookies.put($scope.form.password, 'seen');
  registry.put('form', $scope.form.password);
});
