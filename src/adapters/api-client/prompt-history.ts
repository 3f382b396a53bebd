import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { PromptUsesBody, PromptUsesView } from '#contracts/prompts-api.ts';
import { parseCounterpartKey } from '#domain/shared/ids.ts';
import type { CounterpartKey, PersonId } from '#domain/shared/ids.ts';
import type { PromptHistory } from '#ports/prompt-history.ts';
import type { Sha256 } from '#ports/sha256.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { ApiRequest } from './api-request.ts';

type PromptHistoryParts = {
  readonly request: ApiRequest;
  readonly sha256: Sha256;
  /** The signed-in person's object id. */
  readonly ownId: () => Promise<PersonId>;
};

/** The prompt endpoints of our API; the other person's address leaves this function only as a one-way key. */
export const makePromptHistory = ({ request, sha256, ownId }: PromptHistoryParts): PromptHistory => {
  const pathFor = async (address: string): Promise<string> =>
    `/api/me/prompt-uses/${await counterpartKey(sha256, await ownId(), address)}`;
  return {
    leastRecent: async (address) => {
      const view = viewOf(await request<PromptUsesView>({ method: 'GET', path: await pathFor(address) }));
      return view.prompts.map((prompt) => prompt.id);
    },
    recordUse: async (address, prompts) => {
      const body: PromptUsesBody = { promptIds: [...prompts] };
      viewOf(await request<PromptUsesView>({ method: 'POST', path: await pathFor(address), body }));
    },
  };
};

/** The key of the other person of a 1-1, as `CounterpartKey` defines it. */
const counterpartKey = async (sha256: Sha256, ownId: PersonId, address: string): Promise<CounterpartKey> => {
  const key = parseCounterpartKey(await sha256(`${ownId}\n${address.toLowerCase()}`));
  if (key === undefined) throw new Error('A SHA-256 digest is 64 hex digits');
  return key;
};

/** No rule of ours refuses one's own history: a refusal is a fault between the two sides. */
const viewOf = (outcome: ApiOutcome<PromptUsesView>): PromptUsesView => {
  if (outcome.kind === 'refused') throw new Unavailable('server', outcome.code);
  return outcome.view;
};
