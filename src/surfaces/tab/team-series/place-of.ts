import { zoneLabel } from '#messages/times.ts';

/** Where a clock is, e.g. `America/Argentina/Buenos_Aires` -> `Buenos Aires`. */
export const placeOf = (zone: string): string => zoneLabel(zone.slice(zone.lastIndexOf('/') + 1));
