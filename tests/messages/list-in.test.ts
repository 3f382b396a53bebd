import { expect, test } from '@jest/globals';
import { listIn } from '#messages/list-in.ts';

const names = ['Ada', 'Bo', 'Carla'];

test.each([
  ['en', 'Ada, Bo and Carla'],
  ['en-US', 'Ada, Bo and Carla'],
  ['en-GB', 'Ada, Bo and Carla'],
  // The words around it are English then.
  ['fr-FR', 'Ada, Bo and Carla'],
  ['it', 'Ada, Bo e Carla'],
  ['it-IT', 'Ada, Bo e Carla'],
])('several things are one list in our words: %s', (locale, list) => {
  expect(listIn(locale, names)).toBe(list);
  expect(listIn(locale, ['Ada'])).toBe('Ada');
});
