import type { CardJson } from '#ports/chat.ts';
import type { RenderBoard } from '#usecases/delivery/board-post.ts';

const card = (...lines: readonly string[]): CardJson => ({ lines });

/** The lines of a card that {@link plainBoard} has drawn, out of the activity that it was sent in. */
export const plainLines = (activity: unknown): readonly string[] => {
  const { attachments } = activity as { attachments: readonly { content: { lines: readonly string[] } }[] };
  return attachments[0]?.content.lines ?? [];
};

/** Draws every card as plain lines: for tests of what is sent, to whom and when. */
export const plainBoard: RenderBoard = {
  item: ({ entry }) => (entry === 'gone' ? card('gone') : card(entry.noun, JSON.stringify(entry.value))),
  ritual: ({ rituals, week, entries }) =>
    card(week, ...rituals, ...entries.filter(({ noun }) => noun === 'need').map(({ id }) => id)),
  namesAnyone: () => false,
  news: ({ news, entry, team, reader }) =>
    entry === undefined ? undefined : card(`${news.noun} ${news.what} ${team.name} ${reader.language}`),
  over: () => card('over'),
  digest: (cards) => card('digest', ...cards.flatMap(({ lines }) => lines as readonly string[])),
};
