import { makeStaticStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AdaptiveCard, HostConfig } from 'adaptivecards';
import type { Action } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { CardContent } from '../../connector/post.ts';
import { usePage } from '../page-context.tsx';
import { hostConfigOf } from './host-config.ts';

/** The renderer leaves its buttons and inputs to the host's own style sheet. */
const useControlStyles = makeStaticStyles({
  '.ac-input.ac-textInput, .ac-input.ac-dateInput, .ac-input.ac-choiceSetInput-compact': {
    boxSizing: 'border-box',
    padding: '5px 8px',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  '.ac-choiceSetInput-multiSelect > *, .ac-choiceSetInput-expanded > *': { minHeight: '24px' },
  '.ac-pushButton': {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    padding: '5px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
  },
  '.ac-pushButton.style-positive': {
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  '.ac-pushButton:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  '.ac-anchor': { color: tokens.colorBrandForegroundLink },
});

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    maxWidth: '520px',
  },
  bare: { border: 'none', maxWidth: 'none', margin: '0 -16px -16px' },
});

type Props = {
  readonly card: CardContent;
  /** Without an edge of its own, in a dialog. */
  readonly isBare?: boolean;
  readonly onAction: (action: Action) => void;
};

/**
 * A card drawn by the real renderer.
 *
 * @param onAction told of each press; the card is drawn anew, and what was typed is gone, when it is another function
 */
export const DrawnCard = ({ card, isBare = false, onAction }: Props): ReactElement => {
  useControlStyles();
  const styles = useStyles();
  const { theme } = usePage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The bot's words are plain text: nothing is left to render, and the renderer need not warn of it.
    AdaptiveCard.onProcessMarkdown = () => undefined;
    const drawn = new AdaptiveCard();
    drawn.hostConfig = new HostConfig(hostConfigOf(theme));
    drawn.onExecuteAction = onAction;
    drawn.parse(card);
    const element = drawn.render();
    if (element !== undefined) place.current?.replaceChildren(element);
  }, [card, theme, onAction]);
  return <div ref={place} className={mergeClasses(styles.card, isBare && styles.bare)} />;
};
