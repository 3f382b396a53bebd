/** Words of an alliance as one page, to print or to keep. */
export const documentEn = {
  title: 'Alliance of {one} and {other}',
  agreement: 'Our agreement',
  inForce: 'Version {version, number}, in force since {day}.',
  proposed: 'Version {version, number}, proposed on {day}, not in force yet.',
  draft: 'Nothing is proposed yet; these are the lines as they stand.',
  none: 'There are no lines yet.',
  'of.person': '{name}: {text}',
  evidence: 'How we would know: {text}',
  commitments: 'Commitments',
  'commitment.given': '{name}, on {day}',
  promises: 'Open promises',
  promise: '{name}, by {day}: {text}',
  rhythm: 'Rhythm',
  'rhythm.checkIn': '{weeks, plural, one {A check-in every week} other {A check-in every # weeks}}',
  'rhythm.review': 'Review on {day}',
  'team.title': 'Alliance of {team}',
  'team.committed': '{given, number} of {all, number} have committed.',
  'team.exported': 'Exported on {day}. For {team} alone.',
  exported: 'Exported on {day}. Between {one} and {other} alone.',
} as const;

export type DocumentKey = keyof typeof documentEn;
