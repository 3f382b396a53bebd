type Run = { readonly text: string };
type Element =
  | { readonly type: 'TextBlock'; readonly text: string }
  | { readonly type: 'RichTextBlock'; readonly inlines: readonly Run[] };
type Button = {
  readonly type: string;
  readonly title: string;
  readonly data?: unknown;
  readonly url?: string;
  readonly fallback?: { readonly type: string; readonly data: unknown };
};
type Card = { readonly body: readonly Element[]; readonly actions: readonly Button[] };

// The cards that come here have passed the schema.
const asCard = (card: unknown): Card => card as Card;

/** The card's paragraphs as a reader sees them. */
export const linesOf = (card: unknown): readonly string[] =>
  asCard(card).body.map((element) =>
    element.type === 'TextBlock' ? element.text : element.inlines.map((run) => run.text).join(''),
  );

/** The paragraphs that a client reads as Markdown. */
export const markdownOf = (card: unknown): readonly string[] =>
  asCard(card).body.flatMap((element) => (element.type === 'TextBlock' ? [element.text] : []));

export const buttonsOf = (card: unknown): readonly Button[] => asCard(card).actions;
