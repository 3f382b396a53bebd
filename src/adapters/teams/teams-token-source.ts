import { authentication } from '@microsoft/teams-js';
import type { TokenSource } from '#ports/token-source.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** Tokens for our own API from Teams' single sign-on; Teams keeps and renews them. */
export const teamsTokenSource: TokenSource = {
  token: async (audience) => {
    if (audience === 'graph') throw new Unavailable('sign-in', 'Teams gives tokens for our own API only');
    try {
      return await authentication.getAuthToken();
    } catch (cause) {
      throw new Unavailable('sign-in', cause);
    }
  },
};
