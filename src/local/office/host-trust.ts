/** Answers office.js, which asks whether a host that speaks plain http may be trusted. */
window.addEventListener('message', () => {
  window.parent.postMessage(JSON.stringify({ hostUserTrusted: true }), window.location.origin);
});
