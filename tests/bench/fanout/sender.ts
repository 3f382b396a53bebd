import { connectSharedParts } from '#composition/shared-parts.ts';
import type { SharedParts } from '#composition/shared-parts.ts';
import { makeWorker } from '#composition/worker.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { RequestTurn } from '#ports/request-turn.ts';
import { unsignedBot } from '../../support/bot-config.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import { countRequests } from './count-requests.ts';
import type { SenderFigures, SenderOrder } from './sender-process.ts';

/** The product's worker as a process of its own that counts what it does. Ends when whoever started it does. */
const stop = new AbortController();
const left = new Map<TenantId, number[]>();

/** The same turns; takes note of each request to Teams as it leaves, its turn taken. */
const noting = ({ tenantId }: { readonly tenantId: TenantId }, turn: RequestTurn | undefined): RequestTurn => ({
  take: async () => {
    await turn?.take();
    const times = left.get(tenantId) ?? [];
    times.push(Date.now());
    left.set(tenantId, times);
  },
  refused: async (retryAfterMs) => (await turn?.refused(retryAfterMs)) ?? 1_000,
});

const noted = ({
  chat,
  directMessages,
  roster,
}: SharedParts): Pick<SharedParts, 'chat' | 'directMessages' | 'roster'> => ({
  chat: {
    post: (team, card, turn) => chat.post(team, card, noting(team, turn)),
    update: (team, post, card, turn) => chat.update(team, post, card, noting(team, turn)),
  },
  directMessages: {
    send: (to, card, turn) => directMessages.send(to, card, noting(to, turn)),
    update: (to, id, card, turn) => directMessages.update(to, id, card, noting(to, turn)),
  },
  roster: { members: (team, turn) => roster.members(team, noting(team, turn)) },
});

/** When it began to work, with everything loaded. */
let begun: { readonly cpu: NodeJS.CpuUsage; readonly requests: ReturnType<typeof countRequests> } | undefined;

const start = async ({ connectionString, aheadMs }: SenderOrder): Promise<void> => {
  const clock = { now: () => Date.now() + aheadMs };
  const storage = { kind: 'connection-string', value: connectionString } as const;
  const config = sampleConfig({ storage, bot: unsignedBot() });
  const parts = await connectSharedParts(config, clock);
  const worker = makeWorker({ ...parts, ...noted(parts) }, config, clock);
  begun = { cpu: process.cpuUsage(), requests: countRequests(connectionString) };
  process.send?.('ready');
  await worker.run(stop.signal);
  process.send?.(measure(), () => process.exit(0));
};

const measure = (): SenderFigures => {
  const { user, system } = process.cpuUsage(begun?.cpu);
  return {
    cpuMs: (user + system) / 1_000,
    peakBytes: process.resourceUsage().maxRSS * 1_024,
    storageRequests: begun?.requests.count() ?? 0,
    left: [...left],
  };
};

process.once('message', (order: SenderOrder) => void start(order));
process.once('SIGTERM', () => {
  stop.abort();
});
process.once('disconnect', () => process.exit(1));
