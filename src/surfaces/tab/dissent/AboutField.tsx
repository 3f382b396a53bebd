import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useDissentWords } from './dissent-desk.tsx';

/** What a dissent is about: it decides who reads it. */
export type About = 'method' | 'person';

type AboutFieldProps = {
  readonly about: About | undefined;
  /** Whether the team has dissents about method on its board. */
  readonly isMethodOn: boolean;
  readonly onChoose: (about: About) => void;
};

/** The first question. Nothing is chosen for anyone: it decides between the whole team and one person. */
export const AboutField = ({ about, isMethodOn, onChoose }: AboutFieldProps): ReactElement => {
  const words = useDissentWords();
  return (
    <Field
      label={words('raise.about')}
      hint={isMethodOn ? (about === undefined ? null : words(`raise.${about}Text`)) : words('raise.off')}
    >
      <RadioGroup
        required
        value={about ?? ''}
        onChange={(_, { value }) => {
          onChoose(value === 'person' ? 'person' : 'method');
        }}
      >
        <Radio value="method" label={words('raise.method')} disabled={!isMethodOn} />
        <Radio value="person" label={words('raise.person')} />
      </RadioGroup>
    </Field>
  );
};
