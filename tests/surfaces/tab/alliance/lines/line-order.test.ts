import { describe, expect, test } from '@jest/globals';
import { above, below, ontoEnd, ontoLine, placeAfter, placeBefore } from '#surfaces/tab/alliance/lines/line-order.ts';
import type { Before } from '#surfaces/tab/alliance/lines/line-order.ts';

const part = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

/** The order once the server has done what it is asked. */
const afterwards = (id: string, before: Before | undefined): string => {
  const rest = part.map((line) => line.id).filter((one) => one !== id);
  const place = before === null || before === undefined ? rest.length : rest.indexOf(before);
  return rest.toSpliced(place, 0, id).join('');
};

describe('a line among four', () => {
  test.each([
    ['b', 'bacd'],
    ['d', 'abdc'],
  ])('%s changes places with the one above', (id, order) => {
    expect(afterwards(id, above(part, id))).toBe(order);
  });

  test.each([
    ['a', 'bacd'],
    ['c', 'abdc'],
  ])('%s changes places with the one below', (id, order) => {
    expect(afterwards(id, below(part, id))).toBe(order);
  });

  test('cannot rise above the first or sink below the last', () => {
    expect(above(part, 'a')).toBeUndefined();
    expect(below(part, 'd')).toBeUndefined();
  });

  test.each([
    ['d', 'b', 'adbc'],
    ['a', 'c', 'bcad'],
    ['a', 'd', 'bcda'],
    ['b', 'a', 'bacd'],
  ])('%s dropped on %s takes its place', (id, other, order) => {
    expect(afterwards(id, ontoLine(part, id, other))).toBe(order);
  });

  test('dropped on itself stays', () => {
    expect(ontoLine(part, 'b', 'b')).toBeUndefined();
  });

  test('dropped behind the last becomes the last, which the last is already', () => {
    expect(afterwards('a', ontoEnd(part, 'a'))).toBe('bcda');
    expect(ontoEnd(part, 'd')).toBeUndefined();
  });

  test('is put back before the line that followed it', () => {
    expect(placeBefore(part, 'b')).toBe('c');
    expect(placeBefore(part, 'd')).toBeNull();
  });

  test.each([
    ['a', 'd', 3],
    ['a', null, 4],
    ['d', 'a', 1],
    ['c', 'b', 2],
  ])('%s moved before %s is told its new place', (id, before, place) => {
    expect(placeAfter(part, id, before)).toBe(place);
  });

  test('that is gone has no place to move to', () => {
    expect(above(part, 'x')).toBeUndefined();
    expect(below(part, 'x')).toBeUndefined();
    expect(ontoLine(part, 'x', 'a')).toBeUndefined();
    expect(ontoEnd(part, 'x')).toBeUndefined();
  });
});
