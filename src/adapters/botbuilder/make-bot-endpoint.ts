import type { Activity, TurnContext } from 'botbuilder';
import type { BotConfig } from '#config/config.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { BotEndpoint, BotReply } from '#ports/bot-endpoint.ts';
import type { Beside, BotAnswer, BotListener } from '#ports/bot-events.ts';
import type { Clock } from '#ports/clock.ts';
import type { Conversation } from '#ports/pace-store.ts';
import type { RequestTurn } from '#ports/request-turn.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { authenticate } from './authenticate.ts';
import { completeMentions } from './complete-mentions.ts';
import { completeTeam } from './complete-team.ts';
import type { BotConnection } from './make-cloud-adapter.ts';
import { tenantOf } from './principal.ts';
import { proveOnce } from './prove-once.ts';
import type { Caller, Prove } from './prove-once.ts';
import { placeOfAnswer, readTurn } from './read-turn.ts';
import { receivedActivity } from './received-activity.ts';
import type { ReceivedActivity } from './received-activity.ts';
import { invokeReply, sendAnswer } from './send-answer.ts';
import { isTrustedServiceUrl } from './service-url.ts';
import { withTurn } from './turn-of-call.ts';

type Needs = {
  readonly connection: BotConnection;
  readonly config: BotConfig;
  /** Tenants that we serve; an activity from elsewhere opens nothing. */
  readonly tenants: readonly TenantId[];
  readonly listener: BotListener;
  /** By which the tokens of calls expire. */
  readonly clock: Clock;
  /** For what is sent and asked as an event is answered; left out: nobody is told of what Teams refuses. */
  readonly turnOf?: ((conversation: Conversation) => RequestTurn) | undefined;
};

const malformed: BotReply = { status: 400, body: undefined };
const unauthenticated: BotReply = { status: 401, body: undefined };
const untrusted: BotReply = { status: 403, body: undefined };
const accepted: BotReply = { status: 200, body: undefined };

/** The bot's side of `POST /api/messages`: checks the call, hands the event on, sends the answer back. */
export const makeBotEndpoint = (needs: Needs): BotEndpoint => {
  const underWay = new Set<Promise<unknown>>();
  const beside: Beside = (work) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };
  const { authentication } = needs.connection;
  const prove = proveOnce((activity, token) => authentication.authenticateRequest(activity, token), needs.clock);
  return {
    receive: receiver({ ...needs, beside, prove }),
    settled: async () => {
      await Promise.all(underWay);
    },
  };
};

type Equipped = Needs & { readonly beside: Beside; readonly prove: Prove };

const receiver =
  (needs: Equipped): BotEndpoint['receive'] =>
  async (body, authorization) => {
    const parsed = receivedActivity.safeParse(body);
    if (!parsed.success) return malformed;
    // Before anything else: whatever answers an activity calls the address that it names.
    if (!isTrustedServiceUrl(parsed.data.serviceUrl, needs.config.serviceHosts)) return untrusted;
    // The SDK's type lists every field that a channel may fill; the ones it reads itself are checked above.
    const activity = body as Activity;
    const caller = await authenticate(needs.prove, activity, authorization);
    if (caller === undefined) return unauthenticated;
    return withTurn(turnFor(needs, parsed.data), () =>
      inTurn(needs, caller, activity, (context) => takeTurn(needs, parsed.data, context)),
    );
  };

/** Of a thread in a channel it is the channel that Teams counts. */
const turnFor = ({ tenants, turnOf }: Needs, activity: ReceivedActivity): RequestTurn | undefined => {
  const tenantId = tenantOf(activity, tenants);
  const [conversationId = ''] = activity.conversation.id.split(';');
  return tenantId && turnOf?.({ tenantId, conversationId });
};

/** Lets the SDK make its turn and carries result and errors past it: it would log them and turn them into text. */
const inTurn = async (
  { connection }: Needs,
  caller: Caller,
  activity: Activity,
  act: (context: TurnContext) => Promise<BotReply>,
): Promise<BotReply> => {
  const outcomes: PromiseSettledResult<BotReply>[] = [];
  await connection.adapter.processActivityDirect(caller, activity, async (context) => {
    outcomes.push(...(await Promise.allSettled([act(context)])));
  });
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('the SDK made no turn');
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
};

const takeTurn = async (
  { listener, tenants, beside }: Equipped,
  received: ReceivedActivity,
  context: TurnContext,
): Promise<BotReply> => {
  const complete = await completeMentions(await completeTeam(received, context), context);
  const answer = await listener(readTurn(complete, tenants), beside);
  return received.type === 'invoke' ? invokeReply(answer) : await send(context, answer, received);
};

const send = async (context: TurnContext, answer: BotAnswer, received: ReceivedActivity): Promise<BotReply> => {
  try {
    await sendAnswer(context, answer, placeOfAnswer(received));
  } catch (error) {
    throw new Unavailable('teams', error);
  }
  return accepted;
};
