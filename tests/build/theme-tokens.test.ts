import { describe, expect, test } from '@jest/globals';
import { tokens } from '@fluentui/react-components';
import path from 'node:path';

// Plain JavaScript without types: webpack puts it into the browser build as it is.
const file = path.resolve('build/theme-tokens.js');
const { tokens: ours } = (await import(file)) as { tokens: Readonly<Record<string, string>> };

describe('the stand-in for the table of theme tokens', () => {
  test('says of every token what Fluent says', () => {
    const names = Object.keys(tokens);
    expect(names.length).toBeGreaterThan(400);
    expect(Object.fromEntries(names.map((name) => [name, ours[name]]))).toEqual({ ...tokens });
  });
});
