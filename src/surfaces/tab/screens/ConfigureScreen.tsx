import { Body1, Body1Strong, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { channelTabEntityId } from '#contracts/deep-link.ts';
import type { ProblemCode } from '#contracts/problem.ts';
import type { ConfigureKey } from '#messages/configure/en.ts';
import type { HostChannel, SaveTab } from '#ports/tab-host.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Forbidden } from '../../ui/States.tsx';
import { useAlliance } from '../alliance/use-alliance.ts';
import type { AllianceState } from '../alliance/use-alliance.ts';
import { LatePart } from '../../ui/LatePart.tsx';
import { loadConfigureWords, readingLocale } from '../load-words.ts';
import { ConfigureWordsContext, useAllianceWords, useConfigureWords, useTab, useTabWords } from '../tab-context.tsx';

/** The configuration page: what the tab will show, and nothing to decide but its name. */
export const ConfigureScreen = (): ReactElement => {
  const { locale } = useTab().host;
  const load = useCallback(() => loadConfigureWords(readingLocale(locale)), [locale]);
  return (
    <LatePart load={load} waiting={null}>
      {(words) => (
        <ConfigureWordsContext value={words}>
          <Configure />
        </ConfigureWordsContext>
      )}
    </LatePart>
  );
};

const Configure = (): ReactElement => {
  const { host } = useTab();
  const words = useConfigureWords();
  if (host.channel === undefined) {
    return (
      <Page>
        <Forbidden title={words('config.titleUnknown')} text={words('config.noChannel')} />
      </Page>
    );
  }
  const { channel } = host;
  return channel.membership === 'standard' ? (
    <ConfigureChannel channel={channel} />
  ) : (
    <OtherChannel membership={channel.membership} />
  );
};

type OtherChannelProps = { readonly membership: Exclude<HostChannel['membership'], 'standard'> };

/** Where the tab does not belong: says so before anything is filled in. The host's Save stays closed. */
const OtherChannel = ({ membership }: OtherChannelProps): ReactElement => {
  const styles = useStyles();
  const words = useConfigureWords();
  return (
    <Page>
      <PageHeader title={words(`config.${membership}.title`)} />
      <div className={styles.surface}>
        <Body1>{words(`config.${membership}.text`)}</Body1>
        <Body1Strong>{words('config.instead')}</Body1Strong>
        <Body1>{words('config.already')}</Body1>
      </div>
    </Page>
  );
};

/** Longest name that Teams shows for a tab, in characters. */
const nameLimit = 128;

const ConfigureChannel = ({ channel }: { readonly channel: HostChannel }): ReactElement => {
  const styles = useStyles();
  const words = useConfigureWords();
  const tabWords = useTabWords();
  const { state } = useAlliance(channel.teamId);
  const [name, setName] = useState<string>(tabWords('tabName'));
  useOfferSave(channel, name);
  const team = state.kind === 'ready' ? state.view.team.name : channel.teamName;
  return (
    <Page>
      <PageHeader title={team === undefined ? words('config.titleUnknown') : words('config.title', { team })} />
      <div className={styles.surface}>
        <Body1>{words('config.text')}</Body1>
        <Body1 aria-live="polite">
          <Existing state={state} />
        </Body1>
        <Field label={words('config.name')} hint={words('config.save')} className={styles.name}>
          <Input
            value={name}
            maxLength={nameLimit}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
        <Body1>{words('config.post')}</Body1>
        <Body1>{words('config.setUp')}</Body1>
        {team !== undefined && <EyeLine who={tabWords('who.team', { team })} />}
      </div>
    </Page>
  );
};

const Existing = ({ state }: { readonly state: AllianceState }): ReactElement | null => {
  const words = useConfigureWords();
  const allianceWords = useAllianceWords();
  switch (state.kind) {
    case 'loading':
      return null;
    case 'offline':
    case 'failed':
      return <>{words('config.unknown')}</>;
    case 'forbidden':
      return <>{words('config.notInstalled')}</>;
    case 'ready': {
      const { stage, writers, versions } = state.view;
      if (stage === 'writing' && writers.length === 0 && versions.length === 0) return <>{words('config.new')}</>;
      return <>{words('config.existing', { stage: allianceWords(`stage.${stage}`) })}</>;
    }
  }
};

/** The host's Save is open at once: the name is filled in, and everything else is the channel's. */
const useOfferSave = (channel: HostChannel, name: string): void => {
  const { host, alliances, origin } = useTab();
  const tabWords = useTabWords();
  const words = useConfigureWords();
  const save: SaveTab = async () => {
    try {
      const outcome = await alliances.chooseChannel(channel.teamId, { channelId: channel.channelId });
      if (outcome.kind === 'refused') return { kind: 'failed', reason: words(refusalKey(outcome.code)) };
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return { kind: 'failed', reason: words('config.failed') };
    }
    const url = `${origin}/tab`;
    const suggestedName = name.trim() === '' ? tabWords('tabName') : name.trim();
    return {
      kind: 'ready',
      settings: { entityId: channelTabEntityId, suggestedName, contentUrl: url, websiteUrl: url },
    };
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    host.offerSave(() => latest.current());
  }, [host]);
};

/** A member whose channel is refused learns why; to everyone else the app is not in the team. */
const refusalKey = (code: ProblemCode): ConfigureKey =>
  code === 'channel-not-open-to-team' ? 'config.wrongChannel' : 'config.notInstalled';

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  name: { maxWidth: '360px' },
});
