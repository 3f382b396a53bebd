import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PairPart } from '#domain/alliance/pair/pair-agreement.ts';
import { Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import type { RememberFlush } from './LineEditor.tsx';
import { LineItem } from './LineItem.tsx';
import { NewLine } from './NewLine.tsx';

type PartSectionProps = { readonly part: PairPart; readonly onFlush: RememberFlush };

/** One part of the agreement: its lines, and a way to add one. */
export const PartSection = ({ part, onFlush }: PartSectionProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { view } = usePairPage();
  const [adding, setAdding] = useState(false);
  const lines = view.lines.filter((line) => line.part === part);
  return (
    <Section title={words(`part.${part}`)}>
      <Caption1 className={styles.hint}>{words(`hint.${part}`)}</Caption1>
      {lines.length > 0 && (
        <Rows>
          {lines.map((line) => (
            <LineItem key={line.id} line={line} onFlush={onFlush} />
          ))}
        </Rows>
      )}
      {adding ? (
        <NewLine
          part={part}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : (
        <div>
          <Button
            appearance="subtle"
            icon={<AddRegular />}
            aria-label={words('agreement.addTo', { part: words(`part.${part}`) })}
            onClick={() => {
              setAdding(true);
            }}
          >
            {words('agreement.add')}
          </Button>
        </div>
      )}
    </Section>
  );
};

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3, maxWidth: '70ch' } });
