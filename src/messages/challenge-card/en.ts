/** What the card says that tells how four weeks of a practice came out. */
export const challengeCardEn = {
  title:
    '{practice, select, shoutOuts {Four weeks of shout-outs} needsAndOffers {Four weeks of needs and offers} dissent {Four weeks of dissent in the open} victories {Four weeks of useful victories} other {Four weeks of field windows}}',
  by: 'Told by {name}',
  weeks:
    '{count, plural, =0 {No week was marked as kept.} one {Kept in # week of four.} other {Kept in # weeks of four.}}',
  figures:
    'From 1 to 5: {before} before ({beforeCount} answers), {after} after ({afterCount}). The figures don’t say why.',
  noFigures: 'Fewer than four answered a look: no figures.',
  open: 'Open',
  former: 'Someone who has left',
} as const;

export type ChallengeCardKey = keyof typeof challengeCardEn;
