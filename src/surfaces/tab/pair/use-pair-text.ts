import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { PairView } from '#contracts/pair-api.ts';
import type { Stored } from '../../ui/autosave/autosave-state.ts';
import type { FieldText, useAutosave } from '../../ui/autosave/use-autosave.ts';
import { useViewText } from '../use-view-text.ts';
import { usePairPage } from './pair-page.tsx';

type PairText<Text extends FieldText> = {
  /** Names the text within the alliance. */
  readonly name: string;
  readonly read: (view: PairView) => Stored<Text>;
  readonly maySave: (text: Text, basedOn: number) => boolean;
  readonly send: (text: Text, basedOn: number) => Promise<ApiOutcome<PairView>>;
};

/** Saves a text of an alliance while it is written; a text that was saved elsewhere meanwhile is a conflict. */
export const usePairText = <Text extends FieldText>({
  name,
  ...text
}: PairText<Text>): ReturnType<typeof useAutosave<Text>> => {
  const { view, cache } = usePairPage();
  return useViewText({ key: pairTextKey(view, name), view, cache, ...text });
};

/** Where a text of an alliance that is not saved yet is kept. */
export const pairTextKey = (view: Pick<PairView, 'me' | 'allianceId'>, name: string): string =>
  `${view.me.personId}.${view.allianceId}.${name}`;
