import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamId } from '#domain/shared/ids.ts';
import { useAlliance } from '../alliance/use-alliance.ts';
import { useDissentWords } from './dissent-desk.tsx';

type LineFieldProps = {
  readonly teamId: TeamId;
  /** Empty: none. */
  readonly lineId: string;
  readonly onChoose: (lineId: string) => void;
};

/** The line of the team's alliance that a dissent concerns; not asked where there are no lines yet. */
export const LineField = ({ teamId, lineId, onChoose }: LineFieldProps): ReactElement | null => {
  const words = useDissentWords();
  const { state } = useAlliance(teamId);
  const lines = state.kind === 'ready' ? state.view.lines : [];
  if (lines.length === 0) return null;
  return (
    <Field label={words('form.line')}>
      <Select
        value={lines.some(({ id }) => id === lineId) ? lineId : ''}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        <option value="">{words('form.noLine')}</option>
        {lines.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
};
