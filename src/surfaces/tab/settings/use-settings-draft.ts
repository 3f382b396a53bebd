import { useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { ViewCache } from '../../ui/server-view.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { ActState } from '../../ui/use-act-on.ts';
import { useSettingsWords } from './settings-words.ts';

/** Choices that are saved with one button. */
export type SettingsDraft<Values> = {
  /** What was read, with what has been chosen here since. */
  readonly values: Values;
  readonly state: ActState;
  /** Whether there is something to save. */
  readonly isChanged: boolean;
  readonly isSaved: boolean;
  readonly choose: (choice: Partial<Values>) => void;
  readonly save: () => void;
};

type Saving<View, Values> = {
  /** Nothing has ever been saved: what holds at first can be kept as it is. */
  readonly isNew?: boolean;
  /** Where the page holds what was read. */
  readonly cache: ViewCache<View>;
  /** The choices as they were read last. */
  readonly read: Values;
  readonly write: (values: Values) => Promise<ApiOutcome<View>>;
};

/**
 * Holds what has been chosen and not saved. What was not touched here follows what others save; what was touched stays,
 * also when a save is refused because others were faster.
 */
export const useSettingsDraft = <View, Values extends object>({
  cache,
  read,
  write,
  isNew = false,
}: Saving<View, Values>): SettingsDraft<Values> => {
  const words = useSettingsWords();
  const { announce } = useAnnounce();
  const [choices, setChoices] = useState<Partial<Values>>({});
  const [isSaved, setSaved] = useState(false);
  const { state, run } = useActOn<View>(cache);
  const values = { ...read, ...choices };
  const isChanged = isNew || JSON.stringify(values) !== JSON.stringify(read);
  const save = async (): Promise<void> => {
    if (!isChanged || state.kind === 'busy' || !(await run(() => write(values)))) return;
    setChoices({});
    setSaved(true);
    announce(words('saved'), { batchId: 'save' });
  };
  return {
    values,
    state,
    isChanged,
    isSaved,
    choose: (choice) => {
      setChoices((before) => ({ ...before, ...choice }));
    },
    save: () => void save(),
  };
};
