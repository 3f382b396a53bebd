import { inflateSync } from 'node:zlib';
import type { Picture } from '#domain/app-package/check-icons.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Bytes of pixels that an icon has at most; one of 192 by 192 has 150 kB. */
const pixelLimit = 4 * 1024 * 1024;

/** What matters of a PNG; `undefined`: it is none, or is cut off. */
export const readPicture = (png: Buffer): Picture | undefined => {
  if (png.length < 33 || !png.subarray(0, 8).equals(signature)) return undefined;
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, colourType, , , interlaced] = png.subarray(24, 29);
  // 6: red, green, blue, alpha. Without alpha nothing is transparent unless a palette or one colour says so.
  if (depth !== 8 || interlaced !== 0 || colourType !== 6)
    return { width, height, drawing: colourType === 2 && !hasChunk(png, 'tRNS') ? 'coloured' : 'unknown' };
  try {
    return { width, height, drawing: drawingOf(pixelsIn(png, width)) };
  } catch {
    return undefined;
  }
};

type Chunk = { readonly type: string; readonly data: Buffer };

const chunksIn = (png: Buffer): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  for (let offset = 8; offset + 8 <= png.length;) {
    const length = png.readUInt32BE(offset);
    const data = png.subarray(offset + 8, offset + 8 + length);
    chunks.push({ type: png.toString('latin1', offset + 4, offset + 8), data });
    offset += length + 12;
  }
  return chunks;
};

const hasChunk = (png: Buffer, type: string): boolean => chunksIn(png).some((chunk) => chunk.type === type);

/** Bytes of red, green, blue and alpha, one pixel after the other. */
const pixelsIn = (png: Buffer, width: number): Buffer => {
  const data = chunksIn(png).filter(({ type }) => type === 'IDAT');
  const packed = Buffer.concat(data.map((chunk) => chunk.data));
  const raw = inflateSync(packed, { maxOutputLength: pixelLimit });
  const stride = width * 4;
  const rows: Buffer[] = [];
  for (let offset = 0; offset < raw.length; offset += stride + 1) {
    const above = rows.at(-1) ?? Buffer.alloc(stride);
    rows.push(unfilter(raw[offset] ?? 0, raw.subarray(offset + 1, offset + 1 + stride), above));
  }
  return Buffer.concat(rows);
};

/** @see https://www.w3.org/TR/png-3/#9Filters */
const unfilter = (filter: number, line: Buffer, above: Buffer): Buffer => {
  const result = Buffer.alloc(line.length);
  for (const [x, byte] of line.entries()) {
    const left = (x < 4 ? 0 : result[x - 4]) ?? 0;
    const up = above[x] ?? 0;
    const upLeft = (x < 4 ? 0 : above[x - 4]) ?? 0;
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0;
    result[x] = (byte + predicted) & 0xff;
  }
  return result;
};

const paeth = (left: number, up: number, upLeft: number): number => {
  const guess = left + up - upLeft;
  const [byLeft, byUp, byUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (byLeft <= byUp && byLeft <= byUpLeft) return left;
  return byUp <= byUpLeft ? up : upLeft;
};

/** What a browser draws as white may be a little off: 250 of 255. */
const whiteFrom = 250;

const drawingOf = (pixels: Buffer): Picture['drawing'] => {
  let [drawn, clear, coloured] = [0, 0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha === 0) clear += 1;
    else drawn += 1;
    if (alpha > 0 && Math.min(red, green, blue) < whiteFrom) coloured += 1;
  }
  return coloured === 0 && drawn > 0 && clear > 0 ? 'white' : 'coloured';
};
