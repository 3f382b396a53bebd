// Plain JavaScript, readable by any Node: an old one must get as far as the line that says what to do.
var needed = 24;
var found = process.versions.node;

if (Number(found.split('.')[0]) < needed) {
  var happened = 'Node ' + needed + ', which Alliance brings along, was not installed; this is Node ' + found + '.';
  console.error(happened + ' Run npm rebuild node, then npm start.');
  process.exit(1);
} else {
  import('../composition/local.ts').then(function (local) {
    return local.runLocal(process.argv.slice(2), process.env);
  });
}
