import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';

type ChoiceFieldProps<Choice extends string> = {
  readonly label: string;
  /** Where the section's title says it already: the label is for screen readers then. */
  readonly isTitled?: boolean;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly value: Choice;
  readonly onChoose: (choice: Choice) => void;
};

/** One of a few. */
export const ChoiceField = <Choice extends string>(props: ChoiceFieldProps<Choice>): ReactElement => {
  const { label, isTitled = false, choices, value, onChoose } = props;
  return (
    <Field label={isTitled ? null : label}>
      <RadioGroup
        {...(isTitled && { 'aria-label': label })}
        value={value}
        onChange={(_, data) => {
          const chosen = choices.find((one) => one.value === data.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {choices.map((one) => (
          <Radio key={one.value} value={one.value} label={one.label} />
        ))}
      </RadioGroup>
    </Field>
  );
};
