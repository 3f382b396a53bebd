import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where office.js lets an add-in leave data with an appointment, 2,500 characters at most. */
const withAppointments = /\b(?:loadCustomPropertiesAsync|CustomProperties|internetHeaders|sessionData)\b/;

test('the add-in leaves nothing of its own with an appointment but what stands in the invite', () => {
  // The local Microsoft 365 plays Outlook, and has what Outlook has.
  const ours = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('local/'),
  );
  const keeping = ours.filter((file) => withAppointments.test(readFileSync(path.join('src', file), 'utf8')));
  expect(ours.length).toBeGreaterThan(100);
  expect(keeping).toEqual([]);
});
