import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import { buildBrowserParts, localAssets, pageAssets } from '#local/build/browser-build.ts';
import { people, tenantName } from '#local/people.ts';

/** Every script in `folder`, as one text. */
const scripts = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');

describe('the production build', () => {
  beforeAll(() => buildBrowserParts(() => undefined), 300_000);

  const marks = [tenantName, people[0]?.name ?? '', '/local/'];

  test.each(marks)('has no trace of the local Microsoft 365: %s', (mark) => {
    expect(scripts(pageAssets)).not.toContain(mark);
  });

  test('keeps the local Microsoft 365 in a build of its own', () => {
    expect(scripts(localAssets)).toContain('/local/');
  });

  test('makes one file for the event runtime, without DOM and modules', () => {
    const events = readFileSync(path.join(pageAssets, 'events.js'), 'utf8');
    expect(events).not.toMatch(/\bdocument\b|\blocalStorage\b|\bimport\(|\brequire\(|XMLHttpRequest/);
  });

  test('asks in the event runtime for nothing that came after ES2016, which older classic Outlook knows', () => {
    const events = readFileSync(path.join(pageAssets, 'events.js'), 'utf8');
    const later =
      /\.(?:finally|flat|flatMap|padStart|padEnd|matchAll|replaceAll|to(?:Sorted|Reversed|Spliced))\(|\.at\(-/;
    expect(events).not.toMatch(later);
    expect(events).not.toMatch(/\bObject\.(?:entries|values|fromEntries|hasOwn)\b|\ballSettled\b|\basync\b|\bawait\b/);
    expect(events).not.toMatch(/\bIntl\b/);
  });

  test('is readable in the event runtime to an engine that knows no syntax newer than ES2016', () => {
    const events = readFileSync(path.join(pageAssets, 'events.js'), 'utf8');
    const read = (text: string): readonly unknown[] =>
      new Linter().verify(text, { languageOptions: { ecmaVersion: 2016, sourceType: 'script' } });
    expect(read(events)).toEqual([]);
    expect(read('class One { static { this.two = 2; } }')).not.toEqual([]);
  });
});
