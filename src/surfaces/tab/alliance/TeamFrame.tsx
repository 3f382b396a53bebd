import type { ReactElement } from 'react';
import type { FieldText } from '../../ui/autosave/use-autosave.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import type { FieldFrameProps } from '../FieldFrame.tsx';
import { useTabWords } from '../tab-context.tsx';
import { RefusalNotice } from './RefusalNotice.tsx';

/** Around a text of a team's alliance that is saved while it is written. */
export const TeamFrame = <Text extends FieldText>(props: FieldFrameProps<Text>): ReactElement => {
  const { changedBy } = props;
  const words = useTabWords();
  return (
    <FieldFrame
      {...props}
      changed={changedBy === undefined ? words('text.changed') : words('text.changedBy', { name: changedBy })}
      refusal={(code) => <RefusalNotice code={code} />}
    />
  );
};
