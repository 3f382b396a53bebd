import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PairPromptView } from '#contracts/pair-api.ts';
import type { PairPromptId } from '#domain/alliance/pair/pair-alliance.ts';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { dotted } from '../../../ui/dotted.ts';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { usePromptText, usePromptTheme } from './use-prompt-text.ts';

type PromptChoicesProps = {
  readonly prompts: readonly PairPromptView[];
  readonly onBegin: (id: PairPromptId) => void;
  readonly onHide: (id: PairPromptId) => void;
};

/** Questions that one has not answered yet, each to be taken up or hidden. */
export const PromptChoices = ({ prompts, onBegin, onHide }: PromptChoicesProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const textOf = usePromptText();
  const metaOf = usePromptMeta();
  return (
    <Section title={words('prompts.choose')}>
      <Rows>
        {prompts.map((prompt) => (
          <Row
            key={prompt.id}
            text={textOf(prompt)}
            meta={metaOf(prompt)}
            end={
              <div className={styles.acts}>
                <Button
                  size="small"
                  aria-label={`${words('prompts.write')}: ${textOf(prompt)}`}
                  onClick={() => {
                    onBegin(prompt.id);
                  }}
                >
                  {words('prompts.write')}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`${words('prompts.hide')}: ${textOf(prompt)}`}
                  onClick={() => {
                    onHide(prompt.id);
                  }}
                >
                  {words('prompts.hide')}
                </Button>
              </div>
            }
          />
        ))}
      </Rows>
    </Section>
  );
};

/** The theme, and how far the other is where they have begun. */
const usePromptMeta = (): ((prompt: PairPromptView) => string) => {
  const words = usePairWords();
  const themeOf = usePromptTheme();
  const { name } = usePairPage().view.other;
  return (prompt) => {
    const { revealed } = prompt;
    if (revealed.kind === 'open' || revealed.other === 'nothing-yet') return themeOf(prompt);
    return dotted([themeOf(prompt), words(`other.${revealed.other}`, { name })]);
  };
};

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '50%',
  },
});
