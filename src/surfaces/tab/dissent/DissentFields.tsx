import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dissentTextLimit } from '#domain/dissent/dissent.ts';
import type { DissentText } from '#domain/dissent/dissent.ts';
import { isBlank } from '#domain/shared/text.ts';
import { ExampleField } from '../../ui/ExampleField.tsx';
import { useDissentWords } from './dissent-desk.tsx';
import { JudgementHint } from './JudgementHint.tsx';

type DissentFieldsProps = {
  readonly value: DissentText;
  readonly onEdit: (value: DissentText) => void;
};

/** Whether a dissent can go: a fact, what it led to, and a proposal. */
export const isComplete = ({ fact, impact, proposal }: DissentText): boolean =>
  [fact, impact, proposal].every((text) => !isBlank(text) && text.length <= dissentTextLimit);

/** Fact, impact, proposal: each with an example while it is empty. */
export const DissentFields = ({ value, onEdit }: DissentFieldsProps): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  const { fact, impact, proposal } = value;
  const field = (part: keyof DissentText): ReactElement => (
    <ExampleField
      label={words(`form.${part}`)}
      value={value[part]}
      limit={dissentTextLimit}
      rows={2}
      example={words(`form.${part}.example`)}
      onEdit={(text) => {
        onEdit({ ...value, [part]: text });
      }}
    >
      {part === 'fact' && !isBlank(fact) && <JudgementHint text={fact} />}
    </ExampleField>
  );
  const waits = !isBlank(fact) && !isBlank(impact) && isBlank(proposal);
  return (
    <>
      {field('fact')}
      {field('impact')}
      {field('proposal')}
      <Caption1 role="status" className={styles.quiet}>
        {waits && words('form.needsProposal')}
      </Caption1>
    </>
  );
};

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });
