/** Why something is refused in a team’s alliance. */
export const refusalsEn = {
  'refusal.writing-is-over': 'The answers have been opened meanwhile. Writing is over; go on with the lines.',
  'refusal.writing-is-open': 'The answers are not open yet.',
  'refusal.text-has-changed': 'The text has changed meanwhile. Read it once more.',
  'refusal.text-is-blank': 'There is no text yet. Write at least one line.',
  'refusal.text-is-too-long': 'The text is too long. Shorten it a little.',
  'refusal.nothing-has-changed': 'Nothing differs from the last version. Change a line first.',
  'refusal.version-is-unknown': 'This version does not exist.',
  'refusal.version-is-superseded': 'A newer version has been proposed meanwhile. Read that one.',
  'refusal.not-for-you':
    'Not saved: Alliance was removed from this team, or you are no longer in it. A team owner can add the app again: everything is kept for 30 days.',
  'refusal.not-in-roster': 'Only members of the team can do this.',
  'refusal.not-in-alliance': 'This is not part of the alliance any more. Someone may have taken it out.',
  'refusal.too-many': 'The agreement holds as many lines as it can. Take one out first.',
  'refusal.day-is-past': 'This day has passed. Choose a later one.',
  'refusal.day-is-too-far': 'Choose a day within the next 60 days.',
  'refusal.objection-is-incomplete':
    'Say what you see and what would make the line workable, so that the team can do something with it.',
  'refusal.objection-is-open':
    'Your own objection to a line is open. Withdraw it or have the line changed, then commit.',
  'refusal.already-committed':
    'You have committed to this version. To say something else about a line, propose a change of it.',
  'refusal.role-is-held': 'Someone else facilitates already. They can hand the role over to you.',
  'refusal.not-yours': 'Take the role yourself first; then you can hand it over.',
  'refusal.not-due': 'A check-in begins once an agreement is in force.',
  'refusal.round-is-closed': 'This check-in has closed meanwhile. Your answer fits into the next one.',
  'refusal.out-of-range': 'Choose from 1 to 26 weeks.',
  'refusal.other': 'Alliance could not take this. Your text is here.',
} as const;

export type RefusalKey = keyof typeof refusalsEn;
