import { Body1, Button, Caption1Strong, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { useBegun } from '../../begun.ts';
import { usePairPage } from '../pair-page.tsx';
import { pairTextKey } from '../use-pair-text.ts';
import { PromiseForm } from './PromiseForm.tsx';
import { PromiseRow } from './PromiseRow.tsx';

/** What each has promised the other; carried forward until it is kept or let go. */
export const PromisesSection = (): ReactElement => {
  const words = usePairWords();
  const { view } = usePairPage();
  const { promises, other } = view;
  const isBegun = useBegun();
  const [chosen, setMaking] = useState<boolean>();
  const making = chosen ?? isBegun(pairTextKey(view, 'promise.new'));
  const open = promises.filter(({ state }) => state === 'open');
  const make = (on: boolean) => (): void => {
    setMaking(on);
  };
  return (
    <Section title={words('promises.title')}>
      {open.length === 0 && <Body1>{words('promises.none')}</Body1>}
      {open.length > 0 && (
        <Rows>
          {open
            .toSorted((one, another) => one.day.localeCompare(another.day))
            .map((promise) => (
              <PromiseRow key={promise.id} promise={promise} />
            ))}
        </Rows>
      )}
      {making ? (
        <PromiseForm promise={undefined} onClose={make(false)} />
      ) : (
        <div>
          <Button onClick={make(true)}>{words('promises.add')}</Button>
        </div>
      )}
      <PastPromises />
      <EyeLine who={words('who.pair', { name: other.name })} />
    </Section>
  );
};

const PastPromises = (): ReactElement | null => {
  const styles = useStyles();
  const words = usePairWords();
  const { promises, me, other } = usePairPage().view;
  const past = promises.filter(({ state }) => state !== 'open');
  if (past.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        <Caption1Strong>{words('promises.past')}</Caption1Strong>
      </summary>
      <Rows>
        {past.map(({ id, text, by, state }) => (
          <Row
            key={id}
            text={text}
            meta={by === me.personId ? words('page.you') : other.name}
            end={<Mark done={state === 'kept'} text={words(state === 'kept' ? 'promises.kept' : 'promises.letGo')} />}
          />
        ))}
      </Rows>
    </details>
  );
};

const useStyles = makeStyles({ summary: { cursor: 'pointer', minHeight: '24px' } });
