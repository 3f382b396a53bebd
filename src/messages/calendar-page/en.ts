/** Words of one's own calendar in the tab. */
export const calendarPageEn = {
  title: 'Your calendar',
  who: 'Only you see this',
  settings: 'Calendar settings',
  'settings.short': 'Settings',
  'week.before': 'The week before',
  'week.after': 'The week after',
  'week.this': 'This week',
  'week.grid': 'Calendar of {days}',
  'week.days': 'Days',

  'ask.title': 'Focus beside your 1-1s',
  'ask.text':
    'See your week with quiet hours planned around what is in it. Nothing is written before you have seen it.',
  'ask.why':
    'For this, Microsoft 365 lets Alliance read your calendar and add to it. Nothing of it goes to a server of ours.',
  'ask.open': 'Open my calendar',
  'ask.opening': 'Opening your calendar…',
  'forbidden.title': 'Alliance may not open your calendar',
  'forbidden.text':
    'Access was not given. You can try again and agree, or ask your administrator to allow Calendars.ReadWrite and MailboxSettings.Read.',
  'forbidden.try': 'Try again',
  'out-of-reach.title': 'This Teams can’t open your calendar',
  'out-of-reach.text':
    'It can’t sign you in to Microsoft 365 for Alliance. Update Teams, or open Alliance in Teams on the web.',
  'failed.title': 'Your calendar didn’t answer.',
  'failed.text': 'Nothing was changed.',

  'zone.unknown': 'Your mailbox names no time zone we know, so times are those of this device.',
  'zone.choose': 'Choose your time zone',

  'total.of': '{focus} of focus this week, of {target} that you want.',
  'total.met': '{focus} of focus this week: all that you want.',
  'total.beside': '{beside} of it beside 1\u20111s and field windows.',
  'total.short': '{missing} find no room.',
  'total.set-aside': '{count, plural, one {# event ends} other {# events end}} before it starts and was left out.',
  'total.overrides':
    '{count, plural, one {Just this once: # focus block this week has a meeting of yours in it.} other {Just this once: # focus blocks this week have meetings of yours in them.}}',

  'kind.meeting': 'Meeting',
  'kind.one-to-one': '1-1',
  'kind.field-window': 'Field window',
  'kind.kept-focus': 'Focus, kept',
  'kind.new-focus': 'Focus, new',
  'kind.removed-focus': 'Focus, removed',
  'block.focus': 'Focus',
  'block.field-window': 'Field window',
  'block.named': '{kind}: {subject}',
  'block.placed': 'Focus, new, where you put it',

  'move.menu': 'Move',
  'move.earlier': 'Earlier: {time}',
  'move.later': 'Later: {time}',
  'move.to': '{day}: {time}',
  'move.back': 'Back where the plan wants it: {day}, {time}',
  'move.moved': 'Moved to {day}, {time}',

  'moves.title': 'Moves that would give you both more',
  'moves.named':
    'Moving “{subject}” on {day} from {from} to {to} would give you {mine} and {name} {theirs} more of focus.',
  'moves.unnamed':
    'Moving your 1-1 with {name} on {day} from {from} to {to} would give you {mine} and {name} {theirs} more of focus.',
  'moves.how':
    'Alliance moves no meeting: that stays between you two. Of the other’s calendar it sees when they are taken, and nothing more.',
  'moves.open': 'Open in Outlook',
  'moves.later': 'Not now',
  'moves.about': '{act}: {move}',
  'moves.none': 'No more moves for now.',

  'changes.title': 'Proposed changes',
  'changes.count':
    '{count, plural, one {# change} other {# changes}}{removed, plural, =0 {} one {: {created} new, # removed} other {: {created} new, # removed}}',
  'changes.weeks': '{changes}, in {weeks} weeks',
  'changes.none': 'Your calendar holds the plan. Nothing to change.',
  'changes.put-aside': 'The plan is put aside. Your calendar is as it was.',
  'changes.again': 'Plan again',
  'changes.discard': 'Discard',
  'changes.apply': 'Apply to my calendar',
  'changes.applying': 'Writing to your calendar…',
  'changes.applied': 'Applied {time}',
  'changes.undo': 'Undo',
  'changes.undoing': 'Taking it back…',
  'changes.undone': 'Taken back {time}',
  'changes.failed': 'Your calendar didn’t take everything; the page shows what is there now',

  'duration.hours': '{hours} h',
  'duration.minutes': '{minutes} min',
  'duration.both': '{hours} h {minutes} min',
} as const;

export type CalendarPageKey = keyof typeof calendarPageEn;
