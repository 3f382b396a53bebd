import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { connectTeamsHost } from '../../teams-host/teams-host.ts';
import type { SaveOutcome, TeamsHost, WireContext } from '../../teams-host/teams-host.ts';
import { signIn } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import type { PageParts } from '../page-context.tsx';
import { readState } from '../page-state.ts';

type Frame = 'content' | 'settings';

const contextOf = (parts: PageParts, frameContext: Frame, subPage: string): WireContext => {
  const { session, person, state, locale } = parts;
  const { team, tenantId } = session;
  const [channel] = team.channels;
  return {
    entityId: session.tab?.entityId ?? '',
    subEntityId: subPage,
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
    teamId: team.threadId,
    teamName: team.name,
    groupId: team.id,
    channelId: channel?.id,
    channelName: channel?.name,
    channelType: 'Regular',
    channelOwnerGroupId: team.id,
    channelOwnerTenantId: tenantId,
    frameContext,
    ringId: 'general',
  };
};

export type FramedTab = {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** Whether the framed configuration page may be saved. */
  readonly valid: boolean;
  readonly save: () => void;
};

/** Connects an iframe of ours to the Teams stand-in, and tells it every change of theme. */
export const useTeamsHost = (
  frameContext: Frame,
  onSaved: (outcome: SaveOutcome) => void = () => undefined,
): FramedTab => {
  const page = usePage();
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<TeamsHost>(undefined);
  const [valid, setValid] = useState(false);
  const context = useEffectEvent(() => contextOf(page, frameContext, page.state.tabPage));
  const token = useEffectEvent(async () => (await signIn(page.person.id, 'api')).accessToken);
  const saved = useEffectEvent(onSaved);
  const follow = useEffectEvent((url: string) => {
    const { channel, tabPage } = readState(url, { width: window.innerWidth, language: page.state.language });
    page.show({ channel, tabPage });
  });
  useEffect(() => {
    if (frame.current === null) return undefined;
    const options = { frame: frame.current, frameContext, onValidity: setValid };
    const connected = connectTeamsHost({
      ...options,
      context: () => context(),
      token: async () => await token(),
      onSaved: (outcome) => {
        saved(outcome);
      },
      onLink: (url) => {
        follow(url);
      },
    });
    host.current = connected;
    return () => {
      connected.disconnect();
    };
  }, [frameContext, page.person.id, page.locale, page.state.tabPage, page.session.offset]);
  useEffect(() => {
    host.current?.tellTheme(page.state.theme);
  }, [page.state.theme]);
  return { frame, valid, save: () => host.current?.save() };
};
