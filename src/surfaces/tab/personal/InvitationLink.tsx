import { Body1, Button, Caption1, Field, makeStyles, Textarea, tokens, useAnnounce } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Section } from '../../ui/Section.tsx';
import { pairPath } from '../screens/paths.ts';
import { usePairWords, useTab } from '../tab-context.tsx';

type InvitationLinkProps = { readonly allianceId: string; readonly name: string };

/** A prepared text with the invitation's link. */
export const InvitationLink = ({ allianceId, name }: InvitationLinkProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { personalLink, copy } = useTab();
  const { announce } = useAnnounce();
  const [result, setResult] = useState<'sent.copied' | 'sent.copyFailed'>();
  const text = words('sent.message', { name, link: personalLink(pairPath(allianceId)) });
  const say = (key: 'sent.copied' | 'sent.copyFailed'): void => {
    setResult(key);
    announce(words(key), { batchId: 'copy' });
  };
  const copyText = (): void => {
    copy(text).then(
      () => {
        say('sent.copied');
      },
      () => {
        say('sent.copyFailed');
      },
    );
  };
  return (
    <Section title={words('sent.label', { name })}>
      <Body1 className={styles.text}>{words('sent.text', { name })}</Body1>
      <Field label={words('sent.label', { name })}>
        <Textarea readOnly value={text} rows={5} textarea={{ dir: 'auto' }} />
      </Field>
      <div className={styles.acts}>
        <Button icon={<CopyRegular />} onClick={copyText}>
          {words('sent.copy')}
        </Button>
        {result !== undefined && <Caption1>{words(result)}</Caption1>}
      </div>
    </Section>
  );
};

const useStyles = makeStyles({
  text: { maxWidth: '70ch' },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});
