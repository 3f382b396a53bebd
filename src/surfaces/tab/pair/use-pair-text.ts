import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { PairView } from '#contracts/pair-api.ts';
import type { Stored } from '../../ui/autosave/autosave-state.ts';
import { saveToServer } from '../../ui/autosave/save-to-server.ts';
import { useAutosave } from '../../ui/autosave/use-autosave.ts';
import type { FieldText } from '../../ui/autosave/use-autosave.ts';
import { useTab } from '../tab-context.tsx';
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
  read,
  maySave,
  send,
}: PairText<Text>): ReturnType<typeof useAutosave<Text>> => {
  const { clock, unsaved } = useTab();
  const { view, cache } = usePairPage();
  const save = saveToServer<PairView, Text>({ send, read, cache, clock });
  return useAutosave({ key: pairTextKey(view, name), unsaved, stored: read(view), maySave, save });
};

/** Where a text of an alliance that is not saved yet is kept. */
export const pairTextKey = (view: Pick<PairView, 'me' | 'allianceId'>, name: string): string =>
  `${view.me.personId}.${view.allianceId}.${name}`;
