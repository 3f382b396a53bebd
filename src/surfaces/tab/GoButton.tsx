import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useGutterStyles } from '../ui/gutter.ts';

type GoButtonProps = {
  readonly path: string;
  /** `head` is subtle at the end of a title's line, and at the gutter where it wraps below the title. */
  readonly look?: 'primary' | 'secondary' | 'subtle' | 'head';
  readonly icon?: ReactElement;
  /** What it is called where its words alone say too little; it holds them. */
  readonly name?: string;
  readonly children: ReactNode;
};

/** Opens another page of the tab. */
export const GoButton = ({ path, look = 'secondary', icon, name, children }: GoButtonProps): ReactElement => {
  const gutter = useGutterStyles();
  const [, navigate] = useLocation();
  const isHead = look === 'head';
  return (
    <Button
      appearance={isHead ? 'subtle' : look}
      {...(isHead && { className: gutter.subtle })}
      {...(icon !== undefined && { icon })}
      {...(name !== undefined && { 'aria-label': name })}
      onClick={() => {
        navigate(path);
      }}
    >
      {children}
    </Button>
  );
};
