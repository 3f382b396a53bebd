/** Words of the page on which the tab is added to a channel. */
export const configureEn = {
  'config.title': 'Alliance for {team}',
  'config.titleUnknown': 'Alliance for this team',
  'config.text': 'Here the team agrees on how you want to work together: you write, open, propose and commit.',
  'config.new': 'This team has no alliance yet. It begins when the tab is saved.',
  'config.existing': 'This team already has an alliance; the tab shows it. Now: {stage}.',
  'config.unknown': 'You can save the tab already; we could not look up whether an alliance exists.',
  'config.name': 'Name of the tab',
  'config.post': 'Proposals are posted in this channel.',
  'config.setUp':
    'An administrator of your organisation sets Alliance up once. If you are asked for consent, tell them.',
  'config.save': 'Choose Save below.',
  'config.notInstalled': 'Add Alliance to the team first, then add the tab: the app is not in this team yet.',
  'config.failed': 'Alliance could not be reached. Please try again.',
  'config.wrongChannel':
    'Add the tab in a standard channel, which the whole team reads: in a private or shared one Alliance cannot post for the team.',
  'config.noChannel': 'The tab belongs in a team’s channel. Open a channel and add it there.',
  'config.private.title': 'This is a private channel',
  'config.private.text':
    'An alliance belongs to the whole team, and a private channel hides it from some of them. That is why the tab cannot be added here, and why Alliance posts nothing here.',
  'config.shared.title': 'This is a shared channel',
  'config.shared.text':
    'An alliance belongs to its team alone, and a shared channel shows its posts to people from outside. That is why the tab cannot be added here, and why Alliance posts nothing here.',
  'config.instead': 'Open a standard channel of the team, such as General, and add the tab there.',
  'config.already':
    'A tab that is in this channel already goes on showing the alliance to members of the team, and to nobody else.',
} as const;

export type ConfigureKey = keyof typeof configureEn;
