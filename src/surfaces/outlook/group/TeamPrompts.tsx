import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Invite } from '#domain/calendar/invite.ts';
import { teamPromptsByTurns } from '#domain/alliance/team/team-prompts-by-turns.ts';
import { teamPrompts } from '#domain/alliance/team/team-prompts.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import { promptsInBlock } from '#domain/invite/prompt-block.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { PromptChoice } from '../prompts/PromptChoice.tsx';
import { PromptsFoot } from '../prompts/PromptsFoot.tsx';
import { PromptText } from '../prompts/PromptText.tsx';
import { useChoice } from '../prompts/use-choice.ts';
import { useWriteBlock } from '../prompts/use-write-prompts.ts';
import { SeriesSlot } from '../series/SeriesSlot.tsx';
import { fromOutlook, itemKey } from '../use-invite.ts';
import { useGroupWords } from './group-words.ts';

/** Prompts for a team that meets: chosen from by who organizes, read by who is invited. */
type TeamPromptsParts = {
  readonly proposed: readonly TeamPromptId[];
  readonly inInvite: readonly TeamPromptId[];
  readonly choice: ReturnType<typeof useChoice<TeamPromptId>>;
  /** The way into the invite; `undefined` for who cannot write into it, and where no team meets. */
  readonly foot: ReactElement | undefined;
};

const ids = teamPrompts.map(({ id }) => id);

/** @param meets whether a team of one's own meets; what the invite holds already is shown even where none does. */
export const useTeamPrompts = ({ start, mode }: Invite, meets: boolean): TeamPromptsParts => {
  const { mailItem } = usePane();
  const words = useGroupWords();
  const { data } = useQuery({
    queryKey: [...itemKey, 'team-prompts'],
    queryFn: async () => ({ ids: promptsInBlock(await mailItem.body(), ids) }),
    ...fromOutlook,
  });
  const write = useWriteBlock<TeamPromptId>({
    heading: words('group.heading'),
    textOf: words,
    // Their turns come by the week, whether they were put anywhere or not.
    remember: () => Promise.resolve(),
  });
  const inInvite = data?.ids ?? [];
  const byTurns = teamPromptsByTurns(start);
  const choice = useChoice(byTurns, inInvite.length === 0 ? undefined : inInvite);
  const proposed = [...new Set([...inInvite, ...(meets ? byTurns : [])])];
  const chosen = proposed.filter((id) => choice.chosen.has(id));
  const canWrite = mode === 'organizer' && data !== undefined && proposed.length > 0;
  return {
    proposed,
    inInvite,
    choice,
    foot: canWrite ? <PromptsFoot chosen={chosen} inInvite={inInvite.length > 0} write={write} /> : undefined,
  };
};

type TeamPromptsProps = { readonly prompts: TeamPromptsParts; readonly mode: Invite['mode'] };

export const TeamPrompts = ({ prompts, mode }: TeamPromptsProps): ReactElement | null => {
  const words = useGroupWords();
  const paneWords = usePaneWords();
  const { proposed, inInvite, choice } = prompts;
  if (mode === 'attendee') return inInvite.length === 0 ? null : <InInvite ids={inInvite} />;
  if (proposed.length === 0) return null;
  return (
    <Section title={words('group.prompts')} look="plain">
      <EyeLine who={paneWords('prompts.who')} />
      <SeriesSlot />
      <PromptChoice
        ids={proposed}
        textOf={(id) => <PromptText theme={themeOf(id, words)} text={words(id)} why={words('group.prompts.why')} />}
        chosen={choice.chosen}
        onToggle={choice.toggle}
        answerTo={() => null}
      />
    </Section>
  );
};

const themeOf = (id: TeamPromptId, words: ReturnType<typeof useGroupWords>): string => {
  const section = teamPrompts.find((prompt) => prompt.id === id)?.section;
  return section === undefined ? '' : words(`section.${section}`);
};

const InInvite = ({ ids: shown }: { readonly ids: readonly TeamPromptId[] }): ReactElement => {
  const styles = useStyles();
  const words = useGroupWords();
  return (
    <Section title={words('group.prompts.in-invite')} look="plain">
      <Rows>
        {shown.map((id) => (
          <li key={id} className={styles.row}>
            <PromptText theme={themeOf(id, words)} text={words(id)} why="" />
          </li>
        ))}
      </Rows>
    </Section>
  );
};

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalS, '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
});
