import type { ReactElement } from 'react';
import { FieldFrame } from '../../ui/autosave/FieldFrame.tsx';
import type { FieldFrameProps } from '../../ui/autosave/FieldFrame.tsx';
import type { FieldText } from '../../ui/autosave/use-autosave.ts';
import { useAllianceWords, useTab, useTabWords } from '../tab-context.tsx';
import { refusalWords } from './refusal-words.ts';

/** Around a text of a team's alliance that is saved while it is written. */
export const TeamFrame = <Text extends FieldText>(props: FieldFrameProps<Text>): ReactElement => {
  const { changedBy } = props;
  const { dates } = useTab();
  const words = useTabWords();
  const allianceWords = useAllianceWords();
  return (
    <FieldFrame
      {...props}
      dates={dates}
      changed={changedBy === undefined ? words('text.changed') : words('text.changedBy', { name: changedBy })}
      refusal={(code) => refusalWords(code, allianceWords)}
    />
  );
};
