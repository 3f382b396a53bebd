import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamSection } from '#domain/alliance/team-prompts.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { mid } from '../../ui/breakpoints.ts';
import { CompareTexts } from '../../ui/CompareTexts.tsx';
import { FieldFoot } from '../../ui/FieldFoot.tsx';
import { Section } from '../../ui/Section.tsx';
import { isUnsaved } from '../../ui/autosave/autosave-state.ts';
import { AutosaveStatus } from '../../ui/autosave/AutosaveStatus.tsx';
import { chooseText } from '../../ui/autosave/merge-texts.ts';
import { sameText } from '../../ui/autosave/use-autosave.ts';
import { useAllianceWords, usePromptWords, useTab, useTabWords } from '../tab-context.tsx';
import { DraftFields } from './DraftFields.tsx';
import { nameOf } from './read-view.ts';
import { refusalWords } from './refusal-words.ts';
import { SectionAnswers } from './SectionAnswers.tsx';
import { useDraftSection } from './use-draft-section.ts';
import type { DraftText } from './use-draft-section.ts';

/** Saves what a section holds; resolves to whether the server has all of it. */
export type Flush = () => Promise<boolean>;

type DraftSectionProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  readonly section: TeamSection;
  /** Tells how to save this section before the text is proposed. */
  readonly onFlush: (section: TeamSection, flush: Flush) => void;
};

/** One section of the common text beside what everyone wrote to its prompts. */
export const DraftSection = ({ teamId, view, section, onFlush }: DraftSectionProps): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  const { dates } = useTab();
  const prompts = usePromptWords();
  const allianceWords = useAllianceWords();
  const { state, saver } = useDraftSection(teamId, view, section);
  const { phase, value } = state;
  const save = (): void => void saver.flush();
  useEffect(() => {
    onFlush(section, saver.flush);
  }, [onFlush, section, saver]);
  return (
    <Section title={prompts(`section.${section}`)}>
      <div className={styles.columns}>
        <SectionAnswers teamId={teamId} view={view} section={section} />
        <div className={styles.text}>
          {phase.kind === 'conflict' ? (
            <DraftConflict
              view={view}
              section={section}
              yours={value}
              theirs={phase.theirs.value}
              onText={saver.resolve}
            />
          ) : (
            <DraftFields value={value} onEdit={saver.edit} onLeave={save} />
          )}
          {phase.kind === 'refused' && (
            <MessageBar intent="warning" politeness="polite" layout="multiline">
              <MessageBarBody>{refusalWords(phase.code, allianceWords)}</MessageBarBody>
            </MessageBar>
          )}
          <FieldFoot who={words('who.team', { team: view.team.name })}>
            <AutosaveStatus phase={phase} dates={dates} unsaved={isUnsaved(state, sameText)} onRetry={save} />
          </FieldFoot>
        </div>
      </div>
    </Section>
  );
};

type DraftConflictProps = {
  readonly view: TeamAllianceView;
  readonly section: TeamSection;
  readonly yours: DraftText;
  readonly theirs: DraftText;
  readonly onText: (text: DraftText) => void;
};

const DraftConflict = ({ view, section, yours, theirs, onText }: DraftConflictProps): ReactElement => {
  const words = useTabWords();
  const prompts = usePromptWords();
  const name = nameOf(view, view.draft[section].editedBy ?? '');
  const whole = ({ text, evidence }: DraftText): string =>
    yours.evidence === theirs.evidence ? text : `${text}\n\n${prompts('evidence')}\n${evidence}`;
  return (
    <CompareTexts
      title={name === undefined ? words('draft.changed') : words('draft.changedBy', { name })}
      yours={whole(yours)}
      theirs={whole(theirs)}
      theirName={name}
      onChoose={(choice) => {
        onText(chooseText(choice, yours, theirs));
      }}
    />
  );
};

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    [mid]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXXL },
  },
  text: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});
