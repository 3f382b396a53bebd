import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HandshakeRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { narrowRail } from './narrow-rail.ts';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Under the team's name, as its channel.
  channel: { paddingLeft: '40px', [narrowRail]: { paddingLeft: '8px' } },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
});

type RailPlaceProps = {
  readonly kind: 'app' | 'channel';
  readonly current: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
};

/** An app or a channel to open in Teams. */
export const RailPlace = ({ kind, current, onOpen, children }: RailPlaceProps): ReactElement => {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.place, kind === 'channel' && styles.channel, current && styles.current)}
      aria-current={current ? 'page' : undefined}
      onClick={onOpen}
    >
      {kind === 'app' && <HandshakeRegular fontSize={20} aria-hidden />}
      {children}
    </button>
  );
};
