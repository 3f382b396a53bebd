import { z } from 'zod';
import { parsePersonId } from '#domain/shared/ids.ts';
import type { PickedMessage } from '#ports/bot-events.ts';
import { ownWordsOf } from './own-words.ts';

/** Names of the invokes of an action in the menu of messages: its dialog is to be opened; its form was sent. */
const fetchTask = 'composeExtension/fetchTask';
const submitAction = 'composeExtension/submitAction';

const user = z.object({
  userIdentityType: z.string().nullish(),
  id: z.string().nullish(),
  displayName: z.string().nullish(),
});

const messagePayload = z.object({
  deleted: z.boolean().nullish(),
  body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
  from: z.object({ user: user.nullish() }).nullish(),
});

/**
 * The parts of such an invoke's value that we read.
 * @see https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
 */
const actionValue = z.object({
  commandId: z.string(),
  data: z.unknown().optional(),
  messagePayload: messagePayload.nullish().catch(undefined),
});

type MessageAction = {
  readonly command: string;
  /** `undefined`: the dialog is to be opened. */
  readonly form: unknown;
  readonly message: PickedMessage | undefined;
};

/** Whether an invoke asks for the dialog of such an action to be opened. */
export const opensDialog = (name: string | null | undefined): boolean => name === fetchTask;

/** Whether an invoke comes from an action in the menu of messages. */
export const isMessageAction = (name: string | null | undefined): boolean =>
  name === fetchTask || name === submitAction;

/** Reads such an invoke; `undefined` when it names no action. */
export const readMessageAction = (name: string | null | undefined, value: unknown): MessageAction | undefined => {
  const parsed = actionValue.safeParse(value).data;
  if (parsed === undefined) return undefined;
  const { commandId: command, data, messagePayload: picked } = parsed;
  // A form that carries nothing is still one that was sent.
  const form = name === submitAction ? (data ?? {}) : undefined;
  return { command, form, message: picked ? messageOf(picked) : undefined };
};

const messageOf = ({ deleted, body, from }: z.infer<typeof messagePayload>): PickedMessage => {
  const isDeleted = deleted === true;
  return { author: authorOf(from?.user), text: isDeleted ? '' : ownWordsOf(body ?? {}), isDeleted };
};

/** Apps and bots are no users; the ids of people from outside of the directory mean nothing to it. */
const authorOf = (from: z.infer<typeof user> | null | undefined): PickedMessage['author'] => {
  if (!from) return undefined;
  const isKnown = (from.userIdentityType ?? 'aadUser') === 'aadUser';
  return { personId: isKnown ? parsePersonId(from.id ?? '') : undefined, name: from.displayName ?? '' };
};
