import type { CardJson, UpdateOutcome } from '#ports/chat.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { notRedrawn } from './not-redrawn.ts';

/** What is drawn, and a text that is another one whenever something in it has changed. */
export type Drawing = { readonly card: CardJson; readonly mark: string };

/** Rounds in which a card may be overtaken by changes; each of these has a job of its own behind this one. */
const maxRounds = 5;

/** Two workers may redraw one card at once; each looks again after its own update, so that the last leaves it true. */
export const redrawUntilCurrent = async (
  draw: () => Promise<Drawing | undefined>,
  update: (card: CardJson) => Promise<UpdateOutcome>,
): Promise<Delivery> => {
  let drawing = await draw();
  for (let round = 0; round < maxRounds && drawing !== undefined; round += 1) {
    const { card, mark }: Drawing = drawing;
    const outcome = await update(card);
    if (outcome.kind !== 'sent') return notRedrawn(outcome);
    drawing = await draw();
    if (drawing?.mark === mark) return done;
  }
  return done;
};
