import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PairPart } from '#domain/alliance/pair/pair-agreement.ts';
import { Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { AddButton } from '../../agreement/AddButton.tsx';
import type { RememberFlush } from '../../agreement/use-flushes.ts';
import { usePairWords } from '../../tab-context.tsx';
import { LineItem } from './LineItem.tsx';
import { NewLine } from './NewLine.tsx';
import type { OpenLines } from './use-open-lines.ts';

type PartSectionProps = {
  readonly part: PairPart;
  readonly openLines: OpenLines;
  readonly onFlush: RememberFlush;
};

/** One part of the agreement: its lines, and a way to add one. */
export const PartSection = ({ part, openLines, onFlush }: PartSectionProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const [adding, setAdding] = useState(false);
  const lines = openLines.linesOf(part);
  const returning = openLines.returningTo(part);
  const end = useFocusBack<HTMLDivElement>(adding || returning.length > 0);
  return (
    <Section title={words(`part.${part}`)}>
      <Caption1 className={styles.hint}>{words(`hint.${part}`)}</Caption1>
      {lines.length > 0 && (
        <Rows>
          {lines.map((line) => (
            <LineItem
              key={line.id}
              line={line}
              open={openLines.isOpen(line)}
              asked={openLines.asked(line)}
              onOpen={(open) => {
                openLines.setOpen(line, open);
              }}
              onFlush={onFlush}
            />
          ))}
        </Rows>
      )}
      {returning.map((line) => (
        <NewLine
          key={line.id}
          part={part}
          from={line}
          asked={openLines.asked(line)}
          onClose={() => {
            openLines.endReturn(line);
          }}
        />
      ))}
      <div ref={end}>
        {adding ? (
          <NewLine
            part={part}
            asked={0}
            onClose={() => {
              setAdding(false);
            }}
          />
        ) : (
          <div>
            <AddButton
              label={words('agreement.add')}
              name={words('agreement.addTo', { part: words(`part.${part}`) })}
              onAdd={() => {
                setAdding(true);
              }}
            />
          </div>
        )}
      </div>
    </Section>
  );
};

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3, maxWidth: '70ch' } });
