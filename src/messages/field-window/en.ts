/** What This week shows of field windows. */
export const fieldWindowEn = {
  title: 'Field windows',
  open: 'My window',
  none: 'Half an hour where the work happens, with no agenda. Nobody has shared when yet.',
  past: 'No obstacle was noted in this week.',
  team: 'The whole team',
  'team.next': '{when}. Next on {date}, {time} on your clock',
  'team.find': 'Find a time for the team',
  'team.open': 'The team’s window',
  'window.when': '{day} at {time}, {minutes} minutes',
  'window.zone': '{when} ({zone})',
  obstacles: 'Obstacles removed',
  'obstacle.by': '{name}, {day}',
  former: 'Someone who has left',
} as const;

export type FieldWindowKey = keyof typeof fieldWindowEn;
