import { Body1, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { TextField } from '../../../ui/autosave/TextField.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { AutosaveFrame } from '../AutosaveFrame.tsx';
import { usePairPage } from '../pair-page.tsx';
import { ReadyBar } from '../ReadyBar.tsx';
import { isEmpty, useOpenness } from './use-openness.ts';

const parts = ['why', 'expectations', 'fears'] as const;

/** One writes for the other; nobody answers into the other's answer. */
export const OpennessForm = (): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { openness, other } = usePairPage().view;
  const { field, state, setReady } = useOpenness();
  const { value, base } = field.state;
  const { name } = other;
  return (
    <>
      <Body1 className={styles.lead}>{words('openness.lead')}</Body1>
      <Section title={words('openness.title', { name })}>
        <AutosaveFrame
          field={field}
          who={words('who.closed', { name })}
          whole={({ why, expectations, fears }) => [why, expectations, fears].filter((one) => one !== '').join('\n\n')}
          untouched={base.revision === 0 && isEmpty(value)}
        >
          {parts.map((part) => (
            <TextField
              key={part}
              label={words(`openness.${part}`, { name })}
              value={value[part]}
              limit={longTextLimit}
              rows={3}
              onEdit={(text) => {
                field.saver.edit({ ...value, [part]: text });
              }}
              onLeave={() => void field.saver.flush()}
            />
          ))}
        </AutosaveFrame>
        <ReadyBar
          ready={openness.mine.ready}
          other={openness.revealed.kind === 'closed' ? openness.revealed.other : 'ready'}
          blocked={isBlank(value.why) ? words('ready.blank') : undefined}
          look="primary"
          state={state}
          onReady={(ready) => void setReady(ready)}
        />
      </Section>
    </>
  );
};

const useStyles = makeStyles({ lead: { maxWidth: '70ch' } });
