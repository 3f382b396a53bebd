import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The bar above a channel or an app: its name, its tabs, its buttons. */
export const useBarStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: '12px',
    padding: '6px 16px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The tabs beside it stand on the bar's lower edge.
  title: { display: 'flex', alignItems: 'center', gap: '8px', paddingBottom: '4px' },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  push: { flexGrow: 1 },
});
