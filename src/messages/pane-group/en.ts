/** Words of the pane beside a meeting of more than two. */
export const paneGroupEn = {
  'group.heading': 'For our meeting',
  'group.team': 'Most of them are in {team}.',
  'group.prompts': 'Bring to this meeting',
  'group.prompts.why': 'one of three this week',
  'group.prompts.in-invite': 'In this invite',
  'group.teams': 'Your teams',
  'group.teams.who': 'Only you see this list',
  'group.teams.none': 'You are in no team that uses Alliance.',
  'group.promises': '{count, plural, one {# promise is open} other {# promises are open}}',
  'group.needs': '{count, plural, one {# need is free to take up} other {# needs are free to take up}}',
  'group.person': 'One of them and you',
  'group.person.choose': 'Person',
  'group.person.nobody': 'Choose',
} as const;

export type PaneGroupKey = keyof typeof paneGroupEn;
