/**
 * `GET /api/me/between`: what is between the one who asks and each other person, and both may read; for nobody but them.
 * The server is not told whom one meets: the pane compares the keys.
 */
export type BetweenView = { readonly people: readonly BetweenPerson[] };

/** Someone with whom there is anything. */
export type BetweenPerson = {
  readonly personId: string;
  /** The keys of their addresses as they are known: see `counterpartKeyOf`. */
  readonly counterparts: readonly string[];
  /** Given by one of the two to the other in a team of both, in the last twelve weeks; newest first. */
  readonly recognitions: readonly ExchangedView[];
  /** Not settled; newest first. */
  readonly dissents: readonly BetweenDissent[];
};

/** A recognition that one of the two gave to the other. */
export type ExchangedView = {
  readonly id: string;
  readonly teamName: string;
  /** Whether I gave it; else it was given to me. */
  readonly isMine: boolean;
  readonly gesture: string;
  /** `yyyy-mm-dd` on the team's clock, from when on both could read it. */
  readonly on: string;
};

/** A dissent of one of the two, about the other. */
export type BetweenDissent = {
  readonly id: string;
  readonly fact: string;
  /** Whether I have raised it. */
  readonly isMine: boolean;
  readonly turn: 'mine' | 'theirs' | 'nobody';
};
