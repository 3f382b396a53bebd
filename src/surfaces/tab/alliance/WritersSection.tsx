import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTab, useTabWords } from '../tab-context.tsx';
import { ActNotice } from './ActNotice.tsx';

import { membersByName } from './read-view.ts';
import { useAct } from './use-act.ts';

const OpenDialog = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-open" */ './OpenDialog.tsx');
  return { default: module.OpenDialog };
});

type WritersSectionProps = { readonly teamId: TeamId; readonly view: TeamAllianceView };

/** Who has written, by name, and the way to open all answers together. */
export const WritersSection = ({ teamId, view }: WritersSectionProps): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  const { host, alliances } = useTab();
  const { state, run } = useAct(teamId);
  const [asking, setAsking] = useState(false);
  const open = (): void => {
    setAsking(false);
    void run(() => alliances.open(teamId));
  };
  return (
    <Section title={words('write.writers')}>
      {view.writers.length === 0 && <Body1>{words('write.none')}</Body1>}
      <Rows>
        {membersByName(view, host.locale).map(({ personId, name }) => (
          <Row
            key={personId}
            text={name}
            lead={<PersonAvatar name={name} />}
            end={<WrittenMark written={view.writers.includes(personId)} />}
          />
        ))}
      </Rows>
      <EyeLine who={words('who.writers', { team: view.team.name })} />
      <ActNotice state={state} onRetry={open} />
      <div className={styles.act}>
        <Button
          appearance="primary"
          disabledFocusable={state.kind === 'busy'}
          onClick={() => {
            setAsking(true);
          }}
        >
          {words('write.open')}
        </Button>
        <Caption1 className={styles.hint}>{words('write.openHint')}</Caption1>
      </div>
      {asking && (
        <Suspense fallback={null}>
          <OpenDialog
            view={view}
            onCancel={() => {
              setAsking(false);
            }}
            onConfirm={open}
          />
        </Suspense>
      )}
    </Section>
  );
};

const WrittenMark = ({ written }: { readonly written: boolean }): ReactElement => {
  const words = useTabWords();
  return <Mark done={written} text={words(written ? 'write.wrote' : 'write.notYet')} />;
};

const useStyles = makeStyles({
  act: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground3 },
});
