import { Subtitle2, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { PinFilled, PinRegular } from '@fluentui/react-icons';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
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
  head: {
    display: 'flex',
    alignItems: 'center',
    padding: '8px 12px 8px 20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, margin: 0 },
  frame: { flexGrow: 1, width: '100%', border: 'none' },
});

/** What the pane finds in the window that frames it. */
const hostGlobals = (page: PageParts): LocalHostWindow => ({
  localOutlook: { ...hostSignIn(page), colors: () => officeColors[page.state.theme] },
});

type ConnectedPaneProps = {
  /** Beside which it begins. */
  readonly first: InviteModel;
  /** Beside which it is now; `undefined`: none is open. */
  readonly model: InviteModel | undefined;
  readonly onDisplay: (eventId: string) => void;
};

const ConnectedPane = ({ first, model, onDisplay }: ConnectedPaneProps): ReactElement => {
  const styles = useStyles();
  const page = usePage();
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<OfficeHost>(undefined);
  const display = useRef(onDisplay);
  const { locale, state, words } = page;
  useLayoutEffect(() => {
    Object.assign(window, hostGlobals(page));
    display.current = onDisplay;
  }, [page, onDisplay]);
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    const settings = makeRoamingSettings(window.localStorage, first.get().self.id);
    const connected = connectOfficeHost({
      frame: frame.current,
      model: first,
      locale,
      settings,
      signsIn: state.signIn === 'nested',
      onDisplay: (eventId) => {
        display.current(eventId);
      },
    });
    host.current = connected;
    // Only now: the pane finds its host the moment it starts.
    frame.current.src = addInAddress('/outlook', locale);
    return () => {
      connected.disconnect();
    };
  }, [first, locale, state.signIn]);
  useEffect(() => {
    host.current?.select(model);
  }, [model]);
  useEffect(() => {
    host.current?.tellColors(officeColors[state.theme]);
  }, [state.theme]);
  return <iframe ref={frame} className={styles.frame} title={words('pane')} />;
};

type AddInPaneProps = ConnectedPaneProps & {
  readonly place: RefObject<HTMLElement | null>;
  readonly isPinned: boolean;
  readonly onPin: (pins: boolean) => void;
};

/** The real add-in on the real office.js, 320 pixels wide as Outlook gives it. */
export const AddInPane = ({ place, isPinned, onPin, ...connected }: AddInPaneProps): ReactElement => {
  const styles = useStyles();
  const { words } = usePage();
  return (
    <aside ref={place} className={styles.pane} aria-label={words('pane')}>
      <div className={styles.head}>
        <Subtitle2 as="h2" block className={styles.title}>
          {words('product')}
        </Subtitle2>
        <ToggleButton
          appearance="subtle"
          size="small"
          icon={isPinned ? <PinFilled /> : <PinRegular />}
          checked={isPinned}
          aria-label={words('pane.pin')}
          title={words('pane.pin')}
          onClick={() => {
            onPin(!isPinned);
          }}
        />
      </div>
      <ConnectedPane {...connected} />
    </aside>
  );
};
