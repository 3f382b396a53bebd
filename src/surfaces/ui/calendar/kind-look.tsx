import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { LeafOneRegular } from '@fluentui/react-icons/svg/leaf-one';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import type { ReactElement } from 'react';
import type { TimelineItem } from '#domain/calendar/day-plan.ts';

type Kind = TimelineItem['kind'];

/** Each kind's sign beside its word: no kind is told by colour alone. */
export const kindIcons: Readonly<Record<Kind, ReactElement | undefined>> = {
  meeting: undefined,
  'one-to-one': <PersonRegular aria-hidden />,
  'field-window': <LeafOneRegular aria-hidden />,
  'new-field-window': <LeafOneRegular aria-hidden />,
  'kept-focus': <LockClosedRegular aria-hidden />,
  'new-focus': <AddRegular aria-hidden />,
  'removed-focus': <SubtractRegular aria-hidden />,
};

/** One class a kind, for blocks and for the legend. Borders are given side by side: Griffel drops logical shorthands. */
export const useKindStyles = makeStyles({
  meeting: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  'one-to-one': {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
  },
  'field-window': {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  'new-field-window': {
    color: tokens.colorBrandForeground1,
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
  },
  'kept-focus': {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  'new-focus': { color: tokens.colorBrandForeground1, border: `2px dashed ${tokens.colorCompoundBrandStroke}` },
  'removed-focus': {
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    textDecorationLine: 'line-through',
    border: `1px dotted ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** What all blocks of a day have in common, in a grid whose rows are cut by `cutDay`; their kind's class goes after it. */
export const useBlockStyles = makeStyles({
  block: {
    position: 'relative',
    gridColumnStart: 1,
    boxSizing: 'border-box',
    minWidth: 0,
    marginBlock: '1px',
    marginInlineStart: '3px',
    paddingInline: tokens.spacingHorizontalXS,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& > svg': { flexShrink: 0, marginTop: '2px' },
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});
