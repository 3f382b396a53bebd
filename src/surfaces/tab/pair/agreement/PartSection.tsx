import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PairPart } from '#domain/alliance/pair/pair-agreement.ts';
import { Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { AddButton } from '../../agreement/AddButton.tsx';
import type { RememberFlush } from '../../agreement/use-flushes.ts';
import { useOpenLines } from '../../agreement/use-open-lines.ts';
import type { OpenLines } from '../../agreement/use-open-lines.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { pairTextKey } from '../use-pair-text.ts';
import { LineItem } from './LineItem.tsx';
import { NewLine } from './NewLine.tsx';
import { lineName } from './use-line.ts';
import type { LineView } from './use-line.ts';

type PartSectionProps = { readonly part: PairPart; readonly onFlush: RememberFlush };

/** One part of the agreement: its lines, and a way to add one. */
export const PartSection = ({ part, onFlush }: PartSectionProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const [adding, setAdding] = useState(false);
  const end = useFocusBack<HTMLDivElement>(adding);
  const { lines, isOpen, setOpen } = useLinesOf(part);
  return (
    <Section title={words(`part.${part}`)}>
      <Caption1 className={styles.hint}>{words(`hint.${part}`)}</Caption1>
      {lines.length > 0 && (
        <Rows>
          {lines.map((line) => (
            <LineItem
              key={line.id}
              line={line}
              open={isOpen(line)}
              onOpen={(open) => {
                setOpen(line, open);
              }}
              onFlush={onFlush}
            />
          ))}
        </Rows>
      )}
      <div ref={end}>
        {adding ? (
          <NewLine
            part={part}
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

/** The lines of a part, and those of them that are being written. */
const useLinesOf = (part: PairPart): OpenLines<LineView> => {
  const { view } = usePairPage();
  const { unsaved } = useTab();
  return useOpenLines(
    view.lines.filter((line) => line.part === part),
    ({ id }) => unsaved.read(pairTextKey(view, lineName(id))) !== undefined,
  );
};

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3, maxWidth: '70ch' } });
