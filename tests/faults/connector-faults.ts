import type { ConnectorCall, Fault, Judge } from '../support/connector.ts';

/** How often each fault has happened. */
export type FaultTally = Record<string, number>;

/** One call in five meets one of these. */
const share = 0.2;

/** Their parts of it, and what they are called. */
const faults: readonly (readonly [part: number, name: string, fault: Fault])[] = [
  [20, '429', { kind: 'status', status: 429, retryAfter: 1 }],
  [10, '412', { kind: 'status', status: 412 }],
  [15, '502', { kind: 'status', status: 502 }],
  [10, '503', { kind: 'status', status: 503 }],
  [10, '504', { kind: 'status', status: 504 }],
  [10, 'dropped before', { kind: 'dropped-before' }],
  [10, 'dropped after', { kind: 'dropped-after' }],
  [3, 'taken, then 502', { kind: 'taken-then-status', status: 502 }],
  [12, 'slow', { kind: 'slow', ms: 700 }],
];
const parts = faults.reduce((sum, [part]) => sum + part, 0);

/** Draws what happens to the calls that Teams' limits let through. */
export const drawFaults = (random: () => number) => {
  const tally: FaultTally = {};
  const doubledIn = new Map<string, number>();
  const unsureIn = new Set<string>();
  const judge: Judge = (call) => {
    if (random() >= share) return undefined;
    let left = random() * parts;
    const [, name, fault] = faults.find(([part]) => (left -= part) < 0)!;
    tally[name] = (tally[name] ?? 0) + 1;
    const channel = channelOf(call);
    if (channel !== '' && fault.kind === 'taken-then-status') doubledIn.set(channel, (doubledIn.get(channel) ?? 0) + 1);
    if (channel !== '' && (fault.kind === 'dropped-before' || fault.kind === 'dropped-after')) unsureIn.add(channel);
    return fault;
  };
  return {
    judge,
    tally,
    /** The channels in which Teams took a post of this week and told us that we may try again, and how often: so many more are no fault of ours. */
    doubledIn,
    /** The channels to which the answer to a new post of this week was lost. */
    unsureIn,
    beginWeek: (): void => {
      doubledIn.clear();
      unsureIn.clear();
    },
  };
};

/** Of a new post; an edit names none. */
const channelOf = ({ body }: ConnectorCall): string =>
  (body as { channelData?: { channel?: { id: string } } } | undefined)?.channelData?.channel?.id ?? '';
