import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { personalTabEntityId } from '#contracts/deep-link.ts';
import { connectTeamsHost } from '../../teams-host/teams-host.ts';
import type { SaveOutcome, TeamsHost, WireContext } from '../../teams-host/teams-host.ts';
import { answerSignIn } from '../../sign-in/answer-sign-in.ts';
import { hostSignIn } from '../host-sign-in.ts';
import { signIn } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import type { PageParts } from '../page-context.tsx';
import { followedLink } from '../page-state.ts';
import { channelOf } from './use-channel.ts';
import { useChoosePeople } from './use-choose-people.ts';
import type { Choosing } from './use-choose-people.ts';

/** Which of our pages is framed. */
type Framed = 'channel-tab' | 'configuration' | 'personal-tab';

const frameContextOf = (framed: Framed): 'content' | 'settings' =>
  framed === 'configuration' ? 'settings' : 'content';

/** How teams-js names the kinds of channels. */
const channelTypes = { standard: 'Regular', private: 'Private', shared: 'Shared' } as const;

/** The part of the context that only a tab in a channel has. */
const channelContext = (page: PageParts): WireContext => {
  const { team, tenantId, tab } = page.session;
  const channel = channelOf(page);
  return {
    entityId: tab?.entityId ?? '',
    teamId: team.threadId,
    teamName: team.name,
    groupId: team.id,
    channelId: channel.id,
    channelName: channel.name,
    channelType: channelTypes[channel.type],
    hostTeamGroupId: team.id,
    hostTeamTenantId: tenantId,
  };
};

const contextOf = (parts: PageParts, framed: Framed): WireContext => {
  const { session, person, state, locale } = parts;
  const { tenantId } = session;
  const place = framed === 'personal-tab' ? { entityId: personalTabEntityId } : channelContext(parts);
  return {
    ...place,
    subEntityId: state.tabPage,
    locale: locale.toLowerCase(),
    theme: state.theme,
    hostClientType: 'web',
    hostName: 'Teams',
    sessionId: 'local',
    appSessionId: 'local',
    userObjectId: person.id,
    upn: person.address,
    loginHint: person.address,
    tid: tenantId,
    userTenantId: tenantId,
    frameContext: frameContextOf(framed),
    ringId: 'general',
  };
};

export type FramedTab = {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** Whether the framed configuration page may be saved. */
  readonly valid: boolean;
  readonly save: () => void;
  /** Set while the tab waits for people to be chosen. */
  readonly choosing: Choosing | undefined;
};

/** Connects an iframe of ours to the Teams stand-in, and tells it every change of theme. */
export const useTeamsHost = (framed: Framed, onSaved: (outcome: SaveOutcome) => void = () => undefined): FramedTab => {
  const page = usePage();
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<TeamsHost>(undefined);
  const [valid, setValid] = useState(false);
  const { choosing, choosePeople } = useChoosePeople();
  const context = useEffectEvent(() => contextOf(page, framed));
  const token = useEffectEvent(async () => (await signIn(page.person.id, 'api')).accessToken);
  const answer = useEffectEvent((message: string) => answerSignIn(message, hostSignIn(page)));
  const saved = useEffectEvent(onSaved);
  const follow = useEffectEvent((url: string) => {
    page.show(followedLink(url));
  });
  useEffect(() => {
    if (frame.current === null) return undefined;
    const options = { frame: frame.current, frameContext: frameContextOf(framed), onValidity: setValid };
    const connected = connectTeamsHost({
      ...options,
      signsIn: page.state.signIn === 'nested',
      context: () => context(),
      token: async () => await token(),
      signIn: async (message) => await answer(message),
      onSaved: (outcome) => {
        saved(outcome);
      },
      onLink: (url) => {
        follow(url);
      },
      choosePeople,
    });
    host.current = connected;
    return () => {
      connected.disconnect();
    };
  }, [
    framed,
    page.person.id,
    page.locale,
    page.state.tabPage,
    page.state.channelId,
    page.state.signIn,
    page.session.offset,
    choosePeople,
  ]);
  useEffect(() => {
    host.current?.tellTheme(page.state.theme);
  }, [page.state.theme]);
  return { frame, valid, save: () => host.current?.save(), choosing };
};
