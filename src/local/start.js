// Plain JavaScript, readable by any Node: an old one must get as far as the line that names what it lacks.
var needed = 24;
var found = process.versions.node;

if (Number(found.split('.')[0]) < needed) {
  console.error('Alliance needs Node ' + needed + ' or newer to run; this is Node ' + found + '.');
  process.exit(1);
} else {
  import('../composition/local.ts').then(function (local) {
    return local.runLocal(process.argv.slice(2), process.env);
  });
}
