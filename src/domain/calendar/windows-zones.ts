import { windowsZones } from './windows-zones-table.ts';

/**
 * The IANA zone of a mailbox, which Exchange names in Windows' way or in IANA's; `undefined` for a custom zone or a name
 * that nobody knows.
 */
export const ianaZoneOf = (name: string): string | undefined => (isIana(name) ? name : windowsZones.get(name));

const isIana = (name: string): boolean => {
  if (name !== 'UTC' && !name.includes('/')) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};
