import { channelMessage, chatMessage } from '../../support/activities.ts';
import type { Activity } from '../../support/activities.ts';
import { startTestStorage } from '../../support/azurite.ts';
import { startConnector } from '../../support/connector.ts';
import type { Connector } from '../../support/connector.ts';
import { connectStorage } from '#composition/connect-storage.ts';
import { sampleTeam, tenantId } from '../../support/sample-team.ts';
import { percentile } from '../fanout/rates.ts';
import { makeReport } from '../report.ts';
import { forkBot } from '../bots/fork-bot.ts';
import type { Call, ForkedBot } from '../bots/fork-bot.ts';
import { startSignIn } from '../bots/sign-in.ts';

const report = makeReport('turn');
const appId = 'dddddddd-0000-4000-8000-000000000002';

/** A turn, and how much longer than the echo bot's it may take. */
type Turn = {
  readonly name: string;
  readonly activity: Activity;
  /**
   * Whether every call brings a token of its own, or all bring one, as a Bot Connector that keeps its token until it expires
   * does. Our bot proves one once, which new ones show the price of.
   */
  readonly tokens: 'new' | 'one';
  readonly most: number;
};

/** Rounds: in each every bot takes as many turns, one bot after the other. */
const sizes = [
  { atOnce: 1, rounds: 60, each: 10 },
  { atOnce: 16, rounds: 30, each: 64 },
] as const;

/**
 * A turn of our bot from end to end over HTTP, against a bare echo bot of the same SDK: the same activities, signed and
 * answered at the same connector, one bot after the other all along, so that what else the machine does meets both.
 */
export const benchTurn = async (): Promise<void> => {
  const [azurite, connector, signIn] = await Promise.all([startTestStorage(), startConnector(), startSignIn()]);
  const bots: ForkedBot[] = [];
  try {
    if (azurite.config.kind !== 'connection-string') throw new Error('Azurite has a connection string');
    await (await connectStorage(azurite.config)).teams.add(sampleTeam({ serviceUrl: connector.url }));
    const order = { appId, tenantId: tenantId(1), signInPort: signIn.port, storage: azurite.config.value };
    const mint = () => signIn.mint(appId, connector.url);
    for (const bot of ['ours', 'echo'] as const) bots.push(await forkBot(bot, order));
    const [ours, echo] = bots as [ForkedBot, ForkedBot];
    for (const turn of turnsAt(connector))
      for (const size of sizes) await compare(ours, echo, { ...turn, ...size, mint }, connector);
  } finally {
    for (const bot of bots) bot.stop();
    await Promise.all([azurite.stop(), connector.stop(), signIn.stop()]);
  }
};

const turnsAt = ({ url: serviceUrl }: Connector): readonly Turn[] => {
  const inChat = chatMessage({ serviceUrl }, 'hello');
  const inChannel = channelMessage({ serviceUrl }, 'hello');
  const conversation = { id: '19:several@thread.v2', conversationType: 'groupChat', isGroup: true };
  return [
    // In a chat of several people the bot knows nobody, and looks nothing up.
    {
      name: 'without storage',
      activity: { ...inChat, conversation: { ...conversation, tenantId: sampleTeam().tenantId } },
      tokens: 'new',
      most: 1.15,
    },
    // In someone's own chat it looks whether it still reaches them there, while it answers.
    { name: 'with a storage read beside', activity: inChat, tokens: 'new', most: 1.5 },
    // In a channel it looks up the team before it answers, to offer its page.
    { name: 'with a storage read before', activity: inChannel, tokens: 'one', most: 1.5 },
    // The longest that a turn takes.
    { name: 'with a storage read before and a token never seen', activity: inChannel, tokens: 'new', most: 1.5 },
  ];
};

type Measured = Turn & (typeof sizes)[number] & { readonly mint: () => Promise<string> };

const compare = async (ours: ForkedBot, echo: ForkedBot, turn: Measured, connector: Connector): Promise<void> => {
  const { atOnce, rounds, each, name, activity, tokens, most, mint } = turn;
  const body = JSON.stringify(activity);
  const one = await mint();
  const times = new Map<ForkedBot, number[]>([
    [ours, []],
    [echo, []],
  ]);
  for (let round = -10; round < rounds; round += 1) {
    const others = tokens === 'new' ? await Promise.all(Array.from({ length: each }, mint)) : undefined;
    const minted = others ?? Array.from({ length: each }, () => one);
    // Each goes first as often: whoever does finds the machine as the tokens' making left it.
    for (const [bot, kept] of round % 2 === 0 ? times : [...times].reverse()) {
      const calls = minted.map((token) => ({ method: 'POST', path: '/api/messages', token, body }) as const);
      const taken = await takeTurns((call) => bot.call(call), atOnce, calls);
      // The first rounds warm both up.
      if (round >= 0) kept.push(...taken);
      expectAnswers(connector, each);
    }
  }
  const [own = 0, bare = 0] = [ours, echo].map((bot) => percentile(times.get(bot) ?? [], 0.5));
  const where = `${name}, ${atOnce} at once`;
  report(`p50 of ours ${where}`, own, 'ms');
  report(`p50 of the echo bot ${where}`, bare, 'ms');
  report(`p50 ratio ${where}`, own / bare, 'of the echo bot', most);
};

/** As many lanes as are at once; how long each turn took, in milliseconds. */
const takeTurns = async (
  take: (call: Call) => Promise<unknown>,
  atOnce: number,
  calls: readonly Call[],
): Promise<readonly number[]> => {
  const times: number[] = [];
  const left = calls.values();
  const lane = async (): Promise<void> => {
    for (const call of left) {
      const begun = performance.now();
      await take(call);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return times;
};

/** Each turn has said one thing: else the two would not be compared doing the same. */
const expectAnswers = ({ replies, calls }: Connector, count: number): void => {
  if (replies.length !== count) throw new Error(`${replies.length} answers to ${count} turns`);
  replies.length = 0;
  calls.length = 0;
};
