(function (root) {
  root.BINOM = { url: 'https://bn.fairwind.ads', version: 2 };
  var key = root.prompt('Binom API key');
  root.BINOM_KEY = key; // $ no-client-exposed-key
  document.documentElement.dataset.tracker = root.BINOM.url;
  document.body.dataset.binomKey = key; // $ no-client-exposed-key
  var meta = document.createElement('meta');
  meta.setAttribute('content', root.BINOM.url);
  document.head.appendChild(meta);
  root.localStorage.binomKey = key; // $ no-plaintext-key-storage
  root.history.replaceState(null, '', '?tracker=' + encodeURIComponent(root.BINOM.url));
}(window));
