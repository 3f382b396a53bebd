import type { SettingsView } from '#contracts/settings-api.ts';

/** IANA names of all zones that this browser knows, in alphabetical order, with those that are in use besides. */
export const zoneNames = (inUse: readonly string[]): readonly string[] =>
  [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), ...inUse])].toSorted();

/** Whether someone is still to say on whose clock a team's week runs, and this reader's is another one. */
export const isClockUnset = ({ revision, zone }: Pick<SettingsView, 'revision' | 'zone'>): boolean =>
  revision === 0 && zone !== ownZone();

/** The zone of this computer. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
