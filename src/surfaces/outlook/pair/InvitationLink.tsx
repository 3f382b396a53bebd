import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { alliancePage } from '#contracts/deep-link.ts';
import type { HomeLine } from '#domain/alliance/pair/pair-summary.ts';
import type { PaneKey } from '#messages/pane/en.ts';
import type { Words } from '#messages/words.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { Result } from '../Result.tsx';
import { SaidLine } from './SaidLine.tsx';
import { useInvitationLink } from './use-invitation-link.ts';

type InvitationLinkProps = {
  readonly allianceId: HomeLine['allianceId'];
  readonly otherName: string;
  /** Whether the other has still to decide on the invitation; afterwards the link can only be taken out. */
  readonly awaited: boolean;
};

/** Puts the link to one's invitation into the invite, for someone who has not added the app, or takes it out again. */
export const InvitationLink = ({ allianceId, otherName, awaited }: InvitationLinkProps): ReactElement | null => {
  const styles = useStyles();
  const words = usePaneWords();
  const link = usePane().personalLink(alliancePage(allianceId));
  const text = words('invitation.message', { name: otherName, link });
  const { inInvite, write } = useInvitationLink({ text, link });
  const { isPending, data } = write;
  if (!awaited && !inInvite && data === undefined) return null;
  const result = resultOf(write, words);
  const isGone = !isPending && data?.act === 'remove';
  return (
    <div className={styles.part}>
      {awaited && <Caption1 className={styles.meta}>{words('link.text', { name: otherName })}</Caption1>}
      <div className={styles.acts}>
        {awaited && (
          <Button
            disabledFocusable={isPending}
            onClick={() => {
              write.mutate('put');
            }}
          >
            {words(inInvite ? 'link.update' : 'link.put')}
          </Button>
        )}
        {inInvite && (
          <Button
            appearance="subtle"
            disabledFocusable={isPending}
            onClick={() => {
              write.mutate('remove');
            }}
          >
            {words('link.remove')}
          </Button>
        )}
      </div>
      <EyeLine who={words('link.who')} />
      <Result text={isGone ? '' : result} />
      {isGone && <SaidLine text={result} />}
    </div>
  );
};

const resultOf = ({ status, data }: ReturnType<typeof useInvitationLink>['write'], words: Words<PaneKey>): string => {
  if (status === 'pending') return words('prompts.working');
  if (status === 'error') return words('prompts.failed');
  if (data === undefined) return '';
  const stays = data.kept === 'written-list';
  if (data.act === 'remove') return words(stays ? 'link.remove-kept' : 'link.remove-done');
  return [words('link.put-done'), ...(stays ? [words('link.put-kept')] : [])].join(' ');
};

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  meta: { color: tokens.colorNeutralForeground3 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
