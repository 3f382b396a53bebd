import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

type PromptChoiceProps<Id> = {
  readonly ids: readonly Id[];
  readonly textOf: (id: Id) => ReactElement;
  readonly chosen: ReadonlySet<Id>;
  readonly onToggle: (id: Id) => void;
  /** What stands below a prompt that is ticked. */
  readonly answerTo: (id: Id) => ReactElement | null;
};

/** Prompts to tick, each with its theme above its words. */
export const PromptChoice = <Id extends string>(props: PromptChoiceProps<Id>): ReactElement => {
  const { ids, textOf, chosen, onToggle, answerTo } = props;
  const styles = useStyles();
  return (
    // Safari drops the list role where the bullets are styled away.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className={styles.list}>
      {ids.map((id) => (
        <li key={id} className={styles.row}>
          <Checkbox
            className={styles.box}
            checked={chosen.has(id)}
            onChange={() => {
              onToggle(id);
            }}
            label={textOf(id)}
          />
          {chosen.has(id) && answerTo(id)}
        </li>
      ))}
    </ul>
  );
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  // The box stands at the gutter, as far left as all other text.
  box: { display: 'flex', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, minHeight: '44px' },
});
