/** What is said of a team's field window in one's own calendar. */
export const teamSeriesEn = {
  title: 'Field windows of your teams',
  who: 'Only you see this; nobody learns who has put it in their calendar',
  subject: 'Field window: {team}',
  when: '{day} at {time}, {minutes} minutes',
  'when.zone': '{when} ({place})',
  offer: '{team} goes into the field together: {when}.',
  kept: 'It is in your calendar, every week.',
  moved: '{team} has moved its field window to {when}. Yours is still where it was.',
  over: '{team} has given its field window up. Yours is still in your calendar.',
  about: '{act}: {team}',
  put: 'Put it in my calendar',
  follow: 'Move mine too',
  take: 'Take mine out',
  notForMe: 'Not for me',
  leave: 'Leave mine',
  busy: 'Writing to your calendar…',
  'done.put': 'It is in your calendar now.',
  'done.follow': 'Yours has moved along.',
  'done.take': 'It is out of your calendar.',
  'done.undo': 'Taken back. Your calendar is as it was.',
  declined: 'You are not asked about this window again on this device.',
  undo: 'Undo',
  failed: 'Your calendar didn’t take everything. Nothing of yours is lost.',
  retry: 'Try again',
} as const;

export type TeamSeriesKey = keyof typeof teamSeriesEn;
