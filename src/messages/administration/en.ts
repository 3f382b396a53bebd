/** Words of the page for administrators of a tenant; what there is to say of the engine stands in `status`. */
export const administrationEn = {
  'page.title': 'Administration',
  'page.who': 'Administrators of your organisation see this',
  'page.text':
    'Teams, counts and settings. What teams and people write is not here, and no role opens it: an alliance of two is read by the two alone, what is a team’s by its members.',
  'page.back': 'Your settings',
  'forbidden.title': 'This page is for administrators',
  'forbidden.text':
    'It takes the role “Alliance.Administrator”. Whoever looks after your organisation’s directory gives it: in the Microsoft Entra admin centre under Enterprise applications, the entry of this app, Users and groups. It works from your next sign-in on.',

  'use.title': 'In use',
  'use.text':
    'A count under {from, number} is not shown; others are given in steps of {from, number}, so that they tell of nobody.',
  'use.people': 'People',
  'count.few': 'Fewer than {from, number}',
  'count.about': '{count, number} to {upTo, number}',
  'count.at-least': '{count, number} or more',

  'teams.title': 'Teams with Alliance',
  'teams.none': 'No team has the app yet. An owner of a team adds it in Teams.',
  'teams.active': 'Has the app since {day}',
  'teams.active.unknown': 'Has the app',
  'teams.closed': 'Teams has not taken any posts there since {day}',
  'teams.closed.deleted':
    'Teams has not taken any posts there since {day}. Unless that changes, all of it is deleted on {deleted}.',
  'teams.removed': 'Removed on {day}. All of it is deleted on {deleted}, unless the app is added again before.',
  'teams.removed.unknown': 'Removed on {day}',
  'teams.being-deleted': 'Being deleted since {day}',
  'teams.more': 'Show more teams',
  'teams.failed': 'The teams could not be read.',
  'teams.name.none': 'A team without a name',

  'settings.title': 'What holds for everyone',
  'settings.retention': 'Keep what teams write in their practices for',
  'settings.retention.hint':
    'Shout-outs, needs, promises, dissents, victories, field windows. Alliances stay until they are left.',
  'settings.months': '{count, plural, one {# month} other {# months}}',
  'settings.shorter': 'Once you save, what is older than {months} is deleted within a month. Nobody can bring it back.',
  'settings.ask': 'Keep for {to} instead of {from}?',
  'settings.ask.what':
    'What teams wrote in their practices more than {to} ago goes: shout-outs, needs, offers, promises, dissents, victories, notes from the field and four weeks of a practice. What is still open goes when nobody has touched it for that long.',
  'settings.ask.when':
    'Each team is looked through once a month, on a day of its own: what is older goes then, and from then on once a month. Until that day you can set it back.',
  'settings.ask.stays': 'Alliances, agreements and their check-ins stay.',
  'settings.ask.noWayBack': 'Nobody can bring back what has gone. The teams are not told.',
  'settings.ask.confirm': 'Keep for {to}',
  'settings.language': 'Language in which a new team begins',
  'settings.language.of-who-adds': 'That of whoever adds the app',
  'settings.language.en': 'English',
  'settings.language.it': 'Italian',
  'settings.language.hint': 'A team changes its own at any time.',

  'log.title': 'What administrators did',
  'log.text': 'The last {days, number} days; older lines are deleted. Who did it is kept as the id in the directory.',
  'log.none': 'Nothing in the last {days, number} days.',
  'log.set-retention': 'Keep for {to} instead of {from}',
  'log.set-first-language': 'New teams begin with: {to}; before: {from}',
  'log.you': '{time}, you',
  'log.other': '{time}, {id}',
  'log.refused': 'Not done: another administrator was faster',
  'log.unknown': 'Not known whether it was done',

  'state.title': 'How it runs',
  'state.fine': 'Everything is fine. Nothing waits for you.',
  'state.shared.fine': 'Everything is fine.',
  'state.shared.needed':
    'Something needs whoever runs this service for your organisation and others. They see what it is.',
  'state.day': 'In 24 hours, in tens, counted once an hour',
  'state.started': 'Started when due',
  'state.sent': 'Sent',
  'state.throttles': 'Answers of Teams that ask to wait',
  'state.refused': 'Refused for now, tried again',
  'state.skipped': 'Left out as too late',
  'state.tens': 'fewer than 10',

  'facts.title': 'What Alliance asks for and keeps',
  'facts.server':
    'The server has no permission in your tenant: it reads no mailbox, no calendar and no directory. Who is in a team it asks Teams, for the teams that have the app. What is asked for is used in each person’s own browser, with their own sign-in:',
  'facts.Calendars.ReadWrite': 'Plans focus beside one’s own meetings.',
  'facts.MailboxSettings.Read': 'Knows one’s own time zone and working hours, for the same.',
  'facts.MailboxItem.ReadWrite.User': 'Puts prompts into the invite that is open in Outlook.',
  'facts.kept':
    'What people write and choose is kept in the storage of whoever runs Alliance for you. No calendar is; of one’s focus the times alone, where one shares them. Everyone takes a copy of what is theirs, or has it deleted, in their own settings.',
  'facts.not': 'Alliance is not made for judging anyone’s performance: nothing in it ranks or scores people.',
} as const;

export type AdministrationKey = keyof typeof administrationEn;
