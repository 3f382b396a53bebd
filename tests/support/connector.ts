import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call that the bot made. */
export type ConnectorCall = { readonly method: string; readonly path: string; readonly body: unknown };

/** What happens to the next call that sends or edits a post. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  /** The connection breaks before anything was taken. */
  | { readonly kind: 'dropped-before' }
  /** The post is taken, then the connection breaks: the bot cannot know. */
  | { readonly kind: 'dropped-after' }
  /** The post is taken, and yet the answer says that it may be tried again: whoever believes that posts twice. */
  | { readonly kind: 'taken-then-status'; readonly status: number; readonly text?: string }
  /** The post is taken, and answered so much later. */
  | { readonly kind: 'slow'; readonly ms: number };

/** A post as the channel shows it. */
type ChannelPost = { readonly id: string; readonly channelId: string; activity: unknown };

type Account = Readonly<Record<string, unknown>>;

/** A Bot Connector on loopback that keeps what it is sent. */
export type Connector = {
  /** The `serviceUrl` to put into activities. */
  readonly url: string;
  readonly calls: ConnectorCall[];
  readonly posts: ChannelPost[];
  /** Messages that make no thread, by conversation; the first has the id `reply-1`. */
  readonly replies: { readonly conversationId: string; activity: unknown }[];
  /** Pages of the roster; `undefined`: the bot is not in the team. */
  roster: readonly (readonly Account[])[] | undefined;
  team: Account;
  /** The list of the team's channels; Teams names neither the first one nor, for long, their types. */
  channels: readonly Account[];
  /** Taken by the next calls, one each. */
  readonly faults: Fault[];
  stop(): Promise<void>;
};

/** Number of calls of one kind, e.g. `POST /v3/conversations`. */
export const countCalls = ({ calls }: Connector, method: string, path: RegExp): number =>
  calls.filter((call) => call.method === method && path.test(call.path)).length;

/** Decides what happens to a call; `undefined`: it is served. */
export type Judge = (call: ConnectorCall) => Fault | undefined;

/** @param judge asked about each call for which no fault is waiting */
export const startConnector = async (judge: Judge = () => undefined): Promise<Connector> => {
  const server = createServer((request, response) => void serve(connector, judge, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const connector: Connector = {
    url: `http://127.0.0.1:${port}/`,
    calls: [],
    posts: [],
    replies: [],
    roster: [[]],
    team: {},
    channels: [],
    faults: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return connector;
};

const serve = async (
  connector: Connector,
  judge: Judge,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const call = {
    method: request.method ?? '',
    path: decodeURIComponent(request.url ?? ''),
    body: await readJson(request),
  };
  connector.calls.push(call);
  const fault = (call.method === 'GET' ? undefined : connector.faults.shift()) ?? judge(call);
  if (fault?.kind === 'dropped-before') return void request.socket.destroy();
  if (fault?.kind === 'status') {
    const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
    return void response.writeHead(fault.status, headers).end();
  }
  const reply = answer(connector, call);
  if (fault?.kind === 'dropped-after') return void request.socket.destroy();
  if (fault?.kind === 'taken-then-status')
    return void response.writeHead(fault.status, { 'content-type': 'application/json' }).end(fault.text);
  if (fault?.kind === 'slow') await pause(fault.ms);
  response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
};

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
};

type Answer = { readonly status: number; readonly body: unknown };

const notFound: Answer = { status: 404, body: { error: { code: 'NotFound' } } };

const notInTeam: Answer = { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } };

const answer = (connector: Connector, { method, path, body }: ConnectorCall): Answer => {
  const members = /^\/v3\/conversations\/[^/]+\/pagedmembers/.test(path);
  if (method === 'GET' && members) return rosterPage(connector, path);
  const [, memberId] = /^\/v3\/conversations\/[^/]+\/members\/([^/]+)$/.exec(path) ?? [];
  if (method === 'GET' && memberId !== undefined) return oneMember(connector, memberId);
  if (method === 'GET' && /^\/v3\/teams\/[^/]+\/conversations$/.test(path)) return channelList(connector);
  if (method === 'GET' && path.startsWith('/v3/teams/')) return teamDetails(connector);
  if (method === 'POST' && path === '/v3/conversations') return startThread(connector, body);
  const activity = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path);
  if (activity === null) return notFound;
  const [, conversationId = '', activityId = ''] = activity;
  if (method === 'PUT') return edit(connector, conversationId, activityId, body);
  connector.replies.push({ conversationId, activity: body });
  return { status: 201, body: { id: `reply-${connector.replies.length}` } };
};

const rosterPage = ({ roster }: Connector, path: string): Answer => {
  if (roster === undefined) return notInTeam;
  const page = Number(new URLSearchParams(path.split('?')[1]).get('continuationToken') ?? 0);
  const more = page + 1 < roster.length ? { continuationToken: String(page + 1) } : {};
  return { status: 200, body: { members: roster[page], ...more } };
};

const oneMember = ({ roster }: Connector, memberId: string): Answer => {
  const account = roster?.flat().find(({ id }) => id === memberId);
  return account === undefined ? notFound : { status: 200, body: account };
};

const channelList = ({ roster, channels }: Connector): Answer =>
  roster === undefined ? notInTeam : { status: 200, body: { conversations: channels } };

const teamDetails = ({ roster, team }: Connector): Answer =>
  roster === undefined ? notInTeam : { status: 200, body: team };

const startThread = ({ posts }: Connector, body: unknown): Answer => {
  const { channelData, activity } = body as { channelData: { channel?: { id: string } }; activity: unknown };
  // The one chat of a person with the bot.
  if (channelData.channel === undefined) return { status: 201, body: { id: 'a:anew' } };
  const id = String(1_700_000_000_000 + posts.length);
  posts.push({ id, channelId: channelData.channel.id, activity });
  return { status: 201, body: { id: `${channelData.channel.id};messageid=${id}`, activityId: id } };
};

const edit = ({ posts, replies }: Connector, conversationId: string, activityId: string, body: unknown): Answer => {
  const post =
    posts.find((one) => conversationId === `${one.channelId};messageid=${one.id}` && one.id === activityId) ??
    replies.find((one, index) => one.conversationId === conversationId && activityId === `reply-${index + 1}`);
  if (post === undefined) return notFound;
  post.activity = body;
  return { status: 200, body: { id: activityId } };
};
