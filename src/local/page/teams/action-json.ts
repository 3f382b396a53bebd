import { ExecuteAction, SubmitAction } from 'adaptivecards';
import type { Action } from 'adaptivecards';

/** The action as Teams puts it into an activity; `undefined` when it asks nothing of the bot. */
export const actionJson = (action: Action): Readonly<Record<string, unknown>> | undefined => {
  if (action instanceof ExecuteAction) {
    return { type: 'Action.Execute', id: action.id, verb: action.verb, data: action.data };
  }
  return action instanceof SubmitAction ? { type: 'Action.Submit', id: action.id, data: action.data } : undefined;
};
