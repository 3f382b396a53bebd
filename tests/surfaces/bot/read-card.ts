type Run = { readonly text: string; readonly selectAction?: { readonly url: string } };
type Element =
  | { readonly type: 'TextBlock'; readonly text: string }
  | { readonly type: 'RichTextBlock'; readonly inlines: readonly Run[] }
  | Input;
/** What someone fills in. */
type Input = {
  readonly type: 'Input.Text' | 'Input.Date' | 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
};
type Button = {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly data?: unknown;
  readonly url?: string;
  readonly fallback?: { readonly type: string; readonly data: unknown };
};
type Card = { readonly body: readonly Element[]; readonly actions: readonly Button[] };

// The cards that come here have passed the schema.
const asCard = (card: unknown): Card => card as Card;

/** The card's paragraphs as a reader sees them. */
export const linesOf = (card: unknown): readonly string[] =>
  asCard(card).body.map((element) => {
    if (element.type === 'TextBlock') return element.text;
    return element.type === 'RichTextBlock' ? element.inlines.map((run) => run.text).join('') : element.label;
  });

/** What someone can fill in on the card. */
export const inputsOf = (card: unknown): readonly Input[] =>
  asCard(card).body.filter((element): element is Input => element.type.startsWith('Input.'));

/** The paragraphs that a client reads as Markdown. */
export const markdownOf = (card: unknown): readonly string[] =>
  asCard(card).body.flatMap((element) => (element.type === 'TextBlock' ? [element.text] : []));

export const buttonsOf = (card: unknown): readonly Button[] => asCard(card).actions;

/** The addresses that the card opens: by its buttons, and by what can be pressed in its text. */
export const linksOf = (card: unknown): readonly string[] => [
  ...asCard(card).actions.flatMap(({ url }) => url ?? []),
  ...asCard(card).body.flatMap((element) =>
    element.type === 'RichTextBlock' ? element.inlines.flatMap(({ selectAction }) => selectAction?.url ?? []) : [],
  ),
];
