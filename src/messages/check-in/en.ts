/** Words of a check-in, be it between two or in a team: the three things asked about, the marks, and how they went over time. */
export const checkInEn = {
  'checkIn.lead': 'Three questions, two minutes. There is no right answer.',
  'checkIn.purpose': 'Purpose',
  'checkIn.trust': 'Trust',
  'checkIn.care': 'Care',
  'checkIn.share': 'Check in',
  'checkIn.replace': 'Change my check-in',
  'checkIn.incomplete': 'Choose an answer for all three.',
  'checkIn.early': 'Check in now',
  'checkIn.mine': 'Your check-in',
  'checkIn.notYet': 'Check-ins begin once your agreement is in force.',
  'checkIn.due': 'For {day}; earlier is fine.',
  'mark.1': 'Not at all',
  'mark.2': 'A little',
  'mark.3': 'Somewhat',
  'mark.4': 'Mostly',
  'mark.5': 'Fully',
  'trend.title': 'Over time',
  'trend.table': 'Show as table',
  'trend.round': 'Check-in of',
  'rhythm.title': 'Rhythm',
  'rhythm.weeks': 'Weeks between check-ins',
  'rhythm.weeksHint': 'From 1 to 26.',
  'rhythm.save': 'Save the rhythm',
  'rhythm.saved': 'Saved.',
} as const;

export type CheckInKey = keyof typeof checkInEn;
