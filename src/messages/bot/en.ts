/** What the bot says, in chats and on cards. */
export const botEn = {
  'welcome.title': 'Alliance is here',
  'welcome.what': 'Design together how you want to work with one another, and commit to it.',
  'welcome.start': 'To begin, add the Alliance tab to a channel.',
  'welcome.limits': 'An administrator sets me up once. I read who is in this team, no messages, no calendars.',
  'chat.title': 'Hello, this is Alliance',
  'help.title': 'What I can do',
  'other.title': 'I do not know that one yet',
  'help.what':
    'In a team I post the agreement that the team proposes, and everyone commits to it there or in the Alliance tab.',
  'help.start': 'To begin, add me to a team and the Alliance tab to a channel.',
  'help.commands': 'Write help to see this again.',
  'proposal.title': 'A proposal for our alliance, version {version, number}',
  'proposal.titleInForce': 'Our alliance, version {version, number}',
  'proposal.by': 'Proposed by {name}',
  'proposal.byFormer': 'Proposed by someone who has left the team',
  'proposal.count': '{given, number} of {all, number} have committed',
  'proposal.names': 'Committed: {names}',
  'proposal.more': '{count, number} more',
  'proposal.committed': 'You have committed.',
  'proposal.inForce': 'In force: this is our agreement.',
  'proposal.superseded': 'A newer version has taken its place.',
  'action.commit': 'I commit',
  'action.open': 'Open',
  'action.read': 'Read and answer',
  'answer.alreadyCommitted': 'You have already committed to this version.',
  'answer.closed': 'Only members of a team that uses Alliance can do this.',
  'answer.unknownCard': 'This card is no longer in use. Go on in the Alliance tab.',
  'answer.busy': 'Many people are changing this right now. Try again in a moment.',
  'answer.unavailable': 'I cannot reach Alliance just now. Nothing is lost; try again in a moment.',
} as const;

export type BotKey = keyof typeof botEn;
