import type { Instant } from '../shared/instant.ts';
import type { Counts } from './counts.ts';

/** What was looked at, or that it could not be. */
export type Read<Value> = { readonly kind: 'read'; readonly value: Value } | { readonly kind: 'out-of-reach' };

/** How the engine does, for the whole deployment. */
export type EngineState = {
  /** When that was read. */
  readonly at: Instant;
  readonly due: Read<{
    /** How long the oldest of what is due has been waiting to be started, ms; `undefined`: nothing is. */
    readonly oldestMs: number | undefined;
    /** Rows that could not be read. */
    readonly setAside: number;
    /** Of several storage accounts those that are out of reach: what they have is not in here. */
    readonly out: readonly string[];
  }>;
  readonly queue: Read<{
    /** Not done yet; those whose time is to come included. */
    readonly jobs: number;
    /** How long the first of those that could be taken up has been there, ms. */
    readonly oldestMs: number | undefined;
    readonly setAside: number;
    /** As above. */
    readonly out: readonly string[];
  }>;
  readonly counted: Read<{
    readonly hour: Counts;
    readonly day: Counts;
    /** Processes that have told of themselves of late. */
    readonly workers: number;
    readonly servers: number;
  }>;
};

/** Something that an administrator is to know. Those of `needsAct` go on until someone does something. */
export type Finding =
  | { readonly kind: 'tables-out' }
  | { readonly kind: 'queues-out' }
  /** Some of several storage accounts. */
  | { readonly kind: 'accounts-out'; readonly count: number; readonly names: readonly string[] }
  /** Jobs wait, and nobody does them. Where nothing waits none is needed. */
  | { readonly kind: 'no-worker' }
  | { readonly kind: 'due-late'; readonly ms: number }
  | { readonly kind: 'queue-slow'; readonly ms: number }
  | { readonly kind: 'set-aside'; readonly count: number }
  | { readonly kind: 'refused'; readonly count: number }
  | { readonly kind: 'throttled'; readonly count: number }
  | { readonly kind: 'unknown'; readonly count: number }
  | { readonly kind: 'possible-duplicates'; readonly count: number }
  | { readonly kind: 'skipped'; readonly count: number };

const acts: Readonly<Record<Finding['kind'], boolean>> = {
  'tables-out': true,
  'queues-out': true,
  'accounts-out': true,
  'no-worker': true,
  'due-late': true,
  'queue-slow': true,
  'set-aside': true,
  // The engine sees to these by itself.
  refused: false,
  throttled: false,
  unknown: false,
  'possible-duplicates': false,
  skipped: false,
};

export const needsAct = ({ kind }: Finding): boolean => acts[kind];

/** The schedulers look twice a minute, and a minute in which very much is due takes some: ms. */
const lateAfterMs = 5 * 60_000;

/** The posts of one tenant's 31,000 teams take eleven minutes at the rate that Teams takes them: ms. */
const slowAfterMs = 15 * 60_000;

/** Single refusals are everyday; so many in an hour, and such a share of what was sent, are not. */
const fewest = 10;
const largeShare = 0.05;

/** What there is to say about `state`, what needs an act first. Empty: all is fine. */
export const findingsIn = (state: EngineState): readonly Finding[] =>
  [...reachFindings(state), ...workerFindings(state), ...backlogFindings(state), ...countFindings(state)].toSorted(
    (one, other) => Number(needsAct(other)) - Number(needsAct(one)),
  );

const reachFindings = ({ due, queue, counted }: EngineState): readonly Finding[] => {
  const names = [...new Set([...outOf(due), ...outOf(queue)])];
  // Figures are kept in one account alone: where some are out, that one may be among them.
  const isAllOut = due.kind === 'out-of-reach' || (counted.kind === 'out-of-reach' && names.length === 0);
  return [
    ...(isAllOut ? [{ kind: 'tables-out' } as const] : []),
    ...(queue.kind === 'out-of-reach' ? [{ kind: 'queues-out' } as const] : []),
    ...(names.length > 0 ? [{ kind: 'accounts-out', count: names.length, names } as const] : []),
  ];
};

const outOf = (part: Read<{ readonly out: readonly string[] }>): readonly string[] =>
  part.kind === 'read' ? part.value.out : [];

/** Where none is kept running, one is started for what waits, which takes a minute or so: ms. */
const unattendedAfterMs = 3 * 60_000;

const workerFindings = ({ queue, counted }: EngineState): readonly Finding[] => {
  const oldestMs = (queue.kind === 'read' ? queue.value.oldestMs : undefined) ?? 0;
  const isNoneHeard = counted.kind === 'read' && counted.value.workers === 0;
  return isNoneHeard && oldestMs > unattendedAfterMs ? [{ kind: 'no-worker' }] : [];
};

const backlogFindings = ({ due, queue }: EngineState): readonly Finding[] => {
  const lateMs = (due.kind === 'read' ? due.value.oldestMs : undefined) ?? 0;
  const oldestMs = (queue.kind === 'read' ? queue.value.oldestMs : undefined) ?? 0;
  const setAside = setAsideIn(due) + setAsideIn(queue);
  return [
    ...(lateMs > lateAfterMs ? [{ kind: 'due-late', ms: lateMs } as const] : []),
    ...(oldestMs > slowAfterMs ? [{ kind: 'queue-slow', ms: oldestMs } as const] : []),
    ...(setAside > 0 ? [{ kind: 'set-aside', count: setAside } as const] : []),
  ];
};

const setAsideIn = (part: Read<{ readonly setAside: number }>): number =>
  part.kind === 'read' ? part.value.setAside : 0;

const countFindings = ({ counted }: EngineState): readonly Finding[] => {
  if (counted.kind === 'out-of-reach') return [];
  const { hour, day } = counted.value;
  const all = Object.values(hour.sends).reduce((sum, one) => sum + one, 0);
  const isMuch = (count: number): boolean => count >= fewest && count > all * largeShare;
  return [
    ...(isMuch(hour.sends.refused) ? [{ kind: 'refused', count: hour.sends.refused } as const] : []),
    ...(isMuch(hour.throttles) ? [{ kind: 'throttled', count: hour.throttles } as const] : []),
    ...(day.sends.unknown > 0 ? [{ kind: 'unknown', count: day.sends.unknown } as const] : []),
    ...(day.possibleDuplicates > 0 ? [{ kind: 'possible-duplicates', count: day.possibleDuplicates } as const] : []),
    ...(day.skipped > 0 ? [{ kind: 'skipped', count: day.skipped } as const] : []),
  ];
};
