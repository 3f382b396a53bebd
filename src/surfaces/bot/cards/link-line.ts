import type { IRichTextBlock } from '@microsoft/teams.cards';

/** A line that opens a page, on a card whose buttons are all answers. */
export const linkLine = (text: string, url: string): IRichTextBlock => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, selectAction: { type: 'Action.OpenUrl', title: text, url } }],
});
