import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { ViewCache } from '../server-view.ts';
import { useTab } from '../tab-context.tsx';
import type { Stored } from './autosave-state.ts';
import type { SaveReply } from './autosaver.ts';
import { useAutosave } from './use-autosave.ts';
import type { FieldText } from './use-autosave.ts';

type ViewText<View, Text extends FieldText> = {
  /** Names the text for this person: see {@link useAutosave}. */
  readonly key: string;
  readonly view: View;
  readonly cache: ViewCache<View>;
  readonly read: (view: View) => Stored<Text>;
  readonly maySave: (text: Text, basedOn: number) => boolean;
  readonly send: (text: Text, basedOn: number) => Promise<ApiOutcome<View>>;
};

/** Saves a text that is part of a view while it is written; a text that was saved elsewhere meanwhile is a conflict. */
export const useViewText = <View, Text extends FieldText>({
  key,
  view,
  cache,
  read,
  maySave,
  send,
}: ViewText<View, Text>): ReturnType<typeof useAutosave<Text>> => {
  const { clock } = useTab();
  const save = async (text: Text, basedOn: number): Promise<SaveReply<Text>> => {
    const outcome = await send(text, basedOn);
    cache.accept(outcome);
    if (outcome.kind === 'done') return { kind: 'saved', stored: read(outcome.view), at: clock.now() };
    const now = await cache.reload();
    return outcome.code === 'text-has-changed' && now.kind === 'done'
      ? { kind: 'conflicted', theirs: read(now.view) }
      : outcome;
  };
  return useAutosave({ key, stored: read(view), maySave, save });
};
