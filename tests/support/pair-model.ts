import type { Actor } from './play-pair.ts';

/**
 * The rules of an alliance between two, told once more and as simply as possible: the oracle of the model test. Texts
 * are tokens, each used once, so that whoever reads one can only have it from its author.
 */
export type PairModel = {
  relation: Relation;
  putOff: boolean;
  /** Days since the first. */
  day: number;
  /** The day on which a pause ends, once there was one. */
  pausedUntil: number;
  /** What each wrote where the other must not look yet: by place, then by author. */
  sealed: Map<string, Map<Actor, Sealed>>;
  lines: Map<string, { token: string; revision: number }>;
  versions: { tokens: readonly string[]; committed: Set<Actor> }[];
  promises: { by: Actor; token: string }[];
  tokens: number;
};

type Relation =
  | { kind: 'none' | 'together' }
  | { kind: 'invited'; by: Actor; why: string }
  /** `asking`: what the inviter still believes to be an invitation. */
  | { kind: 'declined'; by: Actor; asking: string | undefined }
  | { kind: 'left'; by: Actor };

export type Sealed = { token: string; ready: boolean };

export const actors: readonly Actor[] = ['ada', 'bo'];
export const otherActor = (actor: Actor): Actor => (actor === 'ada' ? 'bo' : 'ada');

export const emptyModel = (): PairModel => ({
  relation: { kind: 'none' },
  putOff: false,
  day: 0,
  pausedUntil: 0,
  sealed: new Map(),
  lines: new Map(),
  versions: [],
  promises: [],
  tokens: 0,
});

export const nextToken = (model: PairModel, by: Actor): string => {
  model.tokens += 1;
  return `«${by}-${model.tokens}»`;
};

/** Whether the alliance is there for someone. */
export const isInside = ({ relation }: PairModel, actor: Actor): boolean => {
  if (relation.kind === 'declined') return relation.by === actor || relation.asking !== undefined;
  return relation.kind !== 'none' && (relation.kind !== 'left' || relation.by !== actor);
};

/** Every token that someone may read. */
export const readableBy = (model: PairModel, reader: Actor): readonly string[] => {
  const { relation, sealed, lines, versions, promises } = model;
  const tokens = [...lines.values(), ...promises].map(({ token }) => token);
  tokens.push(...versions.flatMap((version) => version.tokens));
  if (relation.kind === 'invited') tokens.push(relation.why);
  if (relation.kind === 'declined' && relation.by !== reader) tokens.push(relation.asking ?? '');
  for (const texts of sealed.values()) {
    for (const [author, { token }] of texts) if (author === reader || isOpened(texts)) tokens.push(token);
  }
  return [...new Set(tokens)].filter((token) => token !== '').toSorted();
};

export const isOpened = (texts: ReadonlyMap<Actor, Sealed> | undefined): boolean =>
  texts?.size === 2 && [...texts.values()].every(({ ready }) => ready);

export const isInForce = ({ committed }: PairModel['versions'][number]): boolean => committed.size === 2;

/** Nothing is asked on the days before the one on which a pause ends. */
export const isResting = ({ day, pausedUntil }: PairModel): boolean => day < pausedUntil;

/** The round of check-ins that is open. */
export const roundOf = ({ sealed }: PairModel): number => {
  let round = 1;
  while (isOpened(sealed.get(`round ${round}`))) round += 1;
  return round;
};
