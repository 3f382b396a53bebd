import { inflateSync } from 'node:zlib';

/** Pixels of a PNG of 8 bits RGBA without interlacing, row by row. */
export const readPng = (png: Buffer): readonly (readonly number[])[] => {
  const width = png.readUInt32BE(16);
  const stride = width * 4;
  const raw = inflateSync(Buffer.concat(dataChunks(png)));
  const pixels: number[][] = [];
  let above = Buffer.alloc(stride);
  for (let offset = 0; offset < raw.length; offset += stride + 1) {
    const line = unfilter(raw[offset]!, raw.subarray(offset + 1, offset + 1 + stride), above);
    for (let x = 0; x < stride; x += 4) pixels.push([...line.subarray(x, x + 4)]);
    above = line;
  }
  return pixels;
};

const dataChunks = (png: Buffer): Buffer[] => {
  const chunks: Buffer[] = [];
  for (let offset = 8; offset < png.length;) {
    const length = png.readUInt32BE(offset);
    const type = png.toString('latin1', offset + 4, offset + 8);
    if (type === 'IDAT') chunks.push(png.subarray(offset + 8, offset + 8 + length));
    offset += length + 12;
  }
  return chunks;
};

/** @see https://www.w3.org/TR/png-3/#9Filters */
const unfilter = (filter: number, line: Buffer, above: Buffer): Buffer<ArrayBuffer> => {
  const result = Buffer.alloc(line.length);
  for (let x = 0; x < line.length; x += 1) {
    const left = x < 4 ? 0 : result[x - 4]!;
    const up = above[x]!;
    const upLeft = x < 4 ? 0 : above[x - 4]!;
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter]!;
    result[x] = (line[x]! + predicted) & 0xff;
  }
  return result;
};

const paeth = (left: number, up: number, upLeft: number): number => {
  const guess = left + up - upLeft;
  const [byLeft, byUp, byUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (byLeft <= byUp && byLeft <= byUpLeft) return left;
  return byUp <= byUpLeft ? up : upLeft;
};
