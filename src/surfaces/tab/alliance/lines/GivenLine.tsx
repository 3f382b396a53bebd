import { Body1, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { teamParts } from '#domain/alliance/team/agreement.ts';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { Section } from '../../../ui/Section.tsx';
import { NewLineForm } from '../../agreement/NewLineForm.tsx';
import { useLinesWords, usePromptWords, useTab, useTabWords } from '../../tab-context.tsx';
import { ActNotice } from '../ActNotice.tsx';
import { useDrafting } from './drafting-page.tsx';
import { usePartWords } from './part-words.ts';

type GivenLineProps = {
  /** The words that another page has handed over, e.g. what someone would change. */
  readonly text: string;
  readonly onClose: () => void;
};

/** Words from elsewhere that are to become a line: where they belong, and how they are put, is for the team to say. */
export const GivenLine = ({ text, onClose }: GivenLineProps): ReactElement => {
  const styles = useStyles();
  const words = useLinesWords();
  const tabWords = useTabWords();
  const prompts = usePromptWords();
  const { newId } = useTab();
  const { view, acts } = useDrafting();
  const [value, setValue] = useState({ text, evidence: '' });
  const [part, setPart] = useState<TeamPart>('behaviour');
  const { line, evidence } = usePartWords(part);
  const state = acts.stateIn(part);
  const add = async (): Promise<void> => {
    if (await acts.add(newId(), { part, ...value }, [])) onClose();
  };
  return (
    <Section title={words('lines.given')}>
      <Body1>{words('lines.givenText')}</Body1>
      <NewLineForm
        value={value}
        labels={{ text: line, evidence }}
        onEdit={setValue}
        who={tabWords('who.team', { team: view.team.name })}
        notice={<ActNotice state={state} onRetry={acts.retry} />}
        addLabel={words('lines.save')}
        busy={state.kind === 'busy'}
        onAdd={() => void add()}
        onClose={onClose}
      >
        <Field label={words('lines.where')} className={styles.field}>
          <Select
            value={part}
            onChange={(_, { value: chosen }) => {
              setPart(teamParts.find((one) => one === chosen) ?? part);
            }}
          >
            {teamParts.map((one) => (
              <option key={one} value={one}>
                {prompts(`section.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      </NewLineForm>
    </Section>
  );
};

const useStyles = makeStyles({ field: { maxWidth: '360px' } });
