import { fileURLToPath } from 'node:url';

/** Where the table stands. */
export const windowsZonesFile = fileURLToPath(
  new URL('../../src/domain/calendar/windows-zones-table.ts', import.meta.url),
);

/**
 * The text of the table's file: names ascending, as the project formats it.
 *
 * @param version of the package `cldr-core` that the rows are from
 * @param rows Windows names with the IANA zone of each
 */
export const renderWindowsZones = (version: string, rows: readonly (readonly [string, string])[]): string => {
  const sorted = [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    `// Written by tests/support/make-windows-zones.ts from the package cldr-core ${version}; not to be edited by hand.`,
    '// Data of the Unicode CLDR Project, © Unicode, Inc., under the Unicode License v3: https://www.unicode.org/license.txt',
    '',
    '/** Every zone that Windows, and with it Exchange, has a name of its own for, with the IANA zone that CLDR gives it. */',
    'export const windowsZones: ReadonlyMap<string, string> = new Map([',
    ...sorted.map(([name, zone]) => `  ['${name}', '${zone}'],`),
    ']);',
    '',
  ].join('\n');
};
