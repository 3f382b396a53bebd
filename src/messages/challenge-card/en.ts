/** What the cards about four weeks of a practice say besides what their page says. */
export const challengeCardEn = {
  title:
    '{practice, select, shoutOuts {Four weeks of shout-outs} needsAndOffers {Four weeks of needs and offers} dissent {Four weeks of dissent in the open} victories {Four weeks of useful victories} other {Four weeks of field windows}}',
  by: 'Told by {name}',
  figures:
    'From 1 to 5: {before} before ({beforeCount} answers), {after} after ({afterCount}). The figures don’t say why.',
  noFigures: 'Fewer than four answered a look: no figures.',
  open: 'Open',
  former: 'Someone who has left',
  'look.before':
    'How far is this true today?{count, plural, =0 {} one { # answer so far.} other { # answers so far.}} Nobody sees yours.',
  'look.after':
    'The four weeks are over: how far is this true now?{count, plural, =0 {} one { # answer so far.} other { # answers so far.}} Nobody sees yours.',
  'week.label': 'How did the week from {day} go?',
  'button.answer': 'Answer',
  'button.mark': 'Mark the week',
  'button.another': 'Keep another',
  'button.begin': 'Begin four weeks',
  'choose.title': 'Four weeks of one practice',
  'choose.eye': 'Everyone in {team} sees which one you choose.',
  'begun.text': 'Chosen. The first week begins on {day}.',
  'answered.look': 'Answered. Nobody else sees it.',
  'answered.week': 'The week is marked.',
  'refused.nothing-chosen': 'Choose something first.',
  'refused.too-many': 'Your team keeps a practice for four weeks already.',
  'refused.practice-is-off': 'Your team has switched this practice off.',
  'refused.item-is-gone': 'These four weeks have ended, or were stopped.',
  'refused.item-is-closed': 'The look before is over.',
  'refused.not-due': 'It isn’t time for this.',
  'refused.other': 'That did not work. Open it in Alliance.',
} as const;

export type ChallengeCardKey = keyof typeof challengeCardEn;
