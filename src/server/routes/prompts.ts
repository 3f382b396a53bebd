import { counterpartParams, promptUsesBody } from '#contracts/prompts-api.ts';
import type { PromptUsesView } from '#contracts/prompts-api.ts';
import type { PromptUse } from '#domain/alliance/prompt-order.ts';
import type { ListPromptUses } from '#usecases/prompts/list-prompt-uses.ts';
import type { RecordPromptUses } from '#usecases/prompts/record-prompt-uses.ts';
import { anyBody, ok, problem, selfRoute } from '../route.ts';
import type { Route } from '../route.ts';

export type PromptUseCases = { readonly listPromptUses: ListPromptUses; readonly recordPromptUses: RecordPromptUses };

const path = '/api/me/prompt-uses/:counterpart';

/** Which prompts one has put into invites for whom: one's own affair. */
export const promptRoutes = (use: PromptUseCases): readonly Route[] => [
  selfRoute(
    { method: 'GET', path, params: counterpartParams, body: anyBody, shows: 'PromptUsesView' },
    async (scope, { params }) => ok(view(await use.listPromptUses(scope, params.counterpart))),
  ),
  selfRoute(
    { method: 'POST', path, params: counterpartParams, body: promptUsesBody, shows: 'PromptUsesView' },
    async (scope, input) => {
      const outcome = await use.recordPromptUses(scope, input.params.counterpart, input.body.promptIds);
      return outcome.kind === 'busy' ? problem('busy') : ok(view(outcome.prompts));
    },
  ),
];

const view = (prompts: readonly PromptUse[]): PromptUsesView => ({ prompts });
