import { ownDataQuery } from '#contracts/privacy-api.ts';
import type { FarewellView } from '#contracts/privacy-api.ts';
import { isZone } from '#domain/calendar/zoned-day.ts';
import { zoneAtFirst } from '#domain/week/team-settings.ts';
import type { BeginFarewell, ReadFarewell } from '#usecases/privacy/begin-farewell.ts';
import type { ReadOwnData } from '#usecases/privacy/read-own-data.ts';
import { documentReply } from '../documents/document-reply.ts';
import { ownDataDocument } from '../documents/own-data-document.ts';
import { viewOwnData } from '../own-data-view.ts';
import { anyBody, noParams, ok, selfRoute } from '../route.ts';
import type { Route } from '../route.ts';

type Needs = {
  readonly readOwnData: ReadOwnData;
  readonly beginFarewell: BeginFarewell;
  readonly readFarewell: ReadFarewell;
};

const path = '/api/me/data';
const farewellPath = '/api/me/farewell';
const gives = ['application/json', 'text/html'] as const;

/** A place whose clock this server does not know keeps nobody from their copy. */
const clockOf = (zone: string | undefined): string => (zone !== undefined && isZone(zone) ? zone : zoneAtFirst);

/** What is kept about someone, for themselves: to have a copy of it, and to have all of it deleted. */
export const ownDataRoutes = ({ readOwnData, beginFarewell, readFarewell }: Needs): readonly Route[] => [
  selfRoute(
    { method: 'GET', path, params: noParams, query: ownDataQuery, body: anyBody, gives, shows: 'OwnDataFile' },
    async (self, { query: { format, language, zone } }) => {
      const data = await readOwnData(self);
      return format === 'json'
        ? ok(viewOwnData(data))
        : documentReply(ownDataDocument(data, language, clockOf(zone)), 'html');
    },
  ),
  selfRoute({ method: 'DELETE', path, params: noParams, body: anyBody, shows: 'FarewellView' }, async (self) => {
    await beginFarewell(self);
    return ok({ goesOn: true, isLate: false } satisfies FarewellView);
  }),
  selfRoute(
    { method: 'GET', path: farewellPath, params: noParams, body: anyBody, shows: 'FarewellView' },
    async (self) => {
      const farewell = await readFarewell(self);
      return ok({ goesOn: farewell !== 'none', isLate: farewell === 'late' } satisfies FarewellView);
    },
  ),
];
