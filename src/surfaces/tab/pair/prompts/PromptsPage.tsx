import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PairPromptView } from '#contracts/pair-api.ts';
import type { PairPromptId } from '#domain/alliance/pair/pair-alliance.ts';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';
import { pairTextKey } from '../use-pair-text.ts';
import { OwnPromptForm } from './OwnPromptForm.tsx';
import { PromptChoices } from './PromptChoices.tsx';
import { PromptSection } from './PromptSection.tsx';
import { answerName } from './use-pair-answer.ts';
import { usePromptText } from './use-prompt-text.ts';

/** The guiding questions and the pair's own, each answered apart and then open to both. */
export const PromptsPage = (): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { prompts } = usePairPage().view;
  const { state, hide, show, retry } = useHiddenPrompts();
  const { isBegun, isFresh, begin } = useBegunPrompts();
  const shown = prompts.filter((prompt) => !prompt.hidden);
  const hidden = prompts.filter((prompt) => prompt.hidden);
  const toChoose = shown.filter((prompt) => !isBegun(prompt));
  return (
    <>
      <Body1 className={styles.lead}>{words('prompts.lead')}</Body1>
      <PairNotice state={state} onRetry={retry} />
      {shown.filter(isBegun).map((prompt) => (
        <PromptSection
          key={prompt.id}
          prompt={prompt}
          fresh={isFresh(prompt.id)}
          onHide={() => {
            hide(prompt.id);
          }}
        />
      ))}
      {toChoose.length > 0 && <PromptChoices prompts={toChoose} onBegin={begin} onHide={hide} />}
      <OwnPromptForm />
      {hidden.length > 0 && <HiddenPrompts prompts={hidden} onShow={show} />}
    </>
  );
};

type HiddenPromptsProps = {
  readonly prompts: readonly PairPromptView[];
  readonly onShow: (id: PairPromptId) => void;
};

const HiddenPrompts = ({ prompts, onShow }: HiddenPromptsProps): ReactElement => {
  const words = usePairWords();
  const textOf = usePromptText();
  return (
    <Section title={words('prompts.hidden')}>
      <Rows>
        {prompts.map((prompt) => (
          <Row
            key={prompt.id}
            text={textOf(prompt)}
            end={
              <Button
                appearance="subtle"
                aria-label={`${words('prompts.show')}: ${textOf(prompt)}`}
                onClick={() => {
                  onShow(prompt.id);
                }}
              >
                {words('prompts.show')}
              </Button>
            }
          />
        ))}
      </Rows>
    </Section>
  );
};

/** Which questions are being answered: a page of empty boxes would look like a form. */
const useBegunPrompts = (): {
  readonly isBegun: (prompt: PairPromptView) => boolean;
  /** Taken up on this visit: its box takes the focus. */
  readonly isFresh: (id: PairPromptId) => boolean;
  readonly begin: (id: PairPromptId) => void;
} => {
  const { unsaved } = useTab();
  const { view } = usePairPage();
  const [begun, setBegun] = useState<readonly PairPromptId[]>([]);
  return {
    isBegun: ({ id, mine }) =>
      mine.revision > 0 || begun.includes(id) || unsaved.read(pairTextKey(view, answerName(id))) !== undefined,
    isFresh: (id) => begun.includes(id),
    begin: (id) => {
      setBegun([...begun, id]);
    },
  };
};

const useHiddenPrompts = (): Pick<ReturnType<typeof usePairActs>, 'state'> & {
  readonly hide: (id: PairPromptId) => void;
  readonly show: (id: PairPromptId) => void;
  /** Tries the last of these once more. */
  readonly retry: () => void;
} => {
  const { pairs } = useTab();
  const { allianceId } = usePairPage().view;
  const { state, run } = usePairActs();
  const [last, setLast] = useState<{ readonly id: PairPromptId; readonly hidden: boolean }>();
  const save = (id: PairPromptId, hidden: boolean): void => {
    setLast({ id, hidden });
    void run(() => pairs.hidePrompt(allianceId, id, { hidden }));
  };
  return {
    state,
    hide: (id) => {
      save(id, true);
    },
    show: (id) => {
      save(id, false);
    },
    retry: () => {
      if (last !== undefined) save(last.id, last.hidden);
    },
  };
};

const useStyles = makeStyles({ lead: { maxWidth: '70ch' } });
