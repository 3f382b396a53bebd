import type {
  IAdaptiveCard,
  IExecuteAction,
  IOpenUrlAction,
  IRichTextBlock,
  ISubmitAction,
  ITextBlock,
  ITextRun,
} from '@microsoft/teams.cards';
import type { CardAction } from '#contracts/card-action.ts';
import type { RecogniseDialogAction } from '#contracts/recognise-dialog.ts';
import type { Language } from '#messages/words.ts';
import type { CardJson } from '#ports/chat.ts';
import type { CardInput } from './form-parts.ts';

export type CardElement = ITextBlock | IRichTextBlock | CardInput;
export type CardButton = IExecuteAction | IOpenUrlAction | ISubmitAction;

type CardContent = {
  readonly language: Language;
  /** Our own words only: it is read as Markdown. Also what a notification shows. */
  readonly title: string;
  readonly lines: readonly CardElement[];
  readonly buttons: readonly CardButton[];
};

/** A card of version 1.5, the newest that Teams draws everywhere. */
export const makeCard = ({ language, title, lines, buttons }: CardContent): CardJson => {
  const card: IAdaptiveCard & { body: CardElement[]; actions: CardButton[] } = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: language,
    fallbackText: title,
    body: [heading(title), ...lines],
    actions: [...buttons],
  };
  return { ...card };
};

const heading = (text: string): ITextBlock => ({
  type: 'TextBlock',
  style: 'heading',
  text,
  size: 'Medium',
  weight: 'Bolder',
  wrap: true,
});

/** A paragraph. A `TextBlock` reads its text as Markdown, a run does not: what people wrote is shown as they wrote it. */
export const paragraph = (text: string, look: Pick<ITextRun, 'isSubtle' | 'weight'> = {}): IRichTextBlock => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, ...look }],
});

/** A button that asks the bot to act; clients without `Action.Execute` send the same payload as a message. */
export const actButton = (title: string, data: CardAction): IExecuteAction => ({
  type: 'Action.Execute',
  title,
  verb: data.action,
  data,
  fallback: { type: 'Action.Submit', title, data },
});

/** A button in a dialog of Teams, which knows no `Action.Execute`. */
export const dialogButton = (title: string, data: RecogniseDialogAction): ISubmitAction => ({
  type: 'Action.Submit',
  title,
  data,
});

export const openButton = (title: string, url: string): IOpenUrlAction => ({ type: 'Action.OpenUrl', title, url });
