/**
 * Where a key leads to in a menu of `count` items from the one at `place`; `undefined` for a key that leads nowhere. The
 * ends meet.
 */
export const menuPlace = (key: string, place: number, count: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return (place + 1) % count;
    case 'ArrowUp':
      return place <= 0 ? count - 1 : place - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
};
