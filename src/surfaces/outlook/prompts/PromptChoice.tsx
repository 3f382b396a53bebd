import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import { PromptText } from './PromptText.tsx';

type PromptChoiceProps = {
  readonly ids: readonly OneToOnePromptId[];
  readonly whyOf: (id: OneToOnePromptId) => string;
  readonly chosen: ReadonlySet<OneToOnePromptId>;
  readonly onToggle: (id: OneToOnePromptId) => void;
  /** What stands below a prompt that is ticked. */
  readonly answerTo: (id: OneToOnePromptId) => ReactElement | null;
};

/** Prompts to tick, each with its theme above its words. */
export const PromptChoice = ({ ids, whyOf, chosen, onToggle, answerTo }: PromptChoiceProps): ReactElement => {
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
            label={<PromptText id={id} why={whyOf(id)} />}
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
