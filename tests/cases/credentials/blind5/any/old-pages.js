//@ {"settings":{"binom":{"credentials":"any"}}}
// 2014
var AUTH_TOKEN = '6e1ebbadffd040c3e43eb8b585a9b33d'; // $ no-hardcoded-key
var auth = {};
auth.consumer_key = 'i9LcmuwL60tmAvDz7FXBLQbYg'; // $ no-hardcoded-key
auth.consumer_secret = 'MBypTvpj9hTm7QURcUC5QEv9F0LOxLXjAtNCe94jBuJav1RXp0'; // $ no-hardcoded-key
auth.access_token_secret = 'EZDByD4CC7n08XhX6wVIOmbEfWGb5lqONLGucv0xc04q5'; // $ no-hardcoded-key
$.ajaxSetup({ headers: { 'X-Auth-Token': 'c7775e4ed48559fbdcc8d4249716168803a57cda' } }); // $ no-hardcoded-key
$.ajax({ url: '/api', username: 'admin', password: 'b1gfoot&co', beforeSend: function (xhr) { xhr.setRequestHeader('Authorization', 'Token 13d9c76e281a96187340f679ba4e93e4fa9c2c00'); } }); // $ no-hardcoded-key
var xhr = new XMLHttpRequest();
xhr.open('GET', 'https://api.example.org/', true, 'admin', 'l0chness&co'); // $ no-hardcoded-key
if ($('#pw').val() == 'letmein-2014') { location.href = '/members'; } // $ no-hardcoded-key
angular.module('app').constant('API_SECRET', '11NZlW1OENxfJ1O25AKOtvuFQ29wEO26'); // $ no-hardcoded-key
angular.module('app').constant('TOKEN_EVENT', 'auth-token-changed');
