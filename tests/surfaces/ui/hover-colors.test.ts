import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { teamsHighContrastTheme } from '@fluentui/react-components';

const surfaces = path.resolve('src/surfaces');
const sources = readdirSync(surfaces, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, text: readFileSync(path.join(surfaces, name), 'utf8') }));

/** In high contrast the words under the pointer are black, on a ground that is light only then. */
const isUnreadable = (rule: string): boolean =>
  /[^-\w]color: tokens\.colorNeutralForeground\w*Hover/.test(rule) && !/backgroundColor: tokens\.\w+Hover/.test(rule);

const hoverRules = (text: string): readonly string[] => text.match(/':hover': \{[^}]*\}/g) ?? [];

test('no words take the colour under the pointer without the ground that goes with it', () => {
  expect(teamsHighContrastTheme.colorNeutralForeground2Hover).toBe(teamsHighContrastTheme.colorNeutralBackground1);
  expect(sources.flatMap(({ text }) => hoverRules(text)).length).toBeGreaterThan(3);
  expect(sources.filter(({ text }) => hoverRules(text).some(isUnreadable)).map(({ name }) => name)).toEqual([]);
});
