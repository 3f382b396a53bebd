import { readFileSync } from 'node:fs';

const parts = JSON.parse(readFileSync('dist/web/parts.json', 'utf8'));

/**
 * Everything that a page fetches before its first view stands: its entry, the parts named `<page>-first-...`, and a
 * theme. Of the languages it fetches one; Italian is the longer.
 */
const firstViewOf = (entry, page) => {
  const names = Object.keys(parts).filter((name) => name.startsWith(`${page}-first-`) && !name.endsWith('-en'));
  const files = [entry, ...names, 'theme-dark'].flatMap((name) => parts[name] ?? []);
  return [...new Set(files)].filter((file) => file.endsWith('.js')).map((file) => `dist/web/assets/${file}`);
};

export default [
  { name: 'tab', path: firstViewOf('tab', 'tab'), gzip: true, limit: '110 kB' },
  { name: 'pane', path: firstViewOf('outlook', 'pane'), gzip: true, limit: '110 kB' },
  { name: 'events', path: 'dist/web/assets/events.js', gzip: true, limit: '15 kB' },
];
