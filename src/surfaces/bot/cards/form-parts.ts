import type { IChoiceSetInput, IDateInput, ITextInput } from '@microsoft/teams.cards';
import type { Day } from '#domain/shared/instant.ts';

/** What someone fills in on a card; its `id` names it in what the button sends. */
export type CardInput = ITextInput | IDateInput | IChoiceSetInput;

type Labelled = { readonly id: string; readonly label: string };

/** Some lines of text. Optional in the client's eyes: what is missing is said by the bot, in the same words everywhere. */
export const textInput = ({
  id,
  label,
  maxLength,
  value,
}: Labelled & { maxLength: number; value?: string }): ITextInput => ({
  type: 'Input.Text',
  id,
  label,
  isMultiline: true,
  maxLength,
  ...(value !== undefined && { value }),
});

export const dayInput = ({ id, label, value, min }: Labelled & { value: Day; min: Day }): IDateInput => ({
  type: 'Input.Date',
  id,
  label,
  value,
  min,
});

type Choice = Labelled & { readonly choices: readonly { readonly title: string; readonly value: string }[] };

/** One of several, none of them chosen yet: nobody is led to the first. The titles are plain text. */
export const openChoiceInput = ({ id, label, choices }: Choice): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  style: 'compact',
  wrap: true,
  choices: choices.map((choice) => ({ ...choice })),
});

/** One of several, at first the first of them. */
export const choiceInput = (choice: Choice): IChoiceSetInput => ({
  ...openChoiceInput(choice),
  value: choice.choices[0]?.value ?? '',
});
