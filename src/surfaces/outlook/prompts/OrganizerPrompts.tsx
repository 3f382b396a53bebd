import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { usePaneWords, usePromptWords } from '../pane-context.tsx';
import { PaneFrame } from '../PaneFrame.tsx';
import { SeriesSlot } from '../series/SeriesSlot.tsx';
import { PromptChoice } from './PromptChoice.tsx';
import type { PromptView } from './prompt-view.ts';
import { PromptText } from './PromptText.tsx';
import { PromptsFoot } from './PromptsFoot.tsx';
import { useChoice } from './use-choice.ts';
import type { useWritePrompts } from './use-write-prompts.ts';

type OrganizerPromptsProps = PromptView & { readonly write: ReturnType<typeof useWritePrompts> };

/** Prompts to choose from, and the way into the invite. */
export const OrganizerPrompts = (props: OrganizerPromptsProps): ReactElement => {
  const { header, offers, answerTo, whyOf, proposed, inInvite, historyKnown, write } = props;
  const styles = useStyles();
  const words = usePaneWords();
  const promptWords = usePromptWords();
  const [showsAll, setShowsAll] = useState(false);
  const { chosen, toggle } = useChoice(proposed, inInvite);
  const shown = [...new Set([...proposed, ...(showsAll ? oneToOnePrompts : chosen)])];
  const ids = shown.filter((id) => chosen.has(id));
  return (
    <PaneFrame foot={<PromptsFoot chosen={ids} inInvite={inInvite !== undefined} write={write} />}>
      {header}
      <Section title={words('prompts.title')} look="plain">
        <EyeLine who={words('prompts.who')} />
        <SeriesSlot />
        <PromptChoice
          ids={shown}
          textOf={(id) => <PromptText theme={promptWords(`theme.${id}`)} text={promptWords(id)} why={whyOf(id)} />}
          chosen={chosen}
          onToggle={toggle}
          answerTo={answerTo}
        />
        {!historyKnown && <Caption1 className={styles.meta}>{words('prompts.history-unknown')}</Caption1>}
        <Button
          appearance="subtle"
          aria-expanded={showsAll}
          className={styles.start}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {words(showsAll ? 'prompts.fewer' : 'prompts.all')}
        </Button>
      </Section>
      {offers}
    </PaneFrame>
  );
};

const useStyles = makeStyles({
  meta: { color: tokens.colorNeutralForeground3 },
  // Its words stand at the gutter; its own padding reaches beyond.
  start: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});
