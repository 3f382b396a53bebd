import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';
import { CopyText } from '../../CopyText.tsx';
import { pairPath } from '../../screens/paths.ts';
import { useAllianceWords, usePairWords, useTab } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { LineChoiceButtons } from './LineChoiceButtons.tsx';
import type { OwnChoices } from './use-line-choices.ts';

type VersionChangesProps = {
  /** Number of the version to commit to. */
  readonly number: number;
  readonly choices: OwnChoices;
  /** Goes to a line to write it anew. */
  readonly onChange: (line: AgreementLine) => void;
};

/** What a version changes, for the one who has not committed to it: line by line, with what they make of each. */
export const VersionChanges = ({ number, choices, onChange }: VersionChangesProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const differs = choices.differences.some(({ kind }) => kind !== 'kept');
  return (
    <>
      {differs && <Caption1 className={styles.quiet}>{words('choice.hint')}</Caption1>}
      <DifferenceList
        differences={choices.differences}
        acts={(difference) => (
          <LineChoiceButtons
            difference={difference}
            choice={choices.of(difference.line.id)}
            onChoose={(choice) => {
              choices.choose(difference.line.id, choice);
            }}
            onChange={() => {
              onChange(difference.line);
            }}
          />
        )}
      />
      {differs && choices.allKept && <Body1>{words('choice.allKept')}</Body1>}
      {choices.toTalkAbout.length > 0 && <TalkText number={number} choices={choices} />}
    </>
  );
};

/** Past this a text scrolls by itself. */
const mostRows = 14;

/** A prepared text about the lines to talk about. No address of the other is known here that a chat could be opened with. */
const TalkText = ({ number, choices }: Pick<VersionChangesProps, 'number' | 'choices'>): ReactElement => {
  const words = usePairWords();
  const allianceWords = useAllianceWords();
  const { personalLink } = useTab();
  const { allianceId, other } = usePairPage().view;
  const lines = choices.toTalkAbout.map(({ kind, line }) =>
    words('talk.line', { kind: allianceWords(`difference.${kind}`), text: line.text }),
  );
  const text = words('talk.message', {
    name: other.name,
    number,
    lines: lines.join('\n'),
    link: personalLink(pairPath(allianceId, 'agreement')),
  });
  return (
    <CopyText
      label={words('talk.label', { name: other.name })}
      text={text}
      rows={Math.min(5 + 2 * lines.length, mostRows)}
    />
  );
};

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });
