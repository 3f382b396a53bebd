import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { initialsOf } from './initials.ts';

type PersonAvatarProps = {
  readonly name: string;
  readonly size?: 28 | 40;
  /** `quiet`: a faded face, for what has been left alone for some time. */
  readonly look?: 'plain' | 'quiet';
};

/**
 * One face, in no colour of its own; decoration beside the name that the text gives.
 *
 * Fluent's Avatar looks the same in its neutral colour, but brings photos, presence and 30 colours: 9 KB of the first
 * view.
 */
export const PersonAvatar = ({ name, size = 28, look = 'plain' }: PersonAvatarProps): ReactElement => {
  const styles = useStyles();
  return (
    <span
      aria-hidden
      className={mergeClasses(styles.face, size === 40 && styles.large, look === 'quiet' && styles.quiet)}
    >
      {initialsOf(name)}
    </span>
  );
};

const useStyles = makeStyles({
  face: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground2,
    userSelect: 'none',
  },
  // As pale as a letter may be and still be read.
  quiet: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
  },
  large: { ...typographyStyles.body1Strong, width: '40px', height: '40px' },
});
