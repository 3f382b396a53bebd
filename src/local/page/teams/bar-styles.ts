import { makeStyles, tokens } from '@fluentui/react-components';

/** The bar above a channel or an app: its name, its tabs, its buttons. */
export const useBarStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px',
    minHeight: '40px',
    padding: '4px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '24px' },
  push: { flexGrow: 1 },
});
