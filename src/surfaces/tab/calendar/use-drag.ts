import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';

/** px in the window. */
export type Point = { readonly x: number; readonly y: number };

/** An element that follows the pointer while it is held. */
export type Dragged = {
  /** px by which it is away from its place. */
  readonly offset: Point | undefined;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
  };
};

/** Less than so many px is a click. */
const leastMove = 4;

/**
 * Lets an element be dragged by a mouse or pen; fingers scroll.
 *
 * @param onDrop where it was let go of: the pointer's `x`, and the `y` of the element's upper edge
 */
export const useDrag = (onDrop: (point: Point) => void): Dragged => {
  const held = useRef<(Point & { readonly top: number }) | undefined>(undefined);
  const [offset, setOffset] = useState<Point>();
  const letGo = (): void => {
    held.current = undefined;
    setOffset(undefined);
  };
  return {
    offset,
    handlers: {
      onPointerDown: ({ currentTarget, target, pointerType, pointerId, button, clientX, clientY }) => {
        const isAct = target instanceof Element && target.closest('button, [role="menu"]') !== null;
        if (pointerType === 'touch' || button !== 0 || isAct) return;
        held.current = { x: clientX, y: clientY, top: currentTarget.getBoundingClientRect().top };
        currentTarget.setPointerCapture(pointerId);
      },
      onPointerMove: ({ clientX, clientY }) => {
        if (held.current !== undefined) setOffset({ x: clientX - held.current.x, y: clientY - held.current.y });
      },
      onPointerUp: ({ clientX, clientY }) => {
        const from = held.current;
        letGo();
        if (from === undefined || Math.hypot(clientX - from.x, clientY - from.y) < leastMove) return;
        onDrop({ x: clientX, y: from.top + clientY - from.y });
      },
      onPointerCancel: letGo,
    },
  };
};
