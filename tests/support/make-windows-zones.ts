/*
 * `npm run zones`: fetches CLDR's table of Windows zone names from the registry, at the version pinned here, and writes
 * src/domain/calendar/windows-zones-table.ts. Needs npm and tar.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { renderWindowsZones, windowsZonesFile } from './render-windows-zones.ts';

const version = '48.2.0';

const supplemental = z.object({
  supplemental: z.object({
    windowsZones: z.object({
      mapTimezones: z.array(
        z.object({ mapZone: z.object({ _other: z.string(), _type: z.string(), _territory: z.string() }) }),
      ),
    }),
  }),
});

/** The JSON text of `windowsZones` out of the published package, which itself is not kept. */
const fetchZones = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cldr-'));
  try {
    execFileSync('npm', ['pack', `cldr-core@${version}`, '--silent'], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    const member = 'package/supplemental/windowsZones.json';
    return execFileSync('tar', ['-xzOf', `cldr-core-${version}.tgz`, member], { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const { mapTimezones } = supplemental.parse(JSON.parse(fetchZones())).supplemental.windowsZones;
/** CLDR names a zone for each territory; `001`, the world, is the one that stands for the name itself. */
const rows = mapTimezones
  .filter(({ mapZone }) => mapZone._territory === '001')
  .map(({ mapZone }) => [mapZone._other, mapZone._type] as const);
writeFileSync(windowsZonesFile, renderWindowsZones(version, rows));
console.log(`${rows.length} names written to ${windowsZonesFile}`);
