import { readFileSync } from 'node:fs';

const parts = JSON.parse(readFileSync('dist/web/parts.json', 'utf8'));

/**
 * Everything that a page fetches before its first view stands: its entry, the parts whose names begin as given, and a
 * theme. Of the languages it fetches one; Italian is the longer.
 */
const firstViewOf = (entry, ...beginnings) => {
  const begins = (name) => beginnings.some((beginning) => name.startsWith(beginning));
  const names = Object.keys(parts).filter((name) => begins(name) && !name.endsWith('-en'));
  const files = [entry, ...names, 'theme-dark'].flatMap((name) => parts[name] ?? []);
  return [...new Set(files)].filter((file) => file.endsWith('.js')).map((file) => `dist/web/assets/${file}`);
};

/**
 * An alliance is in one stage at a time, and each has its own code. Most come here from this week, with most of it fetched
 * already; this is what it costs whoever follows a link from a post.
 */
const stages = ['writing', 'drafting', 'agreed'].map((stage) => ({
  name: `tab in a channel, ${stage}`,
  path: firstViewOf('tab', 'tab-first-', 'tab-channel-', `tab-stage-${stage}`),
  gzip: true,
  limit: '110 kB',
}));

export default [
  { name: 'this week', path: firstViewOf('tab', 'tab-first-', 'tab-week-'), gzip: true, limit: '110 kB' },
  ...stages,
  { name: 'personal tab', path: firstViewOf('tab', 'tab-first-', 'tab-personal-'), gzip: true, limit: '110 kB' },
  { name: 'pane', path: firstViewOf('outlook', 'pane-first-'), gzip: true, limit: '110 kB' },
  { name: 'events', path: 'dist/web/assets/events.js', gzip: true, limit: '15 kB' },
];
