import { Label, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement } from 'react';
import type { InviteModel } from '../../outlook-host/invite.ts';
import { usePage } from '../page-context.tsx';
import { safeHtml } from './safe-html.ts';
import { useInvite } from './use-invite.ts';

const useStyles = makeStyles({
  body: {
    minHeight: '180px',
    marginTop: '4px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '& a': { color: tokens.colorBrandForegroundLink },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** The invite's text as HTML, written by the person and by the add-in alike. */
export const BodyEditor = ({ model }: { readonly model: InviteModel }): ReactElement => {
  const styles = useStyles();
  const { words } = usePage();
  const { mode } = useInvite(model);
  const editor = useRef<HTMLDivElement>(null);
  const labelId = useId();
  useEffect(() => {
    const show = (): void => {
      const element = editor.current;
      // The model's own text, never one that was rendered: that one is behind while the person types fast. What they type
      // is here already, and writing it again would move their cursor.
      const { bodyHtml } = model.get();
      if (element !== null && element.innerHTML !== bodyHtml) element.innerHTML = safeHtml(bodyHtml);
    };
    show();
    return model.listen(show);
  }, [model]);
  return (
    <div>
      <Label id={labelId}>{words('invite.body')}</Label>
      <div
        ref={editor}
        className={styles.body}
        role="textbox"
        tabIndex={0}
        aria-multiline
        aria-labelledby={labelId}
        aria-readonly={mode === 'read'}
        contentEditable={mode === 'compose'}
        onInput={(event) => {
          model.change({ bodyHtml: event.currentTarget.innerHTML });
        }}
      />
    </div>
  );
};
