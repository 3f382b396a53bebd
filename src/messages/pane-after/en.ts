/** Words of the pane once two allies have met. */
export const paneAfterEn = {
  'after.promises': 'Open promises',
  'after.promises.none': 'No open promises between you two.',
  'after.check-in': 'Check-in',
  'after.as-last-time': 'As last time: {purpose} · {trust} · {care}',
  'after.lines': 'Add a line to each',
  'after.both': 'Both check-ins',
  'after.you': 'You',
  'after.who': 'Only {name} and you see this',
  'after.promise': 'One promise',
  'after.save': 'Save',
  'after.saving': 'Saving…',
  'after.saved.check-in': 'Your check-in is saved.',
  'after.saved.opened': 'Your check-in is saved, and you can read each other now.',
  'after.saved.promise': 'Your promise is saved.',
} as const;

export type PaneAfterKey = keyof typeof paneAfterEn;
