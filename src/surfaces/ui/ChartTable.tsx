import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

type ChartTableProps = {
  /** Names the table. */
  readonly title: string;
  /** What opens it. */
  readonly summary: string;
  /** Heads of the columns; the first stands above the heads of the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly ReactNode[] }[];
};

/** A chart's figures in words, opened on demand, for whoever reads better than looks. */
export const ChartTable = ({ title, summary, columns, rows }: ChartTableProps): ReactElement => {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>
        <Caption1>{summary}</Caption1>
      </summary>
      {/* A table wider than the page scrolls by itself, by keyboard, too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ head, cells }, row) => (
              <tr key={row}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
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
