import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { PromptUsesBody, PromptUsesView } from '#contracts/prompts-api.ts';
import type { CounterpartKey } from '#domain/shared/ids.ts';
import type { PromptHistory } from '#ports/prompt-history.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { ApiRequest } from './api-request.ts';

type PromptHistoryParts = {
  readonly request: ApiRequest;
  /** The key of the person with this address. */
  readonly counterpartKey: (address: string) => Promise<CounterpartKey>;
};

/** The prompt endpoints of our API; the other person's address leaves this function only as a one-way key. */
export const makePromptHistory = ({ request, counterpartKey }: PromptHistoryParts): PromptHistory => {
  const pathFor = async (address: string): Promise<string> => `/api/me/prompt-uses/${await counterpartKey(address)}`;
  return {
    leastRecent: async (address) => {
      const view = viewOf(await request<PromptUsesView>({ method: 'GET', path: await pathFor(address) }));
      return view.prompts.map(({ id, lastUsedAt }) => ({ id, lastUsedAt }));
    },
    recordUse: async (address, prompts) => {
      const body: PromptUsesBody = { promptIds: [...prompts] };
      viewOf(await request<PromptUsesView>({ method: 'POST', path: await pathFor(address), body }));
    },
  };
};

/** No rule of ours refuses one's own history: a refusal is a fault between the two sides. */
const viewOf = (outcome: ApiOutcome<PromptUsesView>): PromptUsesView => {
  if (outcome.kind === 'refused') throw new Unavailable('server', outcome.code);
  return outcome.view;
};
