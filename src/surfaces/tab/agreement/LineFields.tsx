import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { evidenceLimit } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';

/** What of a line every agreement has. */
export type LineText = { readonly text: string; readonly evidence: string };

export type LineFieldsProps<Text extends LineText> = {
  readonly value: Text;
  readonly labels: {
    readonly text: string;
    /** "How would we know?"; `undefined` where a line is asked for without. */
    readonly evidence: string | undefined;
  };
  /** The first field takes the focus at first, and whenever this changes. */
  readonly asked?: number;
  readonly onEdit: (value: Text) => void;
  readonly onLeave: () => void;
};

/** The words of a line and how one would know; the first takes the focus, since it was asked for. */
export const LineFields = <Text extends LineText>(props: LineFieldsProps<Text>): ReactElement => {
  const { value, labels, asked = 0, onEdit, onLeave } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('textarea')?.focus();
  }, [asked]);
  return (
    <>
      <div ref={box}>
        <TextField
          label={labels.text}
          value={value.text}
          limit={evidenceLimit}
          rows={2}
          required
          onEdit={(text) => {
            onEdit({ ...value, text });
          }}
          onLeave={onLeave}
        />
      </div>
      {labels.evidence !== undefined && (
        <TextField
          label={labels.evidence}
          value={value.evidence}
          limit={evidenceLimit}
          rows={1}
          onEdit={(evidence) => {
            onEdit({ ...value, evidence });
          }}
          onLeave={onLeave}
        />
      )}
    </>
  );
};
