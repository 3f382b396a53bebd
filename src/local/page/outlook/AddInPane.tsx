import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { InviteModel } from '../../outlook-host/invite.ts';
import type { LocalHostWindow } from '../../outlook-host/local-host-window.ts';
import { addInAddress, connectOfficeHost } from '../../outlook-host/office-host.ts';
import type { OfficeHost } from '../../outlook-host/office-host.ts';
import { makeRoamingSettings } from '../../outlook-host/roaming-settings.ts';
import { hostSignIn } from '../host-sign-in.ts';
import { usePage } from '../page-context.tsx';
import { narrow } from '../page-layout.ts';
import type { PageParts } from '../page-context.tsx';
import { officeColors } from './office-colors.ts';

const useStyles = makeStyles({
  pane: {
    width: '320px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    // Below the form there; high enough to be of use.
    [narrow]: { width: '100%', height: '640px', border: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  head: { margin: 0, padding: '10px 20px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  frame: { flexGrow: 1, width: '100%', border: 'none' },
});

/** What the pane finds in the window that frames it. */
const hostGlobals = (page: PageParts): LocalHostWindow => ({
  localOutlook: { ...hostSignIn(page), colors: () => officeColors[page.state.theme] },
});

const ConnectedPane = ({ model }: { readonly model: InviteModel }): ReactElement => {
  const styles = useStyles();
  const page = usePage();
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<OfficeHost>(undefined);
  const { locale, state, words } = page;
  useLayoutEffect(() => {
    Object.assign(window, hostGlobals(page));
  }, [page]);
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    const settings = makeRoamingSettings(window.localStorage, model.get().self.id);
    const connected = connectOfficeHost({ frame: frame.current, model, locale, settings });
    host.current = connected;
    // Only now: the pane finds its host the moment it starts.
    frame.current.src = addInAddress('/outlook', locale);
    return () => {
      connected.disconnect();
    };
  }, [model, locale]);
  useEffect(() => {
    host.current?.tellColors(officeColors[state.theme]);
  }, [state.theme]);
  return <iframe ref={frame} className={styles.frame} title={words('pane')} />;
};

/** The real add-in on the real office.js, 320 pixels wide as Outlook gives it; it starts anew in another language. */
export const AddInPane = ({ model }: { readonly model: InviteModel }): ReactElement => {
  const styles = useStyles();
  const { words, locale, session } = usePage();
  return (
    <aside className={styles.pane} aria-label={words('pane')}>
      <Subtitle2 as="h2" block className={styles.head}>
        {words('product')}
      </Subtitle2>
      <ConnectedPane key={`${locale} ${session.offset}`} model={model} />
    </aside>
  );
};
