import { authentication } from '@microsoft/teams-js';
import type { TokenSource } from '#ports/token-source.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { hostAnswer } from './host-answer.ts';

/**
 * Tokens for our own API from Teams' single sign-on; Teams keeps and renews them.
 *
 * @param ask Teams' own question, unless a test answers it.
 */
export const makeTeamsTokenSource = (ask = (): Promise<string> => authentication.getAuthToken()): TokenSource => ({
  token: async (audience) => {
    if (audience === 'graph') throw new Unavailable('sign-in', 'Teams gives tokens for our own API only');
    try {
      return await hostAnswer(ask());
    } catch (cause) {
      throw new Unavailable('sign-in', cause);
    }
  },
});
