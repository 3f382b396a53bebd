import type { ConnectorCall, Fault, Judge } from './connector.ts';

/** So many calls at most within any stretch of so many milliseconds. */
type Limit = { readonly most: number; readonly withinMs: number };

/**
 * What Teams publishes for one bot in one conversation.
 *
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export const sendLimits: readonly Limit[] = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];

/** The same for reading who is in a conversation. */
export const readLimits: readonly Limit[] = sendLimits.map(({ most, withinMs }) => ({ most: 2 * most, withinMs }));

/** What Teams publishes for one bot in one tenant, whatever it calls. */
export const tenantLimits: readonly Limit[] = [{ most: 50, withinMs: 1_000 }];

/** The calls let through so far. */
type Window = {
  /** Milliseconds until one more would be let through; 0 for now. */
  waitMs(now: number): number;
  take(now: number): void;
};

export const makeWindow = (limits: readonly Limit[]): Window => {
  const longest = Math.max(...limits.map(({ withinMs }) => withinMs));
  const taken: number[] = [];
  return {
    waitMs: (now) => {
      while (taken[0] !== undefined && taken[0] <= now - longest) taken.shift();
      const waits = limits.map(({ most, withinMs }) => {
        const first = taken.at(-most);
        return first === undefined ? 0 : Math.max(0, first + withinMs - now);
      });
      return Math.max(...waits);
    },
    take: (now) => void taken.push(now),
  };
};

/**
 * Lets through what Teams' limits let through, and answers the rest as Teams does: 429, and how many seconds to wait.
 *
 * @param now milliseconds of any clock that never goes back
 * @param next asked about what the limits let through
 * @param tenantOf whose a conversation is, which a reading does not say; left out: known once something was sent there
 */
export const teamsLimits = (
  now: () => number,
  next: Judge = () => undefined,
  tenantOf: (conversationId: string) => string | undefined = () => undefined,
): Judge => {
  const windows = new Map<string, Window>();
  const windowOf = (name: string, limits: readonly Limit[]): Window => {
    const found = windows.get(name) ?? makeWindow(limits);
    windows.set(name, found);
    return found;
  };
  const tenants = new Map<string, string>();
  return (call) => {
    const at = now();
    const concerned = namesOf(call, tenants, tenantOf).map(([name, limits]) => windowOf(name, limits));
    const waitMs = Math.max(0, ...concerned.map((window) => window.waitMs(at)));
    if (waitMs > 0) return tooMany(waitMs);
    for (const window of concerned) window.take(at);
    return next(call);
  };
};

const tooMany = (waitMs: number): Fault => ({ kind: 'status', status: 429, retryAfter: Math.ceil(waitMs / 1000) });

type Body = {
  readonly tenantId?: string;
  readonly channelData?: { readonly channel?: { readonly id: string }; readonly tenant?: { readonly id: string } };
  readonly conversation?: { readonly tenantId?: string };
};

/** Which limits a call counts for. */
const namesOf = (
  { method, path, body = {} }: ConnectorCall,
  tenants: Map<string, string>,
  tenantOf: (conversationId: string) => string | undefined,
): readonly (readonly [string, readonly Limit[]])[] => {
  const { tenantId, channelData, conversation } = body as Body;
  const [, place] = /^\/v3\/(?:conversations|teams)\/([^/;]+)/.exec(path) ?? [];
  const thread = place ?? channelData?.channel?.id ?? '';
  const tenant =
    tenantId ?? channelData?.tenant?.id ?? conversation?.tenantId ?? tenants.get(thread) ?? tenantOf(thread);
  if (tenant !== undefined) tenants.set(thread, tenant);
  const [kind, limits] = method === 'GET' ? (['read', readLimits] as const) : (['send', sendLimits] as const);
  return [
    ...(tenant === undefined ? [] : [[`tenant ${tenant}`, tenantLimits] as const]),
    [`${kind} ${thread}`, limits] as const,
  ];
};
