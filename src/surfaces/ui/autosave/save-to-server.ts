import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { Clock } from '#ports/clock.ts';
import type { ViewCache } from '../server-view.ts';
import type { Stored } from './autosave-state.ts';
import type { SaveReply } from './autosaver.ts';

export type SaveParts<View, Text> = {
  readonly send: (text: Text, basedOn: number) => Promise<ApiOutcome<View>>;
  /** The text as a view holds it. */
  readonly read: (view: View) => Stored<Text>;
  readonly cache: Pick<ViewCache<View>, 'accept' | 'reload'>;
  readonly clock: Clock;
};

/** Saves one text of a view; a text that was saved elsewhere meanwhile is a conflict. */
export const saveToServer =
  <View, Text>({ send, read, cache, clock }: SaveParts<View, Text>) =>
  async (text: Text, basedOn: number): Promise<SaveReply<Text>> => {
    const outcome = await send(text, basedOn);
    cache.accept(outcome);
    if (outcome.kind === 'done') return { kind: 'saved', stored: read(outcome.view), at: clock.now() };
    const now = await cache.reload();
    return outcome.code === 'text-has-changed' && now.kind === 'done'
      ? { kind: 'conflicted', theirs: read(now.view) }
      : outcome;
  };
