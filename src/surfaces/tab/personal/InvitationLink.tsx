import { Body1, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Section } from '../../ui/Section.tsx';
import { CopyText } from '../CopyText.tsx';
import { pairPath } from '../screens/paths.ts';
import { usePairWords, useTab } from '../tab-context.tsx';

type InvitationLinkProps = { readonly allianceId: string; readonly name: string };

/** A prepared text with the invitation's link. */
export const InvitationLink = ({ allianceId, name }: InvitationLinkProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { personalLink } = useTab();
  const text = words('invitation.message', { name, link: personalLink(pairPath(allianceId)) });
  return (
    <Section title={words('sent.label', { name })}>
      <Body1 className={styles.text}>{words('sent.text', { name })}</Body1>
      <CopyText label={words('sent.label', { name })} text={text} rows={5} />
    </Section>
  );
};

const useStyles = makeStyles({ text: { maxWidth: '70ch' } });
