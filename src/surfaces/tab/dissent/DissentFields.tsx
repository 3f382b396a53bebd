import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dissentTextLimit } from '#domain/dissent/dissent.ts';
import type { DissentText } from '#domain/dissent/dissent.ts';
import { isBlank } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
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
    <div>
      <TextField
        label={words(`form.${part}`)}
        value={value[part]}
        limit={dissentTextLimit}
        rows={2}
        onEdit={(text) => {
          onEdit({ ...value, [part]: text });
        }}
        onLeave={() => undefined}
      />
      {isBlank(value[part]) && <Caption1 className={styles.quiet}>{words(`form.${part}.example`)}</Caption1>}
      {part === 'fact' && !isBlank(fact) && <JudgementHint text={fact} />}
    </div>
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
