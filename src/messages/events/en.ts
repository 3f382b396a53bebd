/**
 * What the add-in says on an invite without its pane being open: a line has at most 150 characters, what is asked before
 * sending at most 500, a button there at most 20. `blocks` and `free` are times of day, `more` is `yes` where there are
 * more blocks than are named, `free` and `place` are `none` where nothing free is known.
 */
export const eventsEn = {
  'prompts-ready': 'Alliance: three prompts are ready for this 1-1. Open Alliance to put them into the invite.',
  'in-focus':
    'Alliance: this is in your protected focus, {blocks}{more, select, yes { and more} other {}}.{free, select, none {} other { You are free {free}.}}',
  'send-into-focus':
    'This takes from your protected focus, {blocks}{more, select, yes { and more} other {}}.{place, select, before { Right before it, {free} is free in your calendar.} after { Right after it, {free} is free in your calendar.} apart { The nearest time that day that is free in your calendar is {free}.} other {}}',
  'send-to-pane': 'Change the time',
} as const;

export type EventsKey = keyof typeof eventsEn;
