import { useState } from 'react';
import type { DragEvent, HTMLAttributes } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { dropOn } from './drop.ts';
import type { Dragged, Drop, DropPlace } from './drop.ts';

type Handlers = HTMLAttributes<HTMLElement>;

/** Dragging with a pointer. Whoever uses none finds the same in the menus of notes and lines. */
export type Dragging = {
  /** Makes an element the handle of something. @param text what another window gets that it is dropped on */
  readonly handle: (dragged: Dragged, text: string) => Handlers;
  readonly target: (place: DropPlace) => DropTarget;
};

/** An element on which something may be dropped. */
export type DropTarget = {
  readonly handlers: Handlers;
  /** `open`: what is being dragged can be dropped here; `over`: it would be, if it were let go now. */
  readonly state: 'closed' | 'open' | 'over';
  /** What it would do. */
  readonly drop: Drop | undefined;
};

/** Follows what is being dragged, and does what the drop decides. */
export const useDragging = ({ lines }: TeamAllianceView, onDrop: (drop: Drop) => void): Dragging => {
  const [dragged, setDragged] = useState<Dragged>();
  const [over, setOver] = useState<string>();
  const end = (): void => {
    setDragged(undefined);
    setOver(undefined);
  };
  const handle: Dragging['handle'] = (what, text) => ({
    draggable: true,
    onDragStart: (event) => {
      event.stopPropagation();
      event.dataTransfer.effectAllowed = 'copyMove';
      // Some browsers drag nothing that carries nothing.
      event.dataTransfer.setData('text/plain', text);
      // What is dragged by its handle is seen as a whole.
      const item = event.currentTarget.closest('li');
      if (item !== null) event.dataTransfer.setDragImage(item, 16, 16);
      setDragged(what);
    },
    onDragEnd: end,
  });
  const target: Dragging['target'] = (place) => {
    const drop = dragged === undefined ? undefined : dropOn(lines, dragged, place);
    if (drop === undefined) return { handlers: {}, state: 'closed', drop };
    const name = JSON.stringify(place);
    const accept = (event: DragEvent): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const handlers: Handlers = {
      onDragOver: (event) => {
        accept(event);
        if (over !== name) setOver(name);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(undefined);
      },
      onDrop: (event) => {
        accept(event);
        end();
        onDrop(drop);
      },
    };
    return { handlers, state: over === name ? 'over' : 'open', drop };
  };
  return { handle, target };
};
