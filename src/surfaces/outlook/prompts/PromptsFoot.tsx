import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneKey } from '#messages/pane/en.ts';
import type { Words } from '#messages/words.ts';
import { usePaneWords } from '../pane-context.tsx';
import { Result } from '../Result.tsx';
import type { Writing } from './use-write-prompts.ts';

type PromptsFootProps<Id> = {
  readonly chosen: readonly Id[];
  readonly inInvite: boolean;
  readonly write: Writing<Id>;
};

/** Puts the chosen prompts into the invite, or takes the list out again, and says what came of it. */
export const PromptsFoot = <Id,>({ chosen, inInvite, write }: PromptsFootProps<Id>): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  return (
    <>
      <Result text={chosen.length === 0 ? words('prompts.none-chosen') : resultOf(write, words)} />
      <div className={styles.acts}>
        <Button
          appearance="primary"
          className={styles.grow}
          disabledFocusable={chosen.length === 0 || write.isPending}
          onClick={() => {
            write.mutate({ kind: 'put', ids: chosen });
          }}
        >
          {words(inInvite ? 'prompts.update' : 'prompts.put')}
        </Button>
        {inInvite && (
          <Button
            appearance="subtle"
            className={styles.narrow}
            aria-label={words('prompts.remove-full')}
            disabledFocusable={write.isPending}
            onClick={() => {
              write.mutate({ kind: 'remove' });
            }}
          >
            {words('prompts.remove')}
          </Button>
        )}
      </div>
    </>
  );
};

const resultOf = ({ status, data }: Pick<Writing<never>, 'status' | 'data'>, words: Words<PaneKey>): string => {
  if (status === 'pending') return words('prompts.working');
  if (status === 'error') return words('prompts.failed');
  if (data === undefined) return '';
  if (data.kind === 'removed')
    return words(data.kept === 'written-list' ? 'prompts.remove-kept' : 'prompts.remove-done');
  return [
    words('prompts.put-done', { count: data.count }),
    ...(data.kept === 'written-list' ? [words('prompts.put-kept')] : []),
    ...(data.remembered ? [] : [words('prompts.not-remembered')]),
  ].join(' ');
};

const useStyles = makeStyles({
  acts: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, whiteSpace: 'nowrap' },
  // As narrow as its word, so that both keep to one line at 320 px.
  narrow: { minWidth: 'auto', flexShrink: 0, paddingInline: tokens.spacingHorizontalS },
});
