import { Body1, Body1Strong, Button, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PairView } from '#contracts/pair-api.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { PairNotice } from '../pair/PairNotice.tsx';
import { usePairWords, useTab } from '../tab-context.tsx';
import { useDraft } from '../use-draft.ts';
import type { Draft } from '../../ui/autosave/use-kept-draft.ts';
import { useInvite } from './use-invite.ts';

type Invitation = Readonly<Record<'personId' | 'name' | 'address' | 'why', string>>;

const blank: Invitation = { personId: '', name: '', address: '', why: '' };

/** With whom, and why; a draft of it outlives the page. */
export const InviteForm = ({ onSent }: { readonly onSent: (view: PairView) => void }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const draft = useDraft('invite', blank);
  const { state, invite } = useInvite();
  const { value, edit, clear } = draft;
  const complete = value.personId !== '' && !isBlank(value.why) && value.why.length <= longTextLimit;
  const send = async (): Promise<void> => {
    if (!complete || state.kind === 'busy') return;
    const view = await invite(value);
    if (view === undefined) return;
    clear();
    onSent(view);
  };
  return (
    <div className={styles.surface}>
      <Body1 className={styles.lead}>{words('invite.lead')}</Body1>
      <PersonChoice draft={draft} />
      <TextField
        label={words('invite.why')}
        value={value.why}
        limit={longTextLimit}
        rows={4}
        onEdit={(why) => {
          edit({ ...value, why });
        }}
        onLeave={() => undefined}
      />
      <PairNotice state={state} onRetry={() => void send()} />
      <div>
        <Button appearance="primary" disabledFocusable={!complete || state.kind === 'busy'} onClick={() => void send()}>
          {words('invite.send')}
        </Button>
      </div>
    </div>
  );
};

const PersonChoice = ({ draft: { value, edit } }: { readonly draft: Draft<Invitation> }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { people } = useTab();
  const [failed, setFailed] = useState(false);
  const choose = async (): Promise<void> => {
    try {
      const picked = await people.pick(words('invite.picker'));
      setFailed(false);
      if (picked !== undefined) edit({ ...value, ...picked });
    } catch (error) {
      setFailed(true);
      if (!(error instanceof Unavailable)) throw error;
    }
  };
  return (
    <div className={styles.choice}>
      <Caption1Strong>{words('invite.with')}</Caption1Strong>
      <div className={styles.person}>
        {value.personId !== '' && (
          <>
            <PersonAvatar name={value.name} size={40} />
            <Body1Strong>{value.name}</Body1Strong>
          </>
        )}
        <Button icon={<PersonAddRegular />} onClick={() => void choose()}>
          {words(value.personId === '' ? 'invite.choose' : 'invite.change')}
        </Button>
      </div>
      {failed && <Notice text={words('invite.noPicker')} />}
    </div>
  );
};

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  lead: { maxWidth: '70ch' },
  choice: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  person: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});
