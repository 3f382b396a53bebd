import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FocusClash } from '#domain/calendar/focus-clash.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { Result } from '../Result.tsx';
import { useSeriesPart } from '../series/use-series-part.ts';
import { makeTimeWords } from '../time-words.ts';
import type { useMove } from './use-move.ts';

type OpenClashProps = {
  readonly clash: FocusClash;
  readonly move: ReturnType<typeof useMove>;
  readonly onKeep: () => void;
};

/** Where it would be free, and the way there; or it stays. */
export const OpenClash = ({ clash: { blocks, free }, move, onKeep }: OpenClashProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const { zone, locale } = usePane();
  const isWhole = useSeriesPart() === 'series';
  const times = makeTimeWords(locale, zone.name);
  const place = free === undefined ? 'none' : free.place;
  return (
    <Section title={words('clash.title')} look="plain">
      <Body1 as="p" className={styles.text}>
        {words('clash.text', { blocks: blocks.map((block) => times.range(block)).join(', ') })}{' '}
        {isWhole
          ? words('clash.series')
          : words('clash.free', { place, free: free === undefined ? '' : times.range(free.time) })}
      </Body1>
      <EyeLine who={words('focus.who')} />
      <div className={styles.acts}>
        {free !== undefined && !isWhole && (
          <MoveButton label={words('clash.move', { time: times.time(free.time.start) })} to={free.time} move={move} />
        )}
        <Button appearance="subtle" onClick={onKeep}>
          {words('clash.keep')}
        </Button>
      </div>
      <Result text={move.isFailed ? words('prompts.failed') : ''} />
    </Section>
  );
};

type MoveButtonProps = { readonly label: string; readonly to: Interval } & Pick<OpenClashProps, 'move'>;

const MoveButton = ({ label, to, move }: MoveButtonProps): ReactElement => (
  <Button
    disabledFocusable={move.isMoving}
    onClick={() => {
      move.moveTo(to);
    }}
  >
    {label}
  </Button>
);

const useStyles = makeStyles({
  text: { margin: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
