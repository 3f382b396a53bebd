import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useCheckInWords } from '../tab-context.tsx';
import { pulses } from './pulses.ts';
import type { Pulse } from './pulses.ts';

type TrendTableProps = {
  /** Oldest first. */
  readonly rounds: readonly { readonly round: number; readonly day: string }[];
  readonly cell: (round: number, pulse: Pulse) => ReactNode;
};

/** The charts' figures in words, for whoever reads better than looks. */
export const TrendTable = ({ rounds, cell }: TrendTableProps): ReactElement => {
  const styles = useStyles();
  const words = useCheckInWords();
  return (
    <details>
      <summary className={styles.summary}>
        <Caption1>{words('trend.table')}</Caption1>
      </summary>
      {/* A table wider than the page scrolls by itself, by keyboard, too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={words('trend.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words('trend.round')}</th>
              {pulses.map((pulse) => (
                <th key={pulse} scope="col">
                  {words(`checkIn.${pulse}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rounds.map(({ round, day }) => (
              <tr key={round}>
                <th scope="row">{day}</th>
                {pulses.map((pulse) => (
                  <td key={pulse}>{cell(round, pulse)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  scroller: { overflowX: 'auto' },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      // A word that does not fit widens the table, and the table scrolls.
      overflowWrap: 'normal',
      paddingBlock: tokens.spacingVerticalXS,
      paddingInlineEnd: tokens.spacingHorizontalM,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});
