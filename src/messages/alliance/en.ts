/** Words about an alliance that every surface may need: its stages, who has committed, and why something is refused. */
export const allianceEn = {
  'stage.label': 'Stages of the alliance',
  'stage.writing': 'Design',
  'stage.drafting': 'Propose',
  'stage.proposed': 'Commit',
  'stage.in-force': 'In force',
  'commitment.given': 'Committed',
  'commitment.open': 'Not yet',
  'commitment.count': '{given, number} of {all, number} have committed',
  version: 'Version {number, number}',
  'refusal.writing-is-over': 'The answers have been opened meanwhile. Writing is over; go on in the common text.',
  'refusal.writing-is-open': 'The answers are not open yet.',
  'refusal.text-has-changed': 'The text has changed meanwhile. Read it once more.',
  'refusal.text-is-blank': 'There is no text yet. Write at least one section.',
  'refusal.text-is-too-long': 'The text is too long. Shorten it a little.',
  'refusal.nothing-has-changed': 'Nothing differs from the last version. Change the text first.',
  'refusal.version-is-unknown': 'This version does not exist.',
  'refusal.version-is-superseded': 'A newer version has been proposed meanwhile. Read that one.',
  'refusal.not-in-roster': 'Only members of the team can do this.',
  'refusal.other': 'Alliance could not take this. Your text is here.',
} as const;

export type AllianceKey = keyof typeof allianceEn;
