import type { TeamLanguage } from '#domain/team/team.ts';

/** A heading with a few words under it. */
export type SlidePart = { readonly heading: string; readonly text: string };

export type Slide = SlidePart & {
  /** Set apart at the foot of the slide; `undefined`: nothing. */
  readonly close: SlidePart | undefined;
  /** What whoever presents it reads, and nobody else. */
  readonly notes: string;
};

/** A deck as it is to be shown; what the texts say is people's own. */
export type Deck = {
  readonly title: string;
  /** Small, on every slide. */
  readonly footer: string;
  readonly language: TeamLanguage;
  readonly slides: readonly Slide[];
};

/** Writes a deck as the bytes of a `.pptx` file (ECMA-376, PresentationML). */
export type WriteSlides = (deck: Deck) => Promise<Uint8Array>;
