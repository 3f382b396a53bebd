/** Words about an alliance that every surface may need: its stages, who has committed, what has changed. */
export const allianceEn = {
  'stage.label': 'Stages of the alliance',
  'stage.writing': 'Design',
  'stage.drafting': 'Propose',
  'stage.proposed': 'Commit',
  'stage.in-force': 'In force',
  'commitment.given': 'Committed',
  'commitment.open': 'Not yet',
  'commitment.count': '{given, number} of {all, number} have committed',
  'difference.kept': 'Kept',
  'difference.changed': 'Changed',
  'difference.new': 'New',
  'difference.removed': 'Removed',
  version: 'Version {number, number}',
} as const;

export type AllianceKey = keyof typeof allianceEn;
