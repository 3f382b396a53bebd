import type { IRichTextBlock, ITextRun } from '@microsoft/teams.cards';

/** A line that opens a page, on a card whose buttons are all answers. */
export const linkLine = (text: string, url: string): IRichTextBlock => ({
  type: 'RichTextBlock',
  inlines: [linkRun(text, url)],
});

/** The same at the end of a line that says something else. */
export const lineWithLink = (line: string, text: string, url: string): IRichTextBlock => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: `${line} ` }, linkRun(text, url)],
});

const linkRun = (text: string, url: string): ITextRun => ({
  type: 'TextRun',
  text,
  selectAction: { type: 'Action.OpenUrl', title: text, url },
});
