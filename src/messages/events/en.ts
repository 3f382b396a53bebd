/** What the add-in says on an invite without its pane being open. At most 150 characters each. */
export const eventsEn = {
  'prompts-ready': 'Alliance: three prompts are ready for this 1-1. Open Alliance to put them into the invite.',
} as const;

export type EventsKey = keyof typeof eventsEn;
