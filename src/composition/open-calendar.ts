import type { ApiRequest } from '#adapters/api-client/api-request.ts';
import { makeCalendarSettingsClient } from '#adapters/api-client/calendar-settings-client.ts';
import { makeNestedAppTokens } from '#adapters/entra/nested-app-token.ts';
import { makeGraphCalendar } from '#adapters/graph/calendar.ts';
import { readOwnAddress } from '#adapters/graph/read-own-address.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import { hasNestedAppAuth } from '#adapters/teams/nested-app-auth.ts';
import type { ClientConfig } from '#contracts/client-config.ts';
import type { Clock } from '#ports/clock.ts';
import type { TokenSource } from '#ports/token-source.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { OwnCalendar } from '#surfaces/tab/calendar/own-calendar.ts';

type Parts = { readonly config: ClientConfig; readonly clock: Clock; readonly request: ApiRequest };

/** The signed-in person's calendar on their own token; fetched when the first page asks for a calendar. */
export const openCalendar = async (
  how: 'quietly' | 'asking',
  { config, clock, request }: Parts,
): Promise<OwnCalendar> => {
  const signIn = { ...config, isOffered: hasNestedAppAuth };
  const tokens = makeNestedAppTokens({ ...signIn, mayAsk: () => navigator.userActivation.isActive });
  const quietTokens = makeNestedAppTokens({ ...signIn, mayAsk: () => false });
  const parts = (source: TokenSource): Parameters<typeof readOwnAddress>[0] => ({
    baseUrl: config.graphBaseUrl,
    tokens: source,
    clock,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const ownAddress = await readOwnAddress(parts(how === 'asking' ? tokens : quietTokens));
  const settings = makeCalendarSettingsClient(request);
  return {
    calendar: makeGraphCalendar({ ...parts(tokens), ownAddress, sha256 }),
    ownAddress,
    readSettings: async () => {
      const outcome = await settings.read();
      if (outcome.kind === 'done') return outcome.view.settings;
      throw new Unavailable('server', new Error('One’s own calendar settings were refused'));
    },
  };
};
