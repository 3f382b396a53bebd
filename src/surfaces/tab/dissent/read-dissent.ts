import type { DissentView, StepView } from '#contracts/dissent-api.ts';
import type { DissentKey } from '#messages/dissent/en.ts';
import { listIn } from '#messages/list-in.ts';
import type { Words } from '#messages/words.ts';
import type { DateFormat } from '#messages/date-format.ts';

/** What is said with: words, days, and how names are listed. */
export type Saying = {
  readonly words: Words<DissentKey>;
  readonly dates: Pick<DateFormat, 'date'>;
  /** BCP 47 */
  readonly locale: string;
};

/** Most names that a line says; of more it says none. */
const mostNames = 2;

/** How a dissent stands, or what comes next. Never how long somebody lets others wait. */
export const standingLine = (
  { outcome, settled, turn }: DissentView,
  nameOf: (personId: string) => string,
  saying: Saying,
): string => {
  const { words, locale } = saying;
  if (outcome !== undefined && (settled || turn === undefined)) return outcomeLine(outcome, saying);
  if (turn === undefined) return '';
  const names = turn.who.length > mostNames ? '' : listIn(locale, turn.who.map(nameOf));
  if (turn.next === 'clarification' && names === '') return words('turn.clarification.any');
  return words(`turn.${turn.next}`, { names });
};

export const outcomeLine = (
  outcome: NonNullable<DissentView['outcome']>,
  { words, dates }: Pick<Saying, 'words' | 'dates'>,
): string => words(`outcome.${outcome.kind}`, { day: outcome.kind === 'trial' ? dates.date(outcome.until) : '' });

/** What a reader can do next in the answer. */
type OpenActs = {
  readonly thank: boolean;
  readonly clarify: 'understand' | 'more' | 'reply' | undefined;
  readonly decide: boolean;
  readonly withdraw: boolean;
  readonly edit: boolean;
};

/**
 * @param me the reader; `undefined` where the host does not tell: then what others may do is offered, and the server decides
 */
export const openActs = ({ by, steps, settled }: DissentView, me: string | undefined): OpenActs => {
  const isAuthor = me === by;
  const thanked = steps.some(({ kind }) => kind === 'thanks');
  const clarified = steps.some((step) => step.kind === 'clarification' && step.by !== by);
  const going = thanked && !settled;
  return {
    thank: !thanked && !settled && !isAuthor,
    clarify: going ? (isAuthor ? 'reply' : clarified ? 'more' : 'understand') : undefined,
    decide: going && clarified && !isAuthor,
    withdraw: !settled && isAuthor,
    edit: isAuthor && steps.length === 0,
  };
};

/** The decision that holds; `undefined` while there is none. */
export const lastDecision = ({
  steps,
}: Pick<DissentView, 'steps'>): Extract<StepView, { kind: 'decision' }> | undefined =>
  steps.findLast((step) => step.kind === 'decision');
